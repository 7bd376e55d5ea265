using System.Collections.Immutable;

namespace NegotiationModel.Binding.Keys;

/// <summary>Keys of statements, and those of them that <c>defaults</c> may give for a file.</summary>
internal static class StatementKeys
{
    internal static readonly Key Party = new("party", Shape.Ref(Kinds.Party),
        "Whose stance it is; on a question of fact who asserted it, or left out.", "party: upland");

    internal static readonly Key Point = new("point", Shape.Ref(Kinds.Point),
        "The point it is about; beside `proposal` the term of the text.", "point: dam");

    internal static readonly Key Proposal = new("proposal", Shape.Ref(Kinds.Proposal),
        "The text it is about; needs `stance` or `remark`.", "proposal: draft-2");

    internal static readonly Key Position =
        new("position", Shape.Options, "What the party asks for.", "position: full");

    internal static readonly Key Accepts =
        new("accepts", Shape.Options, "What the party would accept.", "accepts: [half, full]");

    internal static readonly Key Rejects =
        new("rejects", Shape.Options, "What the party refuses.", "rejects: none");

    internal static readonly Key RedLine = new("red_line", Shape.Options,
        "What the party refuses for good.", "red_line: {at_least: full}");

    internal static readonly Key Doubts = new("doubts", Shape.Options,
        "What the party is reluctant about, without refusing it.", "doubts: half");

    internal static readonly Key States = new("states", Shape.Options,
        "The account's answer to a question of fact.", "states: \"no\"");

    internal static readonly Key Remark = new("remark", Shape.Text,
        "Something said that claims nothing; kept in register and timeline.", "remark: Thanked the envoy");

    internal static readonly Key Stance = new("stance",
        Shape.Enum("accepts", "accepts_in_part", "welcomes", "doubts", "rejects"),
        "The stance on a text, or on one term of it.", "stance: accepts");

    internal static readonly Key Because = new("because", Shape.Enum("too-weak", "too-strong", "unclear"),
        "Why a term of a text is doubted or rejected.", "because: too-weak");

    internal static readonly Key If = Condition("if", "It holds in this case; nothing is said of the other.");

    internal static readonly Key OnlyIf = Condition("only_if", "Accepted in this case, refused otherwise.");

    internal static readonly Key Unless = Condition("unless", "Refused except in this case.");

    internal static readonly Key After = Condition("after", "As `only_if`, and in this order in time.");

    internal static readonly Key Until = Condition("until", "As `unless`, and in this order in time.");

    internal static readonly Key Account = CommonKeys.Account with
    {
        Says = "Whose version it is; required, here or in `defaults`.",
    };

    internal static readonly Key Quote = new("quote", Shape.Text,
        "Words of the source, checked against its file when it is there.", "quote: We need it built");

    internal static readonly Key Translation = new("translation", Shape.Text,
        "Translation of the quote.", "translation: We need it built");

    internal static readonly Key Reported = new("reported", Shape.Date,
        "When the account told it (EDTF); the source's date if not given, else `said`.",
        "reported: 2024-03-04");

    internal static readonly Key Event =
        new("event", Shape.Ref(Kinds.Event), "The event it belongs to.", "event: second-round");

    internal static readonly Key Tone = new("tone", Shape.Enum("stated", "wish", "hint"),
        "How firmly it was put; stated if not given.", "tone: hint");

    internal static readonly Key Expires =
        new("expires", Shape.Date, "Until when it stands (EDTF).", "expires: 2025-01-01");

    internal static readonly Key Supersedes = new("supersedes", Shape.Refs(Kinds.Statement),
        "Earlier statements whose stance this one replaces.", "supersedes: up-dam");

    internal static readonly Key Corrects = new("corrects", Shape.Refs(Kinds.Statement),
        "Statements whose record this one corrects.", "corrects: up-dam");

    internal static readonly Key CodedBy = new("by", Shape.Text, "Who coded or reviewed it.", "by: kp");

    internal static readonly Key CodedOn = new("on", Shape.Date, "When.", "on: 2024-03-05");

    internal static readonly Key ReviewStatus = new("status", Shape.Enum("draft", "coded", "reviewed"),
        "How far the review is.", "status: reviewed");

    internal static readonly KeyTable CodedTable = new("coded", CodedBy, CodedOn);

    internal static readonly KeyTable ReviewTable = new("review", ReviewStatus, CodedBy, CodedOn);

    internal static readonly Key Coded = new("coded", Shape.Map(CodedTable), "Who coded it and when.",
        "coded: {by: kp, on: 2024-03-05}");

    internal static readonly Key Review =
        new("review", Shape.Map(ReviewTable), "Whether somebody reviewed it.",
        "review: {status: reviewed, by: mz, on: 2024-03-07}");

    /// <summary>Exactly one of these is in a statement.</summary>
    internal static readonly ImmutableArray<Key> Stances =
        [Position, Accepts, Rejects, RedLine, Doubts, States, Remark, Stance];

    private static readonly ImmutableArray<Key> OnOptions =
        [Position, Accepts, Rejects, RedLine, Doubts, States];

    /// <summary>At most one of these is in a statement.</summary>
    internal static readonly ImmutableArray<Key> Conditions = [If, OnlyIf, Unless, After, Until];

    private static readonly ImmutableArray<Key> Shared =
    [
        Account, CommonKeys.Source, CommonKeys.At, CommonKeys.Said, Reported, CommonKeys.Channel, Event,
        Tone, Expires,
        CommonKeys.Tlp, CommonKeys.Tags, Coded, Review,
    ];

    internal static readonly KeyTable Table = new("statement",
    [
        CommonKeys.Id, Party, CommonKeys.Speaker, Point, Proposal, .. Stances, Because, .. Conditions,
        .. Shared,
        Quote, Translation, Supersedes, Corrects, CommonKeys.Note,
    ])
    {
        Rules =
        [
            new OneOfSets(KeyRule.Any(Account)),
            new OneOfSets(KeyRule.Any(Point, Proposal)),
            // Only an answer to a question of fact, or a remark on it, may be nobody's.
            new OneOfSets(KeyRule.Any(Party, States, Remark)),
            CommonKeys.Dated(CommonKeys.Said),
            new OneOfSets(KeyRule.Any([.. Stances])),
            .. Stances.Select(key => new Excludes(key, Stances)),
            new NeedsOneOf(Stance, KeyRule.Any(Proposal)),
            new Excludes(Proposal, [.. OnOptions, .. Conditions]),
            .. Conditions.Select(key => new Excludes(key, [.. Conditions, Stance])),
            new NeedsOneOf(OnlyIf, KeyRule.Any(Accepts)),
            new NeedsOneOf(After, KeyRule.Any(Accepts)),
            new NeedsOneOf(Unless, KeyRule.Any(Rejects, RedLine)),
            new NeedsOneOf(Until, KeyRule.Any(Rejects, RedLine)),
            new NeedsOneOf(Because, KeyRule.Any(Stance)),
            new Narrows(Because, Stance, ["doubts", "rejects"]),
            new NeedsOneOf(Because, KeyRule.Any(Point)),
        ],
    };

    internal static readonly KeyTable DefaultsTable = new("defaults",
        [Party, CommonKeys.Speaker, Point, Proposal, .. Shared]);

    private static Key Condition(string name, string says) =>
        new(name, Shape.Condition, says, name + ": {flow: {at_least: 60}}");
}
