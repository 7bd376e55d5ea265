using System.Globalization;
using NegotiationModel.Analysis;
using NegotiationModel.Derivations;
using NegotiationModel.Findings;
using NegotiationModel.Reporting;
using NegotiationModel.Tests.Reference;
using Xunit;
using Xunit.Abstractions;

namespace NegotiationModel.Tests.Derivations;

/// <summary>
/// Derivations of random scenarios: every finding is told, every list of tests gives the answer of the
/// engine, and what would change a finding does change it. NEGMODEL_SEED sets the first seed.
/// </summary>
public sealed class DerivationLaws(ITestOutputHelper output)
{
    private const int Cases = 200;

    private static readonly TextOptions Wide = new() { Width = 100_000 };

    /// <summary>What a sentence with a hole in it looks like.</summary>
    private static readonly string[] Holes =
        ["()", " ,", " .", " ;", ": .", ": ;", "..", ";.", ",.", " and and ", "“”", " : "];

    [Fact]
    public void Random_scenarios_are_explained()
    {
        var first = ulong.TryParse(
            Environment.GetEnvironmentVariable("NEGMODEL_SEED"), CultureInfo.InvariantCulture, out var chosen)
            ? chosen
            : (ulong)Random.Shared.NextInt64();
        output.WriteLine($"NEGMODEL_SEED={first}");
        var tried = 0;
        for (var i = 0; i < Cases; i++)
            tried += Check(unchecked(first + (ulong)i));
        Assert.True(tried > Cases, $"only {tried} statements were left out");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(223)]
    [InlineData(20_240_630)]
    public void Known_seeds_are_explained(ulong seed) => Check(seed);

    private static void CheckSentences(string text, ulong seed)
    {
        foreach (var line in text.Split('\n').Select(l => l.TrimStart(' ', '-')))
        {
            Assert.True(
                !Array.Exists(Holes, h => line.Contains(h, StringComparison.Ordinal))
                    && !line.Contains("  ", StringComparison.Ordinal),
                $"NEGMODEL_SEED={seed}: {line}");
        }
    }

    /// <summary>How many statements were left out.</summary>
    private static int Check(ulong seed)
    {
        var (scenario, asOf, known) = RefGenerator.Of(seed);
        var options = new AnalysisOptions { AsOf = asOf, KnownAsOf = known };
        var result = Explained.Of(RefYaml.Write(scenario), options);
        TrailTests.CheckPairs(result);
        TrailTests.CheckVerdicts(result);
        TrailTests.CheckParties(result);
        var tried = result.Findings
            .SelectMany(f => DerivationCatalogue.Of(result, f).WhatIfs.OfType<WithoutStatement>()
                .Select(w => (Finding: f, Without: w)))
            .ToLookup(w => w.Without.Statement.Id, StringComparer.Ordinal);
        foreach (var finding in result.Findings)
        {
            var report = ExplanationBuilder.ToReport(ExplanationBuilder.Build(result, finding));
            // The line of a fault is the scenario's own.
            var sections = report.Sections
                .Where(s => finding.Data is not TextData || s.Name is not "written");
            CheckSentences(TextReport.Report(report with { Sections = [.. sections] }, Wide), seed);
        }

        var count = 0;
        foreach (var statement in tried)
        {
            var again = Explained.Of(
                RefYaml.Write(scenario with
                {
                    Statements = [.. scenario.Statements
                        .Where(s => !string.Equals(s.Id, statement.Key, StringComparison.Ordinal))],
                }),
                options);
            // Another statement names it.
            if (again.Findings.Any(ResultFilter.IsFault))
                continue;
            var left = again.Findings.Select(Fingerprint.Of).ToHashSet(StringComparer.Ordinal);
            foreach (var (finding, without) in statement)
            {
                Assert.True(
                    without.Stays == left.Contains(Fingerprint.Of(finding)),
                    $"NEGMODEL_SEED={seed}: {FindingSearch.NameOf(result, finding)} without {statement.Key}");
            }

            count++;
        }

        return count;
    }
}
