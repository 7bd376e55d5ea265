namespace NegotiationModel.Binding.Keys;

/// <summary>Keys of proposals and amendments.</summary>
internal static class ProposalKeys
{
    /// <summary>Stands for a content that is not known.</summary>
    internal const string NotKnown = "unspecified";

    internal static readonly Key By = new("by", Shape.Refs(Kinds.Party), "Who wrote it.", "by: [envoy]");

    internal static readonly Key Parents = new("parents", Shape.Refs(Kinds.Proposal),
        "Texts it was made from.", "parents: [draft-1]");

    internal static readonly Key SummaryOf = new("summary_of", Shape.Ref(Kinds.Proposal),
        "The text it is a shorter telling of; a summary is never complete.", "summary_of: draft-2");

    internal static readonly Key Complete = new("complete", Shape.Boolean,
        "Whether every term is listed, so that silence is silence; false if not given.", "complete: true");

    internal static readonly Key Terms = new("terms", Shape.Terms,
        "Point → options at the text's date; several options are an ambiguous term.",
        "terms: {dam: [half, full], flow: {at_least: 40}}");

    internal static readonly Key Unspecified = new("unspecified", Shape.Refs(Kinds.Point),
        "Points known to be in the text whose content is not known.", "unspecified: [flow]");

    internal static readonly KeyTable Table = new("proposal",
    [
        CommonKeys.Title, CommonKeys.Date, By, Parents, SummaryOf, Complete, Terms, Unspecified,
        .. CommonKeys.Provenance,
    ])
    {
        Rules = [CommonKeys.Dated(CommonKeys.Date), new Narrows(SummaryOf, Complete, ["false"])],
    };

    internal static readonly Key Proposal = new("proposal", Shape.Ref(Kinds.Proposal),
        "The text it changes.", "proposal: draft-2") { Required = true };

    internal static readonly Key ChangedBy = By with { Says = "Who made it.", Example = "by: upland" };

    internal static readonly Key Point =
        new("point", Shape.Ref(Kinds.Point), "The term it changes.", "point: dam");

    internal static readonly Key From = new("from", new OptionsShape(OrUnspecified: true),
        "The term before; `unspecified` or left out if not known.", "from: [half, full]");

    internal static readonly Key To = new("to", new OptionsShape(OrUnspecified: true),
        "The term after; `unspecified` if not known.", "to: full");

    internal static readonly Key SomeOf = new("some_of", Shape.Refs(Kinds.Amendment),
        "Amendments of which some were reverted.", "some_of: [am-1, am-3]") { Required = true };

    internal static readonly Key AtLeast = new("at_least", Shape.Whole(1),
        "How many of them at least.", "at_least: 1") { Required = true };

    internal static readonly KeyTable RevertsTable = new("reverts", SomeOf, AtLeast);

    internal static readonly Key Reverts = new("reverts",
        new EitherShape(Shape.Refs(Kinds.Amendment), Shape.Map(RevertsTable)),
        "Earlier amendments it undoes: all of a list, or some of them.",
        "reverts: {some_of: [am-1], at_least: 1}");

    internal static readonly KeyTable AmendmentTable = new("amendment",
        [CommonKeys.Id, Proposal, ChangedBy, CommonKeys.Date, Point, From, To, Reverts,
        .. CommonKeys.Provenance])
    {
        Rules =
        [
            CommonKeys.Dated(CommonKeys.Date),
            new OneOfSets([[Point, To], [Reverts]]),
            new Excludes(Reverts, [Point, To, From]),
        ],
    };
}
