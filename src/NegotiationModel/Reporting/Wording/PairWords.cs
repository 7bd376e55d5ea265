using NegotiationModel.Parties;

namespace NegotiationModel.Reporting.Wording;

/// <summary>How two parties stand to each other, where that depends on circumstances.</summary>
internal static class PairWords
{
    /// <summary>
    /// <c>, except, for example, where “Payment” is “A large fund” (there: open)</c>; empty if the label
    /// holds in all circumstances.
    /// </summary>
    public static string Except(PartyPair pair) => pair switch
    {
        { Best: null } => "",
        { Best: { } best, SeparatedBy: { Choices.IsEmpty: false } when } =>
            $", except, for example, where {Words.Assignment(when)} (there: {Words.Label(best)})",
        _ => ", in some circumstances",
    };
}
