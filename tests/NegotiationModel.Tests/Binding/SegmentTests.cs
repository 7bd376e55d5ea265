using System.Globalization;
using NegotiationModel.Binding;
using NegotiationModel.Model;
using Xunit;

namespace NegotiationModel.Tests.Binding;

public sealed class SegmentTests
{
    [Theory]
    [InlineData("0 120 1", "", "0..120")]
    [InlineData("0 120 1", "40 60", "0..39 40 41..59 60 61..120")]
    [InlineData("0 120 1", "0 120", "0 1..119 120")]
    [InlineData("0 120 1", "40 41 43", "0..39 40 41 42 43 44..120")]
    [InlineData("0 1 0.25", "0.5", "0..0.25 0.5 0.75..1")]
    [InlineData("-10 10 5", "0", "-10..-5 0 5..10")]
    public void A_numeric_point_is_cut_at_what_is_mentioned(string grid, string mentioned, string segments)
    {
        var numbers = Numbers(grid);
        var options = Segments.Cut(new NumericGrid(numbers[0], numbers[1], numbers[2], null),
            Numbers(mentioned));
        Assert.Equal(segments, string.Join(' ', options.Select(o => o.Id)));
    }

    [Fact]
    public void Every_section_mentions_values_and_sets_follow_the_cut()
    {
        var bound = Binder.Bind(SampleScenario.Text);
        var flow = bound.Scenario!.Points.Single(p => p.Id is "flow");
        Assert.Equal(["0..39", "40", "41..49", "50", "51..59", "60", "61..120"],
            flow.Options.Select(o => o.Id));
        var promise = bound.Scenario.Promises.Single(p => p.Id is "pr-1");
        Assert.Equal(OptionSet.Range(3, 6), promise.Options);
        var condition = bound.Scenario.Statements.Single(s => s.Id is "down-dam").Condition!;
        Assert.Equal(OptionSet.Range(5, 6), condition.Cases[0].Terms[0].Options);
        Assert.Equal(OptionSet.Range(1, 6),
            bound.Scenario.Proposals.Single(p => p.Id is "draft-2").Terms[1].Options);
    }

    [Fact]
    public void A_broken_statement_cuts_nothing()
    {
        var text = SampleScenario.Text.Replace("unless: {flow: {at_least: 60}}",
            "unless: {flow: {at_least: 60}, dam: x}",
            StringComparison.Ordinal);
        var flow = Binder.Bind(text).Scenario!.Points.Single(p => p.Id is "flow");
        Assert.Equal(["0..39", "40", "41..49", "50", "51..120"], flow.Options.Select(o => o.Id));
    }

    private static decimal[] Numbers(string text) =>
    [
        .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(n => decimal.Parse(n, CultureInfo.InvariantCulture)),
    ];
}
