namespace NegotiationModel.Binding.Keys;

/// <summary>The kinds of things that have ids, as findings and places name them.</summary>
internal static class Kinds
{
    internal const string Party = "party";
    internal const string Person = "person";
    internal const string Point = "point";
    internal const string Option = "option";
    internal const string Source = "source";
    internal const string Account = "account";
    internal const string Statement = "statement";
    internal const string Proposal = "proposal";
    internal const string Amendment = "amendment";
    internal const string Promise = "promise";
    internal const string Event = "event";
    internal const string Scenario = "scenario";

    /// <summary>No kind: the word that stands for everybody as promisee.</summary>
    internal const string Public = "public";
}
