using System.Collections.Immutable;
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

/// <summary>NM302: how many cells are sourced twice, once, never.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Rows">One for each point of scope deal, by id.</param>
public sealed record CoverageData(Scenario Scenario, ImmutableArray<CoverageRow> Rows) : FindingData;

internal static class Coverage
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM302", "coverage", FindingLevel.Note,
            "Some cells of party and point rest on one account, or on none"),
        Find);

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
            new CoverageData(scenario, rows));
    }

    private static CoverageRow RowOf(
        RuleContext context, Point point, Dictionary<(string Party, string Point), int> accounts)
    {
        int Count(Party party) => accounts.GetValueOrDefault((party.Id, point.Id));
        bool HasBloc(Party party) => context.Blocs.BlocsOf(party).Any(b => Count(b) > 0);
        var parties = context.Scenario.Parties;
        return new CoverageRow(
            point,
            [.. parties.Where(p => Count(p) > 1)],
            [.. parties.Where(p => Count(p) == 1)],
            [.. parties.Where(p => Count(p) == 0 && HasBloc(p))],
            [.. parties.Where(p => Count(p) == 0 && !HasBloc(p))]);
    }
}
