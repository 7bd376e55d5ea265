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
