using System.Text.RegularExpressions;
using CsCheck;
using NegotiationModel.Tests.Golden;
using NegotiationModel.Tests.Reference;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>What must hold of any two statements, whatever they say.</summary>
public sealed partial class PairLaws
{
    private const int Samples = 300;

    [Fact]
    public void A_statement_agrees_with_its_own_copy() =>
        Gen.ULong.Sample(
            seed =>
            {
                var (scenario, _, _) = RefGenerator.Of(seed);
                var one = scenario.Statements[0] with { Id = "s1", Supersedes = null, Corrects = null };
                var twins = scenario with { Statements = [one, one with { Id = "s2" }] };
                using var json = Engine.Run(twins);
                var pairs = EngineResult.Read(json).Pairs;
                Assert.All(
                    pairs.Values,
                    pair =>
                    {
                        Assert.True(pair.Label is "agree" or "silent", pair.Label);
                        Assert.Equal("", pair.Flags);
                    }
                );
            },
            iter: Samples
        );

    [Fact]
    public void Comparing_is_symmetric_up_to_refining() =>
        Gen.ULong.Sample(
            seed =>
            {
                var (scenario, asOf, known) = RefGenerator.Of(seed);
                using var json = Engine.Run(scenario, asOf, known);
                using var turned = Engine.Run(Transform.ReverseIds(scenario), asOf, known);
                var (before, after) = (EngineResult.Read(json).Pairs, EngineResult.Read(turned).Pairs);
                Assert.Equal(before.Count, after.Count);
                foreach (var (key, pair) in before)
                {
                    var ids = key.Split('~');
                    var other = after[$"{Transform.Reversed(ids[1])}~{Transform.Reversed(ids[0])}"];
                    Assert.Equal(Mirrored(pair.Label), other.Label);
                    Assert.Equal(
                        (pair.Flags, pair.Evolution, pair.Witnesses),
                        (other.Flags, other.Evolution, other.Witnesses)
                    );
                    Assert.Equal(
                        pair.Earlier.Length == 0 ? "" : Transform.Reversed(pair.Earlier),
                        other.Earlier
                    );
                }
            },
            iter: Samples
        );

    [Fact]
    public void Names_and_the_direction_of_ranks_change_no_answer() =>
        Gen.ULong.Sample(
            seed =>
            {
                var (scenario, asOf, known) = RefGenerator.Of(seed);
                using var json = Engine.Run(scenario, asOf, known);
                using var turned = Engine.Run(Transform.RenameAndTurn(scenario), asOf, known);
                var (before, after) = (EngineResult.Read(json), EngineResult.Read(turned));
                Assert.Equal(Shape(before), Shape(after));
            },
            iter: Samples
        );

    [Fact]
    public void The_order_of_the_text_changes_no_byte() =>
        Gen.ULong.Sample(
            seed =>
            {
                var (scenario, asOf, known) = RefGenerator.Of(seed);
                var before = Engine.RunText(RefYaml.Write(scenario), asOf, known);
                var after = Engine.RunText(RefYaml.Write(Transform.Permute(scenario, seed)), asOf, known);
                Assert.Equal(WithoutPlaces(before), WithoutPlaces(after));
            },
            iter: Samples
        );

    private static string Mirrored(string label) =>
        label switch
        {
            "refines" => "refined-by",
            "refined-by" => "refines",
            _ => label,
        };

    /// <summary>Everything that names no option.</summary>
    private static List<string> Shape(RefResult result)
    {
        var lines = new List<string>();
        lines.AddRange(
            result.Pairs.Select(pair =>
                string.Join(
                    ' ',
                    pair.Key,
                    pair.Value.Label,
                    pair.Value.Flags,
                    pair.Value.Earlier,
                    pair.Value.Evolution
                )
            )
        );
        lines.AddRange(result.Cells.Select(cell => $"{cell.Key} {cell.Value.Verdict} {cell.Value.Accounts}"));
        lines.AddRange(
            result.Cells.SelectMany(cell =>
                cell.Value.Views.Concat(cell.Value.Groups)
                    .Select(item => $"{cell.Key} {item.Key} {item.Value}")
            )
        );
        lines.AddRange(result.Parties.Select(pair => $"{pair.Key} {pair.Value.Label} {pair.Value.Best}"));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    // Where a statement stands in its file is the one thing that its order may change.
    private static string WithoutPlaces(string json) => Places().Replace(json, "");

    [GeneratedRegex(
        "\"(line|column)\"\\s*:\\s*\\d+,?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Places();
}
