using NegotiationModel.Accounts;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Reporting.Wording;
using Xunit;

namespace NegotiationModel.Tests.Rules;

/// <summary>What sentences must and must not claim, on the scenarios of the fixtures.</summary>
public sealed class FindingSentenceTests
{
    [Fact]
    public void A_position_in_a_red_line_is_told_by_those_who_tell_it()
    {
        var sentence = Sentence("NM504", "gate");
        Assert.StartsWith("According to Joint secretariat, Hills", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("Shut", sentence, StringComparison.Ordinal);
        Assert.Contains("Basin Courier tells it differently.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_position_in_a_conditional_red_line_names_the_condition()
    {
        var sentence = Sentence("NM504", "canal");
        Assert.Contains("All of it lies, unless ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("tells it differently", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_without_a_channel_is_told_as_neither_public_nor_private()
    {
        var sentence = Sentence("NM404", "lowland");
        Assert.Contains("In public: refuses “Full height”", sentence, StringComparison.Ordinal);
        Assert.Contains(
            "Perhaps in private, where is not said: accepts “Full height”", sentence,
            StringComparison.Ordinal);
        Assert.DoesNotContain("In private", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hint_is_no_ask()
    {
        var sentence = Sentence("NM504", "dam");
        Assert.Contains("hints at", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("asks", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_names_its_window_and_no_more_days_than_the_dates_tell()
    {
        var sentence = Sentence("NM405", "flow");
        Assert.Contains("at least 29 days later", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("inferred", sentence, StringComparison.Ordinal);
        Assert.Contains(
            "with a window of 45 or 180 days no label would differ.", Sentence("NM405", "lowland"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_are_counted_as_everywhere_else()
    {
        var result = RuleFixture.Fires("NM302").Analyze();
        var data = Assert.IsType<CoverageData>(
            Assert.Single(result.Findings, f => f.Data is CoverageData).Data);
        Assert.Equal(result.Input.Cells, data.Cells.All);
    }

    [Fact]
    public void A_view_that_only_ids_decided_is_marked()
    {
        Assert.Contains(RuleFixture.Fires("NM412").Analyze().Cells, c => c.HasUnresolvedTie());
        Assert.DoesNotContain(RuleFixture.Quiet("NM412").Analyze().Cells, c => c.HasUnresolvedTie());
    }

    private static string Sentence(string rule, string subject)
    {
        var result = RuleFixture.Fires(rule).Analyze();
        var finding = Assert.Single(result.Findings, f =>
            string.Equals(f.Rule.Id, rule, StringComparison.Ordinal)
            && f.Subjects.Any(s => string.Equals(s.Id, subject, StringComparison.Ordinal)));
        return FindingWording.Sentence(finding, WordingContext.Of(result));
    }
}
