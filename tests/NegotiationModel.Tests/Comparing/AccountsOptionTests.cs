using NegotiationModel.Accounts;
using NegotiationModel.Tests.Scenarios;
using Xunit;

namespace NegotiationModel.Tests.Comparing;

/// <summary>Comparing some accounts is comparing as if the others had told nothing.</summary>
public sealed class AccountsOptionTests
{
    [Fact]
    public void A_verdict_among_two_accounts_is_theirs_alone()
    {
        var all = Cell([]);
        var two = Cell(["ministry-down", "records"]);
        Assert.Equal(Verdict.Contested, all.Verdict);
        Assert.NotEqual(Verdict.Contested, two.Verdict);
        Assert.All(two.Statements, s => Assert.Contains(s.Account.Id, new[] { "ministry-down", "records" }));
    }

    private static CellComparison Cell(string[] accounts)
    {
        var result = new NegotiationAnalyzer().Analyze(
            ScenarioFolder.Files("river-basin"), new AnalysisOptions { Accounts = [.. accounts] });
        return result.FindCell(result.Scenario!.Parties.Single(p => p.Id == "lowland"), "seat")!;
    }
}
