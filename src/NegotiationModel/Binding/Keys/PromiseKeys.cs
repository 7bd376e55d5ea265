namespace NegotiationModel.Binding.Keys;

/// <summary>Keys of promises.</summary>
internal static class PromiseKeys
{
    internal static readonly Key By = new("by", Shape.Ref(Kinds.Party), "Who promises.", "by: upland")
        { Required = true };

    internal static readonly Key To = new("to", Shape.SomeRefs(Kinds.Party, Kinds.Public),
        "To whom: parties, or `public`.", "to: [lowland]") { Required = true };

    internal static readonly Key Point =
        new("point", Shape.Ref(Kinds.Point), "The point it is about.", "point: flow");

    internal static readonly Key Options = new("options", Shape.Options,
        "The options promised on the point.", "options: {at_least: 50}");

    internal static readonly Key Amendments = new("amendments", Shape.Refs(Kinds.Amendment),
        "Amendments that will stand.", "amendments: [am-1]");

    internal static readonly Key Says =
        new("says", Shape.Text, "Words of the promise.", "says: A final text before the summer");

    internal static readonly Key Through = new("through", Shape.Enum("text", "act"),
        "Whether a text or an act keeps it; what is kept by an act is never compared with a text.",
        "through: act");

    internal static readonly KeyTable Table = new("promise",
    [
        CommonKeys.Id, By, To, Point, Options, Amendments, Says, Through, CommonKeys.Said, CommonKeys.Channel,
        .. CommonKeys.Provenance,
    ])
    {
        Rules =
        [
            CommonKeys.Dated(CommonKeys.Said),
            new OneOfSets([[Point, Options], [Amendments], [Says]]),
            new NeedsOneOf(Point, KeyRule.Any(Options)), new NeedsOneOf(Options, KeyRule.Any(Point)),
            new Excludes(Amendments, [Point, Options]),
        ],
    };
}
