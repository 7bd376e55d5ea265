using NegotiationModel.Findings;
using Xunit;

namespace NegotiationModel.Tests.Binding;

/// <summary>One syntax error gives one fault, not one for every use of what stands behind it.</summary>
public sealed class UnreadTextTests
{
    private const string Parties = """
        parties:
          north: {name: North, aliases: [the North
          south: {name: South}
        """;

    private const string Statements = """
        statements:
          - {id: s1, party: south, point: fees, position: low, account: desk, said: 2024-03-01}
          - {id: s2, party: suoth, point: fees, position: low, account: desk, said: 2024-03-01}
        """;

    [Fact]
    public void What_stands_behind_a_syntax_error_is_not_called_unknown()
    {
        var bound = Binder.Bind(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head + "include: [parties.yaml, statements.yaml]\n",
            ["parties.yaml"] = Parties,
            ["statements.yaml"] = Statements,
        });
        var errors = bound.Findings.Where(f => f.Rule.Level == FindingLevel.Error)
            .Select(f => $"{f.Place.File}:{f.Place.Line} {f.Rule.Id}");
        Assert.Equal(["parties.yaml:2 NM131", "statements.yaml:3 NM207"], errors);
        Assert.Empty(bound.Scenario!.Statements);
        Assert.True(bound.Incomplete);
    }

    [Theory]
    // Before the syntax error, so that it was read.
    [InlineData("parties:\n  suoth-east: {name: South}\n  north: {name: North, aliases: [the North\n")]
    // Only as the beginning of another id, or as the id of a statement.
    [InlineData("parties:\n  north: {name: [North\n  suoth-east: {name: South}\n")]
    [InlineData("parties:\n  north: {name: [North\n  x: {note: 'id: suoth'}\n")]
    public void What_is_declared_nowhere_is_called_unknown(string parties)
    {
        var bound = Binder.Bind(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head + "include: [parties.yaml, statements.yaml]\n",
            ["parties.yaml"] = parties,
            ["statements.yaml"] = Statements,
        });
        Assert.Contains(bound.Findings, f => f.Place.File is "statements.yaml" && f.Place.Line == 3);
    }

    [Theory]
    [InlineData("[lost.yaml]", "NM150")]
    [InlineData("[latin.yaml]", "NM101")]
    [InlineData("[lost/*.yaml]", "NM156")]
    [InlineData("[../lost.yaml]", "NM151")]
    public void What_a_file_that_was_not_read_may_declare_is_not_called_unknown(string include, string rule)
    {
        var text = Head + $"include: {include}\n" + Statements;
        var files = new ScenarioFiles("scenario.yaml", ["scenario.yaml", "latin.yaml"], path => path switch
        {
            "scenario.yaml" => new FileContent(System.Text.Encoding.UTF8.GetBytes(text), null),
            "latin.yaml" => new FileContent((byte[])[.. "parties: "u8, 0xE9], null),
            _ => new FileContent(default, FileProblem.NotFound),
        });
        var bound = NegotiationModel.Binding.ScenarioBinder.Bind(files, new AnalysisOptions());
        Assert.Equal([rule], bound.Findings.Select(f => f.Rule.Id));
        Assert.True(bound.Incomplete);
    }

    [Fact]
    public void Keys_of_the_scenario_behind_a_syntax_error_are_not_called_missing()
    {
        var bound = Binder.Bind("format: 1\nwindow: [90\n" + Head["format: 1\n".Length..]);
        Assert.DoesNotContain(bound.Findings, f => f.Rule.Id == "NM202");
        Assert.Contains(bound.Findings, f => f.Rule.Level == FindingLevel.Error);
    }

    private const string Head = """
        format: 1
        scenario: harbour
        title: The harbour
        as_of: 2024-06-30
        points:
          fees: {title: Fees, kind: nominal, options: [{low: Low}, {high: High}]}
        accounts:
          desk: {title: Desk}

        """;
}
