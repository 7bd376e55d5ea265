using Xunit;
using Xunit.Abstractions;

namespace NegotiationModel.Tests.Binding;

public sealed class SampleTests(ITestOutputHelper output)
{
    [Fact]
    public void The_example_of_the_format_binds()
    {
        var bound = Binder.Bind(SampleScenario.Text);
        foreach (var finding in bound.Findings)
            output.WriteLine(Binder.Line(finding));
        Assert.False(bound.Incomplete);
        Assert.NotNull(bound.Scenario);
        Assert.Equal(5, bound.Scenario.Statements.Length);
    }
}
