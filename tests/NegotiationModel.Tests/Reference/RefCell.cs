namespace NegotiationModel.Tests.Reference;

/// <summary>Section 1.5: every account's view of one party on one point or text.</summary>
internal sealed class RefCell
{
    private readonly RefLens _lens;

    public RefCell(RefLens lens, RefClassify classify, string key, IReadOnlyList<RefStatement> statements)
    {
        _lens = lens;
        Key = key;
        var known = statements.Where(one => lens.IsKnown(one) && lens.IsSaid(one)).ToList();
        var first = statements[0];
        Table = new RefTable(lens, first.Proposal is null ? lens.Point(first.Point!) : null, known);
        var views = new RefViews(lens);
        var open = views.Of(Table, "public", one => one.Channel != RefChannel.Private);
        var closed = views.Of(Table, "private", one => one.Channel != RefChannel.Public);
        AllViews = [.. open, .. closed];
        Public = new RefGroup(Table, classify, open);
        Private = new RefGroup(Table, classify, closed);
        Both = new RefGroup(Table, classify, AllViews);
        PublicOnly = new RefGroup(
            Table,
            classify,
            views.Of(Table, "", one => one.Channel == RefChannel.Public)
        );
        PrivateOnly = new RefGroup(
            Table,
            classify,
            views.Of(Table, "", one => one.Channel == RefChannel.Private)
        );
    }

    public string Key { get; }

    public RefTable Table { get; }

    public List<RefView> AllViews { get; }

    public RefGroup Public { get; }

    public RefGroup Private { get; }

    /// <summary>The views of both groups side by side; one account may be there twice.</summary>
    public RefGroup Both { get; }

    private RefGroup PublicOnly { get; }

    private RefGroup PrivateOnly { get; }

    public string Verdict
    {
        get
        {
            var contestedIfPublic = Public.Mus.Any() || PrivateOnly.Mus.Any();
            var contestedIfPrivate = PublicOnly.Mus.Any() || Private.Mus.Any();
            return Both.Views.Count == 0 ? "unknown"
                : contestedIfPublic && contestedIfPrivate ? "contested"
                : contestedIfPublic || contestedIfPrivate ? "channel-decides"
                : Both.Mus.Any() ? "split"
                : Both.Changes.Count > 0 ? "changed"
                : Roots == 1 ? "single-source"
                : AllEqual() ? "unanimous"
                : IsCorroborated() ? "corroborated"
                : "compatible";
        }
    }

    public int Roots =>
        Both.Views.Select(view => _lens.Root(view.Account)).Distinct(StringComparer.Ordinal).Count();

    public int Sources =>
        Both
            .Views.SelectMany(view => view.Statements)
            .Select(statement => statement.Source)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Count();

    private bool AllEqual()
    {
        var first = Table.Claims(Both.Views[0].Statements);
        return Both.Views.TrueForAll(view => Table.Claims(view.Statements).SetEquals(first));
    }

    private bool IsCorroborated() =>
        Both
            .Views.SelectMany(
                view => Table.Claims(view.Statements),
                (view, claim) => (claim, root: _lens.Root(view.Account))
            )
            .Distinct()
            .GroupBy(pair => pair.claim)
            .Any(voices => voices.Count() >= 2);
}
