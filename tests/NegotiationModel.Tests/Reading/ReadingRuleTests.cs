using NegotiationModel.Findings;
using NegotiationModel.Reporting.Wording;
using NegotiationModel.Syntax;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading;

public sealed class ReadingRuleTests
{
    [Fact]
    public void Ids_ascend_and_names_are_unique()
    {
        var rules = ReadingRules.All;
        Assert.Equal(rules.Select(r => r.Id).Order(StringComparer.Ordinal), rules.Select(r => r.Id),
            StringComparer.Ordinal);
        Assert.Equal(rules.Length, rules.DistinctBy(r => r.Id, StringComparer.Ordinal).Count());
        Assert.Equal(rules.Length, rules.DistinctBy(r => r.Name, StringComparer.Ordinal).Count());
        Assert.All(rules, r => Assert.Matches("^NM1[0-9]{2}$", r.Id));
    }

    [Fact]
    public void Every_rule_has_a_sentence() => Assert.All(ReadingRules.All, rule =>
        Assert.NotNull(ReadingWording.Sentence(new Finding(rule, Place.StartOf("f"), TextData.Of()))));

    [Fact]
    public void A_value_is_never_read_as_a_template() =>
        Assert.Equal("{chain} is not there; paths begin at the scenario's folder",
            ReadingWording.Sentence(new Finding(ReadingRules.FileNotFound, Place.StartOf("f"),
            TextData.Of(("path", "{chain}"), ("chain", "x")))));
}
