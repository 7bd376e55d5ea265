using System.Collections.Immutable;
using CsCheck;
using NegotiationModel.Coders;
using Xunit;

namespace NegotiationModel.Tests.Coders;

public sealed class KrippendorffAlphaTests
{
    /// <summary>Four observers, twelve units, values 1 to 5; a point is a missing value.</summary>
    private static readonly string[] Published =
    [
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    ];

    private static readonly ImmutableArray<decimal> Numbers = [1, 2, 3, 4, 5];

    [Fact]
    public void The_published_example_gives_the_published_figures()
    {
        var units = Units(Published);
        Assert.Equal(0.743m, KrippendorffAlpha.Nominal(units)!.Value.ToThreeDigits());
        Assert.Equal(0.815m,
            KrippendorffAlpha.Of(units, KrippendorffAlpha.Ordinal)!.Value.ToThreeDigits());
        Assert.Equal(0.849m,
            KrippendorffAlpha.Of(units, KrippendorffAlpha.Interval(Numbers))!.Value.ToThreeDigits());
        Assert.Equal(0.797m, KrippendorffAlpha.Of(units, Quotient)!.Value.ToThreeDigits());
    }

    [Fact]
    public void Full_agreement_is_exactly_1() =>
        Assert.Equal((Rational)1, KrippendorffAlpha.Nominal(Units(["1 2 3 1", "1 2 3 1", ". 2 3 1"])));

    [Fact]
    public void Two_coders_who_always_differ_on_two_values_are_worse_than_chance() =>
        Assert.Equal(-0.5m, KrippendorffAlpha.Nominal(Units(["1 2", "2 1"]))!.Value.ToThreeDigits());

    [Fact]
    public void Where_all_values_are_one_there_is_no_figure()
    {
        Assert.Null(KrippendorffAlpha.Nominal(Units(["1 1 1", "1 1 1"])));
        Assert.Null(KrippendorffAlpha.Of(Units(["1 1 1", "1 1 1"]), KrippendorffAlpha.Ordinal));
        Assert.Null(KrippendorffAlpha.Nominal([]));
    }

    [Fact]
    public void A_value_without_another_of_its_unit_changes_nothing() =>
        Values.Sample(units => KrippendorffAlpha.Nominal(units)
            == KrippendorffAlpha.Nominal([.. units, [3], []]));

    [Fact]
    public void Counting_gives_what_the_comparison_of_all_pairs_gives() =>
        Values.Sample(units => KrippendorffAlpha.Nominal(units)
            == KrippendorffAlpha.Of(units, (a, b, _) => a == b ? 0 : 1));

    [Fact]
    public void The_order_of_units_and_coders_does_not_matter() =>
        Values.Sample(units => KrippendorffAlpha.Of(units, KrippendorffAlpha.Ordinal)
            == KrippendorffAlpha.Of(
                [.. units.Reverse().Select(u => u.Reverse().ToArray())], KrippendorffAlpha.Ordinal));

    [Fact]
    public void Every_metric_gives_what_the_definition_gives() =>
        Values.Sample(units => Agrees(units, KrippendorffAlpha.Ordinal, Between)
            && Agrees(units, KrippendorffAlpha.Interval(Numbers), (a, b, _) => (a - b) * (a - b))
            && Agrees(units, (a, b, _) => a == b ? 0 : 1, (a, b, _) => a == b ? 0 : 1));

    [Fact]
    public void No_figure_is_above_1() => Values.Sample(units =>
        KrippendorffAlpha.Of(units, KrippendorffAlpha.Ordinal) is not { } alpha
            || alpha.ToThreeDigits() <= 1);

    [Theory]
    [InlineData(1, 3, "0.333")]
    [InlineData(2, 3, "0.667")]
    [InlineData(-2, 3, "-0.667")]
    [InlineData(1, 2000, "0.001")]
    [InlineData(-1, 2000, "-0.001")]
    [InlineData(1, -2, "-0.5")]
    [InlineData(0, 5, "0")]
    public void A_fraction_is_rounded_once_at_the_end(long a, long b, string rounded) =>
        Assert.Equal(decimal.Parse(rounded, System.Globalization.CultureInfo.InvariantCulture),
            ((Rational)a / b).ToThreeDigits());

    [Fact]
    public void A_decimal_number_is_kept_exactly()
    {
        Assert.Equal((Rational)1 / 8, Rational.Of(0.125m));
        Assert.Equal((Rational)(-7) / 2, Rational.Of(-3.5m));
        Assert.Equal((Rational)123456789012345 / 1000, Rational.Of(123456789012.345m));
        Assert.Equal(default, Rational.Of(0m));
    }

    private static readonly Gen<int[][]> Values = Gen.Int[0, 4].Array[0, 4].Array[0, 8];

    private static int[][] Units(string[] coders) =>
    [
        .. Enumerable.Range(0, coders[0].Split(' ').Length).Select(unit => coders
            .Select(c => c.Split(' ')[unit]).Where(v => v is not ".").Select(v => v[0] - '1').ToArray()),
    ];

    // The ratio metric: nothing here measures on such a scale, but the definition is one for all.
    private static Rational Quotient(int a, int b, ImmutableArray<long> counts)
    {
        var apart = (Rational)(a - b) / (a + b + 2);
        return apart * apart;
    }

    // The definition over values side by side, without counting any of them twice or by their kind.
    private static bool Agrees(int[][] units, SquaredDistance metric, Func<int, int, int[], double> distance)
    {
        var shared = units.Where(u => u.Length > 1).ToList();
        int[] all = [.. shared.SelectMany(u => u)];
        var expected = Sum(all, all) / (all.Length - 1.0) / all.Length;
        var observed = shared.Sum(u => Sum(u, u) / (u.Length - 1.0)) / all.Length;
        var alpha = KrippendorffAlpha.Of(units, metric);
        return all.Length == 0 || expected == 0 ? alpha is null
            : Math.Abs(1 - (observed / expected) - (double)alpha!.Value.ToThreeDigits()) < 0.000_501;

        double Sum(int[] some, int[] others) => some.Sum(a => others.Sum(b => distance(a, b, all)));
    }

    private static double Between(int a, int b, int[] all)
    {
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        var between = all.Count(v => v >= low && v <= high)
            - ((all.Count(v => v == low) + all.Count(v => v == high)) / 2.0);
        return a == b ? 0 : between * between;
    }
}
