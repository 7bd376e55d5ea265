using NegotiationModel.Analysis.Guides;
using NegotiationModel.Findings;
using NegotiationModel.Reporting.Wording;
using Xunit;

namespace NegotiationModel.Tests.Rules;

/// <summary>The examples of the guides do what their pages say.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Ids => [.. RuleBook.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_gives_this_finding_and_no_other(string id)
    {
        var explained = RuleBook.Explain(RuleBook.Find(id)!);
        var found = explained.Bad.Result.Findings;
        Assert.Contains(found, f => ReferenceEquals(f.Rule, explained.Rule));
        var others = Grave(found).Except([id], StringComparer.Ordinal);
        Assert.Equal(explained.Guide.Bad.Also, others);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_example_gives_nothing_to_mend(string id)
    {
        var explained = RuleBook.Explain(RuleBook.Find(id)!);
        var found = explained.Good.Result.Findings;
        Assert.DoesNotContain(found, f => ReferenceEquals(f.Rule, explained.Rule));
        Assert.Equal(explained.Guide.Good.Also, Grave(found));
        Assert.NotEqual(explained.Guide.Bad, explained.Guide.Good);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_message_of_the_bad_example_is_a_sentence_at_a_place_in_it(string id)
    {
        var explained = RuleBook.Explain(RuleBook.Find(id)!);
        var finding = explained.Bad.Result.Findings.First(f => ReferenceEquals(f.Rule, explained.Rule));
        var files = explained.Guide.Bad.Files.Select(f => f.Path).Append(ExampleFrame.ExampleName);
        var sentence = FindingWording.Sentence(finding, WordingContext.Of(explained.Bad.Result));
        Assert.NotEqual(explained.Rule.Says + ".", sentence);
        // What concerns an account, a point or the whole scenario stands at its declaration.
        if (finding.Evidence.All(e => e.Kind is "statement"))
            Assert.Contains(finding.Place.File, files);
    }

    [Fact]
    public void The_frame_itself_is_without_fault()
    {
        var run = ExampleRun.Of(new RuleExample("statements: []"), default);
        Assert.Empty(Grave(run.Result.Findings));
    }

    [Fact]
    public void A_section_of_the_example_replaces_that_of_the_frame()
    {
        var run = ExampleRun.Of(
            new RuleExample("people: {}\nparties:\n  hills: {name: Hills, kind: state}"), default);
        Assert.Equal(["hills"], run.Result.Scenario!.Parties.Select(p => p.Id));
        Assert.Equal(["dam", "flow", "site", "spill"], run.Result.Scenario.Points.Select(p => p.Id));
    }

    private static IEnumerable<string> Grave(IEnumerable<Finding> findings) =>
        findings.Where(f => f.Rule.Level > FindingLevel.Note).Select(f => f.Rule.Id)
            .Distinct(StringComparer.Ordinal);
}
