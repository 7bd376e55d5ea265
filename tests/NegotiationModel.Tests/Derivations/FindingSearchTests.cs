using NegotiationModel.Analysis;
using NegotiationModel.Findings;
using Xunit;

namespace NegotiationModel.Tests.Derivations;

public sealed class FindingSearchTests
{
    public static TheoryData<string> Names => [.. Explained.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_finding_is_called_finds_it_and_no_other(string name)
    {
        var result = Explained.Result(name);
        foreach (var finding in result.Findings)
        {
            Assert.Same(finding, Explained.Finding(result, FindingSearch.NameOf(result, finding)));
            Assert.Same(finding, Explained.Finding(result, FindingSearch.ShortFingerprint(result, finding)));
            Assert.Same(finding, Explained.Finding(result, Fingerprint.Of(finding).ToUpperInvariant()));
        }
    }

    [Theory]
    [InlineData("NM401 delta flow")]
    [InlineData("NM401 flow delta")]
    [InlineData("nm401 point=flow party=delta")]
    [InlineData("accounts-conflict delta")]
    [InlineData("NM401 delta-flow-line")]
    [InlineData("NM401 scenarios/river-basin/press.yaml:30:9")]
    [InlineData("press.yaml:30:9 NM401")]
    public void Rule_and_subjects_name_it_in_any_order(string words)
    {
        var result = Explained.Result("river-basin");
        if (words.StartsWith("press", StringComparison.Ordinal))
            Assert.Equal("NM401", FindingSearch.Find(result, words.Split(' ')).Unknown);
        else
            Assert.Equal("NM401", Explained.Finding(result, words).Rule.Id);
    }

    [Fact]
    public void What_the_words_say_and_nothing_more_comes_first()
    {
        var result = Explained.Of("""
            format: 1
            scenario: s
            title: A party and its bloc, both split on one text
            as_of: 2024-06-30
            parties: {m: {name: M}, b: {name: B, kind: bloc, members: [m]}}
            points: {p: {title: P, kind: ordered, options: [{x: X}, {y: Y}]}}
            accounts: {one: {title: One, kind: media}}
            statements:
              - {id: s1, party: m, point: p, accepts: x, account: one, said: 2024-02-01, channel: public}
              - {id: s2, party: m, point: p, rejects: x, account: one, said: 2024-02-01, channel: private}
              - {id: s3, party: b, point: p, accepts: x, account: one, said: 2024-02-01, channel: public}

            """);
        Assert.Equal(2, FindingSearch.Find(result, ["NM404"]).Found.Length);
        Assert.Equal(2, Explained.Finding(result, "NM404 m p").Subjects.Length);
        Assert.Equal(3, Explained.Finding(result, "NM404 b p m").Subjects.Length);
    }

    [Fact]
    public void An_unknown_word_is_named_with_what_could_stand_instead()
    {
        var result = Explained.Result("river-basin");
        Assert.Equal("NM999", FindingSearch.Find(result, ["NM999"]).Unknown);
        Assert.Contains("NM401", FindingSearch.Find(result, ["NM999"]).Known);
        Assert.Contains("accounts-conflict", FindingSearch.Find(result, ["accounts-conflit"]).Known);
        var subject = FindingSearch.Find(result, ["NM401", "delta", "flwo"]);
        Assert.Equal("flwo", subject.Unknown);
        Assert.Contains("flow", subject.Known);
        Assert.Equal("ffffff", FindingSearch.Find(result, ["ffffff"]).Unknown);
        Assert.Equal("abc12", FindingSearch.Find(result, ["abc12"]).Unknown);
    }

    [Fact]
    public void Like_faults_of_one_file_are_told_apart_by_their_places()
    {
        var result = Explained.Of("""
            format: 1
            scenario: s
            title: One name misspelt twice
            as_of: 2024-06-30
            parties: {m: {name: M}}
            points: {p: {title: P, kind: ordered, options: [{x: X}, {y: Y}]}}
            accounts: {one: {title: One, kind: media}}
            statements:
              - {id: s1, party: n, point: p, accepts: x, account: one, said: 2024-02-01}
              - {id: s2, party: n, point: p, rejects: x, account: one, said: 2024-02-01}

            """);
        var faults = result.Findings.Where(ResultFilter.IsFault).ToList();
        Assert.Equal(2, faults.Count);
        Assert.Equal(Fingerprint.Of(faults[0]), Fingerprint.Of(faults[1]));
        foreach (var fault in faults)
        {
            Assert.Equal($"NM207 {fault.Place}", FindingSearch.NameOf(result, fault));
            Assert.Same(fault, Explained.Finding(result, $"NM207 {fault.Place}"));
        }
    }
}
