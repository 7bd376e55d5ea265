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

    private static Finding Make(int line, string words, params FindingSubject[] subjects) =>
        new(Rule, new Place("scenario.yaml", line, 1, line, 2),
            TextData.Of(("words", words))) { Subjects = [.. subjects] };
}
