using System.Globalization;
using System.Text;
using NegotiationModel.Tests.Golden;
using NegotiationModel.Tests.Reference;
using Xunit;
using Xunit.Abstractions;

namespace NegotiationModel.Tests.Laws;

/// <summary>
/// The engine against the slow reference on random scenarios. NEGMODEL_SEED sets the first seed,
/// NEGMODEL_CASES how many follow it: a failure prints its own seed, and that seed with one case repeats it.
/// </summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const int DefaultCases = 10_000;

    [Fact]
    public void Engine_and_reference_agree_on_random_scenarios()
    {
        var first = ulong.TryParse(
            Environment.GetEnvironmentVariable("NEGMODEL_SEED"),
            CultureInfo.InvariantCulture,
            out var chosen
        )
            ? chosen
            : (ulong)Random.Shared.NextInt64();
        var cases = int.TryParse(
            Environment.GetEnvironmentVariable("NEGMODEL_CASES"),
            CultureInfo.InvariantCulture,
            out var count
        )
            ? count
            : DefaultCases;
        output.WriteLine($"NEGMODEL_SEED={first} NEGMODEL_CASES={cases}");
        for (var place = 0; place < cases; place++)
        {
            Check(unchecked(first + (ulong)place));
        }
    }

    /// <summary>Seeds that once showed a difference, and a few that any run should have seen.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(223)]
    [InlineData(783)]
    [InlineData(6433)]
    [InlineData(7352)]
    [InlineData(23391)]
    [InlineData(25232)]
    [InlineData(49117)]
    [InlineData(20_240_630)]
    public void Engine_and_reference_agree_on_known_seeds(ulong seed) => Check(seed);

    private static void Check(ulong seed)
    {
        var (scenario, asOf, known) = RefGenerator.Of(seed);
        var differences = Differences(scenario);
        if (differences.Count == 0)
        {
            return;
        }

        // A scenario that does not bind, or that throws, is another failure than a wrong answer.
        var small = RefShrinker.Shrink(
            scenario,
            one => Differences(one) is [var line, ..] && Kind(line) == Kind(differences[0])
        );
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"NEGMODEL_SEED={seed} NEGMODEL_CASES=1\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"as of {asOf:yyyy-MM-dd}, known as of {known:yyyy-MM-dd}\n\n"
        );
        text.AppendJoin('\n', Differences(small)).Append("\n\n").Append(RefYaml.Write(small));
        Assert.Fail(text.ToString());

        static char Kind(string line) =>
            line.StartsWith("incomplete", StringComparison.Ordinal) ? 'i'
            : line.Contains("Exception", StringComparison.Ordinal) ? 'e'
            : 'd';

        List<string> Differences(RefScenario one) => DifferencesOf(one, asOf, known);
    }

    private static List<string> DifferencesOf(RefScenario scenario, DateOnly? asOf, DateOnly? known)
    {
        var reference = RefWriter.Write(new RefAnalysis(scenario, asOf, known));
        try
        {
            using var json = Engine.Run(scenario, asOf, known);
            var errors = EngineResult.Errors(json);
            return errors.Count > 0 ? errors : Difference.Between(reference, EngineResult.Read(json));
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return [failure.ToString()];
        }
    }
}
