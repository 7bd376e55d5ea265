using NegotiationModel.Findings;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Rules;

public sealed class FingerprintTests
{
    private static readonly RuleDescriptor Rule =
        new("NM401", "accounts-conflict", FindingLevel.Warning, "Says");

    [Fact]
    public void Does_not_hang_on_place_or_words()
    {
        var first = Make(1, "a", new FindingSubject("party", "upland"));
        var moved = Make(99, "other words", new FindingSubject("party", "upland"));
        Assert.Equal(Fingerprint.Of(first), Fingerprint.Of(moved));
        Assert.Matches("^[0-9a-f]{32}$", Fingerprint.Of(first));
    }

    [Fact]
    public void Tells_rules_subjects_and_their_kinds_apart()
    {
        string[] prints =
        [
            Fingerprint.Of(Make(1, "", new FindingSubject("party", "upland"))),
            Fingerprint.Of(Make(1, "", new FindingSubject("point", "upland"))),
            Fingerprint.Of(
                Make(1, "", new FindingSubject("party", "upland"), new FindingSubject("point", "dam"))),
            Fingerprint.Of(
                Make(1, "", new FindingSubject("party", "uplandpoint"), new FindingSubject("dam", ""))),
            Fingerprint.Of(
                Make(1, "",
                    new FindingSubject("party", "upland")) with { Rule = Rule with { Id = "NM402" } }),
        ];
        Assert.Equal(prints.Length, prints.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Tells_faults_without_subjects_apart_by_their_values()
    {
        var first = Fault("a.yaml", 1, ("id", "damm"), ("nearest", "dam"));
        Assert.Equal(
            Fingerprint.Of(first), Fingerprint.Of(Fault("a.yaml", 9, ("id", "damm"), ("nearest", "dim"))));
        Finding[] others =
        [
            Fault("a.yaml", 1, ("id", "flo"), ("nearest", "dam")), Fault("b.yaml", 1, ("id", "damm")),
            Fault("a.yaml", 1, ("id", "damm\nkey\t1\tx")), Fault("a.yaml", 1, ("id", "damm"), ("key", "x")),
        ];
        Assert.Equal(5, others.Append(first).Select(Fingerprint.Of).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_fault_of_reading_stays_itself_when_lines_are_put_before_it()
    {
        const string text = "s:\n  - position low\n  - id: [x\nb: 1\n";
        Assert.Equal(PrintsOf(text), PrintsOf("# one\n\n# two\n" + text));
        Assert.NotEmpty(PrintsOf(text));
    }

    private static string[] PrintsOf(string text) =>
    [
        .. Syntax.YamlReader.Read(new SourceText("a.yaml", text), new Syntax.ReadingLimits()).Findings
            .Select(Fingerprint.Of),
    ];

    private static Finding Fault(string file, int line, params (string, string)[] values) =>
        new(Rule, new Place(file, line, 1, line, 2), TextData.Of(values));

    private static Finding Make(int line, string words, params FindingSubject[] subjects) =>
        new(Rule, new Place("scenario.yaml", line, 1, line, 2),
            TextData.Of(("words", words))) { Subjects = [.. subjects] };
}
