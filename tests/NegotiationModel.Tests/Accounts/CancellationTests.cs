using NegotiationModel.Accounts;
using NegotiationModel.Tests.Scenarios;
using Xunit;

namespace NegotiationModel.Tests.Accounts;

public class CancellationTests
{
    [Fact]
    public void A_cell_is_left_in_the_middle_of_its_pairs()
    {
        var scenario = new NegotiationAnalyzer().Analyze(ScenarioFolder.Files("gaza-2025")).Scenario!;
        var settings = ComparisonSettings.Of(scenario);
        var cell = AccountComparer.CompareAll(scenario, settings).First(c => c.Pairs.Length > 0);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            AccountComparer.Compare(cell.Subject, cell.Statements, settings, cancelled.Token));
    }
}
