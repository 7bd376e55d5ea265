using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>How well one point is covered: each list sorted by party id.</summary>
/// <param name="Point">The point, of scope deal.</param>
/// <param name="Twice">Parties with two or more independent accounts.</param>
/// <param name="Once">Parties with one.</param>
/// <param name="AsBloc">Parties without a word of their own whose bloc has one.</param>
/// <param name="Never">Parties of which nothing is claimed.</param>
public sealed record CoverageRow(
    Point Point, ImmutableArray<Party> Twice, ImmutableArray<Party> Once, ImmutableArray<Party> AsBloc,
    ImmutableArray<Party> Never)
{
    /// <summary>Nobody has said anything on the point.</summary>
    public bool IsSilent => Twice.IsEmpty && Once.IsEmpty;
}

/// <summary>
/// Every cell of the scenario, by its independent accounts. A cell has a statement; a party without one on a
/// point is no cell.
/// </summary>
/// <param name="Twice">Cells with two or more.</param>
/// <param name="Once">Cells with one.</param>
/// <param name="Never">Cells without a claim that stands.</param>
public sealed record CellCounts(int Twice, int Once, int Never)
{
    /// <summary>All cells.</summary>
    public int All => Twice + Once + Never;
}

/// <summary>NM302: how many cells are sourced twice, once, never.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Cells">All cells, on texts, facts and context too.</param>
/// <param name="Rows">One for each point of scope deal, by id.</param>
/// <param name="Empty">
/// Places of a party on a point of scope deal that have no statement, and so are no cells.
/// </param>
/// <param name="EmptyAsBloc">Those of them where a bloc of the party has a word.</param>
public sealed record CoverageData(
    Scenario Scenario, CellCounts Cells, ImmutableArray<CoverageRow> Rows, int Empty, int EmptyAsBloc)
    : FindingData;

internal static class Coverage
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM302", "coverage", FindingLevel.Note,
            "Some cells of party and point rest on one account, or on none"),
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            How many cells two or more independent accounts tell of, how many one, and how many none, and
            how many places of a party on a point of the deal have no statement at all. What rests on one
            account, or on nothing, may look different after the next source. One finding counts for the
            whole scenario, so that gaps are seen together and not one by one.
            """,
        Quiet = """
            If every party has two independent accounts on every point of the deal, or a bloc that speaks
            for it. A copy counts with the account it derives from.
            """,
        Remedy = """
            Look for sources on the places that matter, first on those of parties that decide a point. A gap
            that cannot be filled is a result as well: say so beside every conclusion that needs it.
            """,
        Bad = new("""
            parties:
              upland: {name: Upland, kind: state}
            points:
              dam: {title: The dam, kind: ordered, options: [none: No dam, half: A half-height dam]}
            statements:
              - {id: s1, party: upland, point: dam, accepts: half, account: records, said: 2024-02-28}
            """),
        Good = new("""
            parties:
              upland: {name: Upland, kind: state}
            points:
              dam: {title: The dam, kind: ordered, options: [none: No dam, half: A half-height dam]}
            statements:
              - {id: s1, party: upland, point: dam, accepts: half, account: records, said: 2024-02-28}
              - {id: s2, party: upland, point: dam, accepts: half, account: press, said: 2024-02-28}
            """),
        Terms = ["cell", "independent voices", "as BLOC"],
        See = [new("coding.md", "Accounts, sources, coders")],
    };

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        var scenario = context.Scenario;
        var accounts = context.Cells
            .Where(c => c.Subject is { Party: not null, Point: not null })
            .ToDictionary(c => (c.Subject.Party!.Id, c.Subject.Point!.Id), c => c.AccountCount);
        ImmutableArray<CoverageRow> rows =
            [.. scenario.Points.Where(p => !p.IsFact && p.Scope == PointScope.Deal)
                .Select(p => RowOf(context, p, accounts))];
        if (rows.All(r => r.Once.IsEmpty && r.Never.IsEmpty))
            yield break;
        yield return FoundBy.Declaration(
            context, Rule, [new("scenario", scenario.Id)], ("scenario", scenario.Id), [],
            new CoverageData(
                scenario, CountsOf(context.Cells), rows,
                rows.Sum(r => EmptyOn(r.Point, r.AsBloc) + EmptyOn(r.Point, r.Never)),
                rows.Sum(r => EmptyOn(r.Point, r.AsBloc))));
        int EmptyOn(Point point, ImmutableArray<Party> parties) =>
            parties.Count(p => !accounts.ContainsKey((p.Id, point.Id)));
    }

    private static CellCounts CountsOf(ImmutableArray<CellComparison> cells) => new(
        cells.Count(c => c.AccountCount > 1), cells.Count(c => c.AccountCount == 1),
        cells.Count(c => c.AccountCount == 0));

    private static CoverageRow RowOf(
        RuleContext context, Point point, Dictionary<(string Party, string Point), int> accounts)
    {
        int Count(Party party) => accounts.GetValueOrDefault((party.Id, point.Id));
        var parties = context.Scenario.Parties;
        var unsaid = parties.RemoveAll(p => Count(p) > 0);
        var speakingBlocs = parties.RemoveAll(p => p.Kind != PartyKind.Bloc || Count(p) == 0);
        bool HasBloc(Party party) => speakingBlocs.Any(b => context.Blocs.IsInside(party, b));
        return new CoverageRow(
            point,
            parties.RemoveAll(p => Count(p) <= 1),
            parties.RemoveAll(p => Count(p) != 1),
            unsaid.RemoveAll(p => !HasBloc(p)),
            unsaid.RemoveAll(HasBloc));
    }
}
