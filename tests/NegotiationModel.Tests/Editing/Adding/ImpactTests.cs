using NegotiationModel.Accounts;
using NegotiationModel.Analysis;
using NegotiationModel.Editing.Adding;
using NegotiationModel.Reporting;
using Xunit;

namespace NegotiationModel.Tests.Editing.Adding;

/// <summary>What one more statement changes, in a result and in words.</summary>
public sealed class ImpactTests
{
    private const string Body = """
        statements:
          - {id: s1, party: upland, point: dam, accepts: half, account: press, said: 2024-03-01}
          - {id: s2, party: upland, point: dam, accepts: half, account: records, said: 2024-01-05}

        """;

    [Fact]
    public void Pairs_verdicts_and_findings_are_told()
    {
        var (before, after, id) = Add("--rejects half --said 2024-03-01");
        var impact = AdditionImpact.Of(before, after, id)!;

        Assert.Equal(2, impact.Pairs.Length);
        Assert.Contains(impact.Pairs, p => p.Label == PairLabel.SelfContradiction);
        Assert.Equal(Verdict.Unanimous, Assert.Single(impact.Cells).Before);
        Assert.Contains(impact.Found, f => f.Rule.Id is "NM403");
        Assert.NotEmpty(impact.Gone);
        Assert.All(impact.Gone, f => Assert.DoesNotContain(f, after.Findings));
        Assert.Null(AdditionImpact.Of(before, before, id));
    }

    [Theory]
    [InlineData("--rejects half --said 2024-03-01", "Upland: The dam — ", "; was: unanimous",
        "- One account against itself. According to Courier (2024-03-01", "New findings", "NM403",
        "No longer found", "NM406")]
    [InlineData("--accepts half --said 2024-08-01", "It is later than 2024-06-30")]
    [InlineData("--remark Thanks --said 2024-03-01", "It claims nothing that could be compared")]
    public void It_is_told_in_words(string stance, params string[] said)
    {
        var (before, after, id) = Add(stance);
        var text = AdditionReport.Text(AdditionImpact.Of(before, after, id)!, after);
        Assert.All(said, s => Assert.Contains(s, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_word_on_something_is_called_so()
    {
        var (before, after, id) = Add("--position 40 --said 2024-03-01", "flow");
        var text = AdditionReport.Text(AdditionImpact.Of(before, after, id)!, after);
        Assert.StartsWith(
            "Upland: Summer flow — one account; new\n- It is the first word on this", text,
            StringComparison.Ordinal);
    }

    private static (AnalysisResult Before, AnalysisResult After, string Id) Add(
        string stance, string point = "dam")
    {
        var files = AddingSample.Files(Body);
        var added = Assert.IsType<AddedStatement>(AddingSample.Form(files).Add(
            AddingSample.Answers($"--party upland --point {point} --account press {stance}")));
        return (AddingSample.Analyze(files),
            AddingSample.Analyze(files.With(added.File.Path, added.File.After)), added.Id);
    }
}
