using System.Globalization;
using NegotiationModel.Accounts;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Reporting.Wording;

/// <summary>
/// English names of what the scenario and its results hold: parts of sentences, without full stops. Things
/// are called what the scenario calls them (names and titles), never by their ids, except where an id is all
/// there is.
/// </summary>
public static class Words
{
    /// <summary>The name of a party; "nobody" for none.</summary>
    public static string Party(Party? party) => party?.Name.Default ?? "nobody";

    /// <summary>The title of a cell's point or proposal, in quotes: <c>“The Kesh dam”</c>.</summary>
    public static string Subject(CellSubject subject) =>
        subject.Point is { } point ? Title(point) : Title(subject.Proposal!);

    /// <summary>A point inside a sentence: its title in quotes.</summary>
    public static string Title(Point point) => Quoted(point.Title.Default);

    /// <summary>A text inside a sentence: its title in quotes.</summary>
    public static string Title(Proposal proposal) => Quoted(proposal.Title.Default);

    /// <summary>An event inside a sentence: its title in quotes.</summary>
    public static string Title(NegotiationEvent happened) => Quoted(happened.Title.Default);

    /// <summary>In typographic quotes; a title that has them already is left as it is.</summary>
    public static string Quoted(string title) =>
        title.StartsWith('“') && title.EndsWith('”') ? title : "“" + title + "”";

    /// <summary>
    /// An option inside a sentence: its title in quotes; a segment with its unit: <c>60 m3/s</c>,
    /// <c>41 to 59 m3/s</c>.
    /// </summary>
    public static string Option(Point point, int option) => OptionWords.One(point, option);

    /// <summary>An option in a list or table: its title without quotes.</summary>
    public static string OptionName(Point point, int option) => OptionWords.Name(point, option);

    /// <summary>
    /// A set: <c>“Half height” or “Full height”</c>, <c>at least 60 m3/s</c>, <c>any option</c>.
    /// </summary>
    public static string OptionSet(Point point, OptionSet set) => OptionWords.Set(point, set, "or");

    /// <summary>
    /// A set of which every option is meant: <c>“Half height” and “Full height”</c>.
    /// </summary>
    public static string EachOption(Point point, OptionSet set) => OptionWords.Set(point, set, "and");

    /// <summary>
    /// A stance with its tone and condition, as a verb phrase: <c>asks for “Full height”</c>.
    /// </summary>
    public static string Stance(Statement statement) => StanceWords.Phrase(statement);

    /// <summary><c>if “Minimum summer flow” is at least 60 m3/s</c>.</summary>
    public static string Condition(Condition condition) =>
        Kind(condition.Kind) + " " + List([.. condition.Cases.Select(Case)], ", or");

    /// <summary>
    /// <c>“Minimum summer flow” is 40 m3/s and “The Kesh dam” is “Half height”</c>; empty without
    /// choices.
    /// </summary>
    public static string Assignment(Assignment assignment) =>
        List(
            [.. assignment.Choices.Select(c => Title(c.Point) + " is " + Option(c.Point, c.Option))],
            "and");

    /// <summary>
    /// A claim as a verb phrase: <c>accepts “Half height”</c>, <c>does not ask for “Full height”</c>.
    /// </summary>
    public static string Claim(Point? point, ClaimKind kind, int option) =>
        ClaimWords.Phrase(point, kind, option);

    /// <summary>What the accounts make of a cell.</summary>
    public static string Verdict(Verdict verdict) => verdict switch
    {
        Accounts.Verdict.Unknown => "not known",
        Accounts.Verdict.Contested => "contested",
        Accounts.Verdict.ChannelDecides => "depends on the channel",
        Accounts.Verdict.Split => "public and private differ",
        Accounts.Verdict.Changed => "changed over time",
        Accounts.Verdict.SingleSource => "one account",
        Accounts.Verdict.Unanimous => "unanimous",
        Accounts.Verdict.Corroborated => "corroborated",
        Accounts.Verdict.Compatible => "compatible",
        _ => "not compared",
    };

    /// <summary>How two statements relate.</summary>
    public static string Label(PairLabel label) => label switch
    {
        PairLabel.Silent => "silent",
        PairLabel.Agree => "agree",
        PairLabel.Refines => "the first says more",
        PairLabel.RefinedBy => "the second says more",
        PairLabel.Overlap => "overlap",
        PairLabel.Complementary => "complementary",
        PairLabel.Qualified => "accepted by one, doubted by the other",
        PairLabel.Superseded => "replaced",
        PairLabel.CodingDisagreement => "coders disagree",
        PairLabel.DividedVoice => "divided voice",
        PairLabel.SelfContradiction => "self-contradiction",
        PairLabel.Evolved => "changed over time",
        PairLabel.PublicPrivateSplit => "public and private differ",
        _ => "conflict",
    };

    /// <summary>How two parties stand to each other.</summary>
    public static string Label(PartyLabel label) => label switch
    {
        PartyLabel.Silent => "silent",
        PartyLabel.Contested => "contested",
        PartyLabel.RedLinesCollide => "red lines collide",
        PartyLabel.Opposed => "opposed",
        PartyLabel.Open => "open",
        PartyLabel.Bridgeable => "bridgeable",
        PartyLabel.Aligned => "aligned",
        _ => "not compared",
    };

    /// <summary>Where a stance was taken, as an adverb: <c>in public</c>.</summary>
    public static string Channel(Channel channel) => channel switch
    {
        Model.Channel.Public => "in public",
        Model.Channel.Private => "in private",
        _ => "channel not said",
    };

    /// <summary>A tone as an adjective.</summary>
    public static string Tone(Tone tone) => tone switch
    {
        Model.Tone.Wish => "wished",
        Model.Tone.Hint => "hinted",
        _ => "stated",
    };

    /// <summary>How a later stance differs: <c>softens</c>, <c>hardens</c>, <c>shifts</c>.</summary>
    public static string Evolution(Evolution evolution) => evolution switch
    {
        Accounts.Evolution.Softens => "softens",
        Accounts.Evolution.Hardens => "hardens",
        Accounts.Evolution.Shifts => "shifts",
        _ => "stays",
    };

    /// <summary>
    /// A date for a table: <c>2024-02-28</c>, <c>2024-02 to 2024-03</c>, <c>about 2024-02</c>.
    /// </summary>
    public static string Date(EdtfDate date) => DateWords.Plain(date);

    /// <summary>
    /// A date inside a sentence: <c>on 2024-02-28</c>, <c>in 2024-02</c>, <c>between 2024-02 and
    /// 2024-03</c>.
    /// </summary>
    public static string When(EdtfDate date) => DateWords.WithPreposition(date);

    /// <summary><c>2 accounts in 1 source</c>.</summary>
    public static string AccountsInSources(int accounts, int sources) =>
        Count(accounts, "account")
        + (sources == 0 ? " without a named source" : " in " + Count(sources, "source"));

    /// <summary><c>1 account</c>, <c>2 accounts</c>; the plural is regular.</summary>
    public static string Count(int count, string singular) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + singular + (count == 1 ? "" : "s");

    /// <summary><c>no account</c>, <c>1 account</c>, <c>2 accounts</c>.</summary>
    public static string CountOrNo(int count, string singular) =>
        count == 0 ? "no " + singular : Count(count, singular);

    /// <summary>
    /// <c>a</c>; <c>a and b</c>; <c>a, b and c</c>. A joiner that starts with a comma is set without a
    /// space before it.
    /// </summary>
    public static string List(IReadOnlyList<string> parts, string joiner)
    {
        if (parts.Count < 2)
            return string.Concat(parts);
        var gap = joiner.StartsWith(',') ? "" : " ";
        return string.Join(", ", parts.Take(parts.Count - 1)) + gap + joiner + " " + parts[^1];
    }

    private static string Kind(ConditionKind kind) => kind switch
    {
        ConditionKind.If => "if",
        ConditionKind.OnlyIf => "only if",
        ConditionKind.Unless => "unless",
        ConditionKind.After => "only after",
        _ => "until",
    };

    /// <summary>One case of a condition: <c>“The Kesh dam” is “Half height”</c>.</summary>
    internal static string Case(ConditionCase one) =>
        List(
            [.. one.Terms.Select(t => Title(t.Point) + " is " + OptionSet(t.Point, t.Options))],
            "and");
}
