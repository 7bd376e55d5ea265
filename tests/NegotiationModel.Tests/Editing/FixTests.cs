using NegotiationModel.Findings;
using NegotiationModel.Reporting.Wording;
using NegotiationModel.Tests.House;
using Xunit;

namespace NegotiationModel.Tests.Editing;

/// <summary>Each fix, with a file before and after it.</summary>
public sealed class FixTests
{
    public static TheoryData<string> Titles => [.. FixCase.All.Select(c => c.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_fix_mends_what_it_is_offered_for_and_nothing_else(string title)
    {
        var one = Case(title);
        var result = ScenarioEditor.Fix(one.Files(), f => IsOf(one, f));
        Assert.Equal(one.After, FixCase.TextAfter(result, one.Before));
        Assert.All(result.Outcome.Made, m => Assert.Equal(one.Fix, m.Finding.Fix!.What.Name));
        Assert.Equal(0, result.Outcome.Dropped);
        Assert.DoesNotContain(result.After.Findings, f => f.Rule.Level == FindingLevel.Error);
        Assert.DoesNotContain(result.After.Findings, f => IsOf(one, f));
        var before = result.Before.Findings.Select(Fingerprint.Of);
        Assert.Empty(result.After.Findings.Where(f => f.Rule.Level == FindingLevel.Warning)
            .Select(Fingerprint.Of).Except(before, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Line_ends_stay(string title)
    {
        var one = Case(title);
        if (one.Rule is "NM111")
            return;
        static string Windows(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);
        var result = ScenarioEditor.Fix(one.Files(Windows), f => IsOf(one, f));
        Assert.Equal(Windows(one.After), FixCase.TextAfter(result, Windows(one.Before)));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Every_fix_has_a_title_and_edits_within_its_text(string title)
    {
        var one = Case(title);
        var result = ScenarioEditor.Fix(one.Files(), _ => false);
        Assert.Empty(result.Outcome.Files);
        var offered = result.Before.Findings.Where(f => IsOf(one, f)).ToList();
        Assert.NotEmpty(offered);
        foreach (var fix in offered.Select(f => f.Fix!))
        {
            var words = FixWording.Title(fix);
            Assert.DoesNotContain("{", words, StringComparison.Ordinal);
            Assert.DoesNotContain("``", words, StringComparison.Ordinal);
            Assert.False(words.EndsWith('.'));
            Assert.NotEmpty(fix.Edits);
            Assert.All(fix.Edits, e =>
                Assert.True(e.Edit.Span.End <= one.Files().Read(e.File).Bytes.Length));
        }
    }

    [Fact]
    public void Every_fix_has_a_case_and_a_line_in_the_decisions()
    {
        Assert.Empty(FixCatalogue.All.Select(f => f.Name)
            .Except(FixCase.All.Select(c => c.Fix), StringComparer.Ordinal));
        var page = File.ReadAllText(Repository.At("docs", "decisions", "0008-renames-and-fixes.md"));
        Assert.All(FixCatalogue.All, f =>
            Assert.Contains($"| `{f.Name}` | {f.Says} |", page, StringComparison.Ordinal));
        Assert.True(page.IndexOf("`nearest-name`", StringComparison.Ordinal)
            > page.IndexOf("`no-directive`", StringComparison.Ordinal));
    }

    private static FixCase Case(string title) =>
        FixCase.All.Single(c => string.Equals(c.Title, title, StringComparison.Ordinal));

    private static bool IsOf(FixCase one, Finding finding) =>
        string.Equals(finding.Rule.Id, one.Rule, StringComparison.Ordinal);
}
