using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Coders;

/// <summary>How far coders agree on units that two of them or more read.</summary>
/// <param name="Units">Units shared.</param>
/// <param name="Alike">Of these, read alike by all.</param>
/// <param name="Reading">Alpha of the whole reading, nominal; null if there is no figure.</param>
/// <param name="Stance">Alpha of the stance alone, nominal; null if there is no figure.</param>
public sealed record AgreementFigure(int Units, int Alike, Rational? Reading, Rational? Stance)
{
    /// <summary>Fewer shared units are too few for a figure.</summary>
    public const int FewestUnits = 10;

    /// <summary>There are units enough for a figure.</summary>
    public bool IsEnough => Units >= FewestUnits;
}

/// <summary>Two coders.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other, later in the alphabet.</param>
/// <param name="Figure">How far they agree.</param>
/// <param name="OnlyFirst">In sources that both coded, units that the first one alone has.</param>
/// <param name="OnlySecond">The same of the second one.</param>
public sealed record CoderPair(
    string First, string Second, AgreementFigure Figure, int OnlyFirst, int OnlySecond);

/// <summary>How far apart coders place what is asked for on one ranked point.</summary>
/// <param name="Point">Ordered, or numeric.</param>
/// <param name="Units">Units of which two coders or more name one option asked for, or stated.</param>
/// <param name="Alpha">Alpha: ordinal on an ordered point, interval on a numeric one; null if all name
/// one option.</param>
public sealed record PointAgreement(Point Point, int Units, Rational? Alpha);

/// <summary>The agreement of a scenario's coders.</summary>
public sealed record CoderAgreement
{
    /// <summary>Over all coders.</summary>
    public required AgreementFigure Overall { get; init; }

    /// <summary>Every two coders that share a unit or coded one source, by name.</summary>
    public required ImmutableArray<CoderPair> Pairs { get; init; }

    /// <summary>Ranked points with units enough, by id.</summary>
    public required ImmutableArray<PointAgreement> Points { get; init; }

    /// <summary>Statements with a coder that name no source or no place, and so are in no unit.</summary>
    public required int WithoutPlace { get; init; }

    /// <summary>Units that coders read differently, by source and place.</summary>
    public required ImmutableArray<CodedUnit> Disagreements { get; init; }

    /// <summary>Compares the coders of a scenario.</summary>
    public static CoderAgreement Of(Scenario scenario)
    {
        var units = CodedUnit.Of(scenario);
        ImmutableArray<CodedUnit> shared = [.. units.Where(u => u.Readings.Length > 1)];
        return new CoderAgreement
        {
            Overall = FigureOf(shared),
            Pairs = [.. PairsOf(units)],
            Points = [.. shared.Where(u => u.Point is { Kind: not PointKind.Nominal })
                .GroupBy(u => u.Point!).OrderBy(g => g.Key.Id, StringComparer.Ordinal)
                .Select(g => OnPoint(g.Key, g)).Where(p => p.Units >= AgreementFigure.FewestUnits)],
            WithoutPlace = scenario.Statements.Count(
                s => s.Coding?.By is not null && (s.Source is null || s.At.IsEmpty)),
            Disagreements = shared.RemoveAll(u => u.IsReadAlike),
        };
    }

    private static IEnumerable<CoderPair> PairsOf(ImmutableArray<CodedUnit> units)
    {
        var coders = units.SelectMany(u => u.Readings.Select(r => r.Coder))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var sourcesOf = coders.ToDictionary(
            c => c, c => units.Where(u => u.Of(c) is not null).Select(u => u.Source.Id)
                .ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var first in coders)
        {
            foreach (var second in coders.Where(c => string.CompareOrdinal(c, first) > 0))
            {
                var common = units.Where(u => sourcesOf[first].Contains(u.Source.Id)
                    && sourcesOf[second].Contains(u.Source.Id)).ToList();
                if (common.Count > 0)
                    yield return Pair(first, second, common);
            }
        }
    }

    private static CoderPair Pair(string first, string second, List<CodedUnit> common)
    {
        var both = common.Where(u => u.Of(first) is not null && u.Of(second) is not null)
            .Select(u => u with { Readings = [u.Of(first)!, u.Of(second)!] });
        return new CoderPair(first, second, FigureOf([.. both]),
            common.Count(u => u.Of(first) is not null && u.Of(second) is null),
            common.Count(u => u.Of(first) is null && u.Of(second) is not null));
    }

    private static AgreementFigure FigureOf(ImmutableArray<CodedUnit> shared)
    {
        var figure = new AgreementFigure(shared.Length, shared.Count(u => u.IsReadAlike), null, null);
        return !figure.IsEnough ? figure : figure with
        {
            Reading = Nominal(shared, r => r.Key),
            Stance = Nominal(shared, r => r.StanceKey),
        };
    }

    private static Rational? Nominal(ImmutableArray<CodedUnit> units, Func<CoderReading, string> valueOf)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        int Index(string value)
        {
            indexes.TryAdd(value, indexes.Count);
            return indexes[value];
        }

        return KrippendorffAlpha.Nominal(
            units.Select(u => u.Readings.Select(r => Index(valueOf(r))).ToList()).ToList());
    }

    private static PointAgreement OnPoint(Point point, IEnumerable<CodedUnit> units)
    {
        var ranks = units
            .Select(u => u.Readings.Select(r => RankOf(point, r)).OfType<int>().ToList())
            .Where(u => u.Count > 1).ToList();
        if (point.Kind == PointKind.Ordered)
            return new PointAgreement(
                point, ranks.Count, KrippendorffAlpha.Of(ranks, KrippendorffAlpha.Ordinal));
        var numbers = point.Options.Select(o => o.Low!.Value).ToImmutableArray();
        return new PointAgreement(
            point, ranks.Count, KrippendorffAlpha.Of(ranks, KrippendorffAlpha.Interval(numbers)));
    }

    // Only what is asked for has a place on a scale: to accept one option and to refuse it are not one option
    // apart.
    private static int? RankOf(Point point, CoderReading reading) =>
        reading.Statements is [{ Stance: StanceKind.Position or StanceKind.States } only]
        && point.IsOneOption(only.Options) ? only.Options.First : null;
}
