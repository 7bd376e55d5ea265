using NegotiationModel.Accounts;
using NegotiationModel.Analysis;
using NegotiationModel.Derivations;
using NegotiationModel.Findings;
using NegotiationModel.Tests.Rules;
using Xunit;

namespace NegotiationModel.Tests.Derivations;

/// <summary>
/// What would change a finding is what does change it: the line is taken out of the file, or the window
/// written into it, and everything is read again.
/// </summary>
public sealed class WhatIfTests
{
    public static TheoryData<string> Rules => [.. RuleFixture.Rules];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Without_a_statement_the_file_gives_what_was_said(string rule)
    {
        var lines = File.ReadAllLines(Path.Combine(RuleFixture.Root, rule, "fires.yaml"));
        var result = Explained.Of(string.Join('\n', lines) + "\n");
        foreach (var finding in result.Findings)
        {
            var tried = DerivationCatalogue.Of(result, finding).WhatIfs;
            foreach (var without in tried.OfType<WithoutStatement>())
            {
                var line = result.Places.Of("statement", without.Statement.Id).Line - 1;
                // Statements over several lines, and those that another one names, are not taken out by hand.
                if (!lines[line].TrimStart().StartsWith("- {id:", StringComparison.Ordinal)
                    || !lines[line].TrimEnd().EndsWith('}'))
                    continue;
                var again = Explained.Of(string.Join('\n', lines.Where((_, i) => i != line)) + "\n");
                if (again.Findings.Any(ResultFilter.IsFault))
                    continue;
                Assert.True(
                    without.Stays == Has(again, finding),
                    $"{finding.Rule.Id} {string.Join(' ', finding.Subjects.Select(s => s.Id))} without "
                        + without.Statement.Id);
                Assert.True(without.Verdict is not { } verdict
                    || again.Cells.All(c => !IsOf(c.Subject, finding) || c.Verdict == verdict));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void With_another_window_the_file_gives_what_was_said(string rule)
    {
        var text = File.ReadAllText(Path.Combine(RuleFixture.Root, rule, "fires.yaml"));
        var result = Explained.Of(text);
        foreach (var finding in result.Findings)
        {
            foreach (var other in DerivationCatalogue.Of(result, finding).WhatIfs.OfType<OtherWindow>())
            {
                var again = Explained.Of(
                    FormattableString.Invariant($"format: 1\nwindow: {other.OtherDays}\n")
                    + text.Replace("format: 1\n", "", StringComparison.Ordinal)
                        .Replace("window: 90\n", "", StringComparison.Ordinal));
                Assert.DoesNotContain(again.Findings, ResultFilter.IsFault);
                Assert.Equal(other.Stays, Has(again, finding));
                var pair = again.Cells.SelectMany(c => c.Pairs).Single(p =>
                    string.Equals(p.A.Id, other.Pair.A.Id, StringComparison.Ordinal)
                    && string.Equals(p.B.Id, other.Pair.B.Id, StringComparison.Ordinal));
                Assert.Equal(other.Label, pair.Label);
                Assert.NotEqual(other.Pair.Label, other.Label);
            }
        }
    }

    [Fact]
    public void Both_kinds_are_tried_somewhere()
    {
        var all = Explained.Names.SelectMany(n => Explained.Result(n).Findings
            .SelectMany(f => DerivationCatalogue.Of(Explained.Result(n), f).WhatIfs)).ToList();
        Assert.Contains(all, w => w is WithoutStatement { Stays: true });
        Assert.Contains(all, w => w is WithoutStatement { Stays: false });
        Assert.Contains(all, w => w is OtherWindow { Stays: true });
        Assert.Contains(all, w => w is OtherWindow { Stays: false });
    }

    private static bool IsOf(CellSubject subject, Finding finding) =>
        finding.Subjects.Any(s => string.Equals(s.Id, subject.Id, StringComparison.Ordinal))
        && (subject.Party is null || finding.Subjects.Any(s =>
            string.Equals(s.Id, subject.Party.Id, StringComparison.Ordinal)));

    private static bool Has(AnalysisResult result, Finding finding) => result.Findings.Any(f =>
        string.Equals(Fingerprint.Of(f), Fingerprint.Of(finding), StringComparison.Ordinal));
}
