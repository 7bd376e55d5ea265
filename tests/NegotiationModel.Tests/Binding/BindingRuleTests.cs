using NegotiationModel.Binding;
using NegotiationModel.Reporting.Wording;
using Xunit;

namespace NegotiationModel.Tests.Binding;

/// <summary>Each fault at its place, with a sentence; nothing else found beside it.</summary>
public sealed class BindingRuleTests
{
    /// <summary>Rules whose tests stand elsewhere, because they need several files or a limit.</summary>
    private static readonly string[] TestedElsewhere =
        ["given-twice", "too-many-statements", "missing-column", "cell-notation"];

    public static TheoryData<string> Titles => [.. FaultCases.All.Select(c => c.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_fault_is_found_at_its_place(string title)
    {
        var one = FaultCases.All.Single(c => string.Equals(c.Title, title, StringComparison.Ordinal));
        var bound = Binder.Bind(one.Text);
        Assert.Equal(one.Expected,
            bound.Findings.Select(f => $"{f.Place.Line}:{f.Place.Column} {f.Rule.Name}"));
        Assert.NotNull(bound.Scenario);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_fault_is_said_in_a_whole_sentence(string title)
    {
        var one = FaultCases.All.Single(c => string.Equals(c.Title, title, StringComparison.Ordinal));
        foreach (var finding in Binder.Bind(one.Text).Findings)
        {
            var sentence = BindingWording.Sentence(finding);
            Assert.Contains(sentence[^1], ".?");
            Assert.DoesNotContain("``", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain(" .", sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_rule_has_a_case()
    {
        var tested = FaultCases.All.SelectMany(c => c.Expected).Select(e =>
            e.Split(' ')[1]).Concat(TestedElsewhere);
        Assert.Empty(BindingRules.All.Select(r => r.Name).Except(tested, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_sentence_and_a_place_in_the_order()
    {
        Assert.All(BindingRules.All, rule => Assert.NotNull(BindingWording.Template(rule.Id)));
        Assert.Equal(BindingTemplates.All.Count, BindingRules.All.Length);
        var ids = BindingRules.All.Select(r => r.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.StartsWith("NM2", id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("unknown ids", "There is no party `uplnad`. Did you mean `upland`?")]
    [InlineData("unknown ids",
        "There is no source `book`. Declare it under `sources:`, or write another one.")]
    [InlineData("an unknown option",
        "Point `dam` has no option `ful`. Did you mean `full`? Its options: `none`, `half`, `full`.")]
    [InlineData("a person where a party is wanted",
        "`haro` is a person; `by` takes a party. Write the party `upland`, and the person as `speaker`.")]
    [InlineData("unknown key at the top",
        "There is no key `statments` in a file. Did you mean `statements`?")]
    [InlineData("names where ids are wanted", "There is no party `UPLAND people`. Did you mean `upland`?")]
    [InlineData("names where ids are wanted",
        "Point `dam` has no option `Half the dam`. Did you mean `half`? " +
        "Its options: `none`, `half`, `full`.")]
    [InlineData("dates that do not exist",
        "There is no date `2024-02-30` in the calendar: February 2024 has 29 days.")]
    [InlineData("dates that do not exist",
        "There is no date `2024-01/2024-13` in the calendar: months run from 01 to 12.")]
    [InlineData("conditions",
        "`only_if` goes with `accepts` only, and statement `s5` has `position`. Write `accepts` with " +
        "`only_if`; or `if`, which leaves open what holds in the other case.")]
    [InlineData("statements that replace each other in a circle",
        "Statements replace or correct each other in a circle: `s1` → `s2` → `s1`. Delete one of the links.")]
    [InlineData("keys and words of the wrong case, or of letters that look the same",
        "There is no key `n\u0430me` in a party. It holds U+0430, which is no letter a–z. " +
        "Did you mean `name`?")]
    [InlineData("keys and words of the wrong case, or of letters that look the same",
        "There is no key `KIND` in a party. Did you mean `kind`?")]
    [InlineData("keys and words of the wrong case, or of letters that look the same",
        "There is no key `Statements` in a file. Did you mean `statements`?")]
    [InlineData("ids with a character that cannot be seen",
        "There is no party `up\u200Bland`. It holds U+200B, which no id has. Did you mean `upland`?")]
    [InlineData("ids with a character that cannot be seen",
        "There is no party `\u0645\u0635\u0631`. Did you mean `lowland`?")]
    [InlineData("ids with a character that cannot be seen",
        "`tone` cannot be `\u0455tated`. It holds U+0455, which is no letter a–z. Did you mean `stated`? " +
        "Allowed: `stated`, `wish`, `hint`.")]
    [InlineData("a person with the id of a party",
        "`upland` is the id of a party already; this second one is left out. Rename one of them.")]
    [InlineData("an option twice",
        "`none` is the id of an option already; this second one is left out. Rename one of them.")]
    [InlineData("empty options",
        "`position` has no option of point `flow`. Its ends are in the wrong order: write " +
        "`between: [40, 60]`.")]
    [InlineData("grids that are none",
        "Point `b` has no usable range: the last number must be a whole number of steps above the first. " +
        "Write for example `range: [0, 9]`.")]
    [InlineData("no value", "`kind` has no value. Write for example `kind: state`, or leave `kind` out.")]
    [InlineData("a range of unranked options",
        "Point `site` is nominal: its options have no order, so `at_least` means nothing. List those that " +
        "are meant, of `east`, `west`.")]
    [InlineData("words that are not allowed",
        "`reliability` cannot be `7`. Allowed: `A`, `B`, `C`, `D`, `E`, `F`.")]
    [InlineData("no stance",
        "Statement `s1` has no stance. Write one of `position`, `accepts`, `rejects`, `red_line`, " +
        "`doubts`, `remark`.")]
    [InlineData("an option without a space behind its colon",
        "`half:Half` is not an id: ids are lower-case letters a–z, digits and hyphens, at most 64 of them. " +
        "Is a space missing in `half: Half`? Write for example `half-half`.")]
    [InlineData("names that look alike",
        "`Upl\u0430nd` looks like `Upland`, the name of party `upland`, and is written with other " +
        "characters: first U+0430 here and U+0061 there. If both are one, write them alike; if not, give " +
        "one another name.")]
    public void A_sentence_names_the_thing_and_the_way_out(string title, string sentence)
    {
        var one = FaultCases.All.Single(c => string.Equals(c.Title, title, StringComparison.Ordinal));
        Assert.Contains(sentence, Binder.Bind(one.Text).Findings.Select(BindingWording.Sentence));
    }

    [Fact]
    public void Statements_beyond_the_limit_are_left_out()
    {
        var options = new AnalysisOptions { Limits = new() { Statements = 2 } };
        var files = ScenarioFiles.FromTexts(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = SampleScenario.Text,
        });
        var bound = ScenarioBinder.Bind(files, options, default);
        Assert.Equal(2, bound.Scenario!.Statements.Length);
        Assert.Contains(bound.Findings, f => f.Rule == BindingRules.TooManyStatements);
    }
}
