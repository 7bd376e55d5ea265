using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Reporting.Json;

/// <summary>
/// The words of the published contract. Programs read them: none is ever changed, whatever the enum is
/// called.
/// </summary>
internal static class JsonNames
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Unknown => "unknown",
        Verdict.Contested => "contested",
        Verdict.ChannelDecides => "channel-decides",
        Verdict.Split => "split",
        Verdict.Changed => "changed",
        Verdict.SingleSource => "single-source",
        Verdict.Unanimous => "unanimous",
        Verdict.Corroborated => "corroborated",
        Verdict.Compatible => "compatible",
        Verdict.NotCompared => "not-compared",
        _ => throw Unnamed(verdict),
    };

    public static string Of(PairLabel label) => label switch
    {
        PairLabel.Silent => "silent",
        PairLabel.Agree => "agree",
        PairLabel.Refines => "refines",
        PairLabel.RefinedBy => "refined-by",
        PairLabel.Overlap => "overlap",
        PairLabel.Complementary => "complementary",
        PairLabel.Qualified => "qualified",
        PairLabel.Superseded => "superseded",
        PairLabel.CodingDisagreement => "coding-disagreement",
        PairLabel.DividedVoice => "divided-voice",
        PairLabel.SelfContradiction => "self-contradiction",
        PairLabel.Evolved => "evolved",
        PairLabel.PublicPrivateSplit => "public-private-split",
        PairLabel.Conflict => "conflict",
        _ => throw Unnamed(label),
    };

    public static string Of(PairFlags flag) => flag switch
    {
        PairFlags.CrossChannel => "cross-channel",
        PairFlags.Stale => "stale",
        PairFlags.Inferred => "inferred",
        PairFlags.ChannelUnknown => "channel-unknown",
        PairFlags.OrderUnknown => "order-unknown",
        PairFlags.Partial => "partial",
        PairFlags.AddsCondition => "adds-condition",
        PairFlags.Declared => "declared",
        PairFlags.RecordCorrected => "record-corrected",
        _ => throw Unnamed(flag),
    };

    public static string Of(PartyLabel label) => label switch
    {
        PartyLabel.Silent => "silent",
        PartyLabel.Contested => "contested",
        PartyLabel.RedLinesCollide => "red-lines-collide",
        PartyLabel.Opposed => "opposed",
        PartyLabel.Open => "open",
        PartyLabel.Bridgeable => "bridgeable",
        PartyLabel.Aligned => "aligned",
        PartyLabel.NotCompared => "not-compared",
        _ => throw Unnamed(label),
    };

    public static string Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Acceptable => "acc",
        ClaimKind.Refused => "rej",
        ClaimKind.Final => "hard",
        ClaimKind.NotAsked => "nid",
        ClaimKind.Doubted => "dbt",
        ClaimKind.For => "for",
        ClaimKind.Against => "against",
        ClaimKind.Full => "full",
        ClaimKind.NotFull => "not-full",
        _ => throw Unnamed(kind),
    };

    public static string Of(ClaimStrength strength) => strength switch
    {
        ClaimStrength.Credulous => "credulous",
        ClaimStrength.Skeptical => "skeptical",
        ClaimStrength.Robust => "robust",
        _ => throw Unnamed(strength),
    };

    public static string Of(Evolution evolution) => evolution switch
    {
        Evolution.Softens => "softens",
        Evolution.Hardens => "hardens",
        Evolution.Shifts => "shifts",
        _ => throw Unnamed(evolution),
    };

    public static string Of(Channel channel) => channel switch
    {
        Channel.Unspecified => "unspecified",
        Channel.Public => "public",
        Channel.Private => "private",
        _ => throw Unnamed(channel),
    };

    /// <summary>As the scenario format writes it, so that a stance is one word everywhere.</summary>
    public static string Of(StanceKind stance) => stance switch
    {
        StanceKind.Position => "position",
        StanceKind.Accepts or StanceKind.EndorsesWhole => "accepts",
        StanceKind.Rejects or StanceKind.RejectsText => "rejects",
        StanceKind.RedLine => "red_line",
        StanceKind.Doubts or StanceKind.DoubtsText => "doubts",
        StanceKind.States => "states",
        StanceKind.Remark => "remark",
        StanceKind.EndorsesInPart => "accepts_in_part",
        StanceKind.Welcomes => "welcomes",
        _ => throw Unnamed(stance),
    };

    public static string Of(Tlp marking) => marking switch
    {
        Tlp.Clear => "clear",
        Tlp.Green => "green",
        Tlp.Amber => "amber",
        Tlp.AmberStrict => "amber+strict",
        Tlp.Red => "red",
        _ => throw Unnamed(marking),
    };

    public static string Of(FindingLevel level) => level switch
    {
        FindingLevel.Note => "note",
        FindingLevel.Warning => "warning",
        FindingLevel.Error => "error",
        _ => throw Unnamed(level),
    };

    public static string Of(FixSafety safety) => safety switch
    {
        FixSafety.Safe => "safe",
        FixSafety.Unsafe => "unsafe",
        _ => throw Unnamed(safety),
    };

    /// <summary>The names of all flags that are set, sorted ordinally.</summary>
    public static IEnumerable<string> Each(PairFlags flags) =>
        Enum.GetValues<PairFlags>().Where(f => f != PairFlags.None && flags.HasFlag(f)).Select(Of)
            .Order(StringComparer.Ordinal);

    private static ArgumentOutOfRangeException Unnamed<T>(T value) =>
        new(nameof(value), value, "A value without a name in the contract.");
}
