using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Analysis.Rules;

/// <summary>An option that several parties are known to accept.</summary>
/// <param name="Option">Index of the option.</param>
/// <param name="By">Who accepts it, by id.</param>
/// <param name="ByAll">Every party that speaks to the point accepts it.</param>
/// <param name="Doubted">Who doubts it, by id.</param>
public sealed record LandingOption(
    int Option, ImmutableArray<Party> By, bool ByAll, ImmutableArray<Party> Doubted);

/// <summary>
/// NM503: options that both parties of a pair, or all parties that speak, are known to accept.
/// </summary>
/// <param name="Point">The point.</param>
/// <param name="Options">The options, ascending.</param>
public sealed record LandingZoneData(Point Point, ImmutableArray<LandingOption> Options) : FindingData;

internal static class LandingZone
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM503", "landing-zone", FindingLevel.Note,
            "Two parties, or all that speak, are known to accept an option"),
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            Options that two parties whose positions do not meet, or all parties that speak to the point,
            are known to accept. Nobody has to cross a line for them, so they are where a mediator looks
            first.
            """,
        Quiet = """
            An option is not accepted by being one of several in a vague position, nor by a hint, nor under
            a condition that may fail. A bloc and its own members alone are no common ground.
            """,
        Remedy = """
            There is nothing to mend. See who doubts the option, who has not spoken, and how old the
            acceptances are.
            """,
        Bad = new("""
            defaults: {point: dam, said: 2024-02-28}
            statements:
              - {id: s1, party: upland, position: full, account: records}
              - {id: s2, party: upland, accepts: half, account: records}
              - {id: s3, party: lowland, accepts: half, account: press}
            """),
        Good = new("""
            defaults: {point: dam, said: 2024-02-28}
            statements:
              - {id: s1, party: upland, position: [half, full], account: records}
              - {id: s2, party: lowland, accepts: half, account: press}
            """),
        Terms = ["landing zone", "bridgeable", "accepted"],
        See = [new("coding.md", "From words to stances")],
    };

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        var byPoint = context.Cells
            .Where(c => c.Subject is { Party: not null, Point.IsFact: false } && !c.Readings.IsEmpty)
            .GroupBy(c => c.Subject.Point!.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        var pairs = context.Parties.Pairs.ToLookup(p => p.Point.Id, StringComparer.Ordinal);
        foreach (var cells in byPoint)
        {
            var speakers = cells.Select(c => new Speaker(c)).ToList();
            var bridges = pairs[cells.Key].Where(p => p.Label == PartyLabel.Bridgeable).ToList();
            var isWhole = !context.Cells.Any(c => c.Verdict == Verdict.NotCompared
                && ReferenceEquals(c.Subject.Point, speakers[0].Cell.Subject.Point));
            var options = Options(context, speakers, bridges, isWhole);
            if (options.IsEmpty)
                continue;
            var point = cells.First().Subject.Point!;
            yield return FoundBy.Statements(
                context, Rule, [new("point", point.Id)],
                speakers.SelectMany(s => s.About(options)).Concat(bridges.SelectMany(b => b.Evidence)),
                new LandingZoneData(point, options));
        }
    }

    /// <summary>
    /// Accepts each of its options without condition: by saying so, or by asking for one single option.
    /// </summary>
    public static bool IsAcceptance(Statement s) => s.Condition is null
        && (s.Stance == StanceKind.Accepts
            || (s.Stance == StanceKind.Position && s.Tone != Tone.Hint
                && s.Point!.IsOneOption(s.Options)));

    private static ImmutableArray<LandingOption> Options(
        RuleContext context, List<Speaker> speakers, List<PartyPair> bridges, bool isWhole)
    {
        var found = ImmutableArray.CreateBuilder<LandingOption>();
        foreach (var option in speakers[0].Cell.Subject.Point!.AllOptions.Indexes())
        {
            // What a bridge names may be accepted under conditions that hold in every circumstance.
            var bridging = bridges.Where(b => b.Options.Contains(option)).SelectMany(b => new[] { b.A, b.B });
            var by = speakers.Where(s => s.Accepts(option)).Select(s => s.Party).Concat(bridging)
                .DistinctBy(p => p.Id, StringComparer.Ordinal).OrderBy(p => p.Id, StringComparer.Ordinal)
                .ToImmutableArray();
            // What a cell that was not compared accepts is not known: then nobody speaks for all.
            var all = isWhole && by.Length == speakers.Count && HasStrangers(context, by);
            if (all || bridges.Exists(b => b.Options.Contains(option)))
                found.Add(new LandingOption(
                    option, by, all, [.. speakers.Where(s => s.Doubts(option)).Select(s => s.Party)]));
        }

        return found.ToImmutable();
    }

    // A bloc and its own members alone are no common ground.
    private static bool HasStrangers(RuleContext context, ImmutableArray<Party> parties) =>
        parties.Any(a => parties.Any(b =>
            !ReferenceEquals(a, b) && !context.Blocs.IsInside(a, b) && !context.Blocs.IsInside(b, a)));

    private sealed record Speaker(CellComparison Cell)
    {
        public Party Party => Cell.Subject.Party!;

        public bool Accepts(int option) =>
            Cell.Readings.All(r => r.Statements.Any(s => s.Options.Contains(option) && IsAcceptance(s)));

        public bool Doubts(int option) =>
            Cell.Standing.Any(s => s.Stance == StanceKind.Doubts && s.Options.Contains(option));

        public IEnumerable<Statement> About(ImmutableArray<LandingOption> options) =>
            Cell.Standing.Where(s => (IsAcceptance(s) || s.Stance == StanceKind.Doubts)
                && options.Any(o => s.Options.Contains(o.Option)));

    }
}
