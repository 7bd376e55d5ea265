using NegotiationModel.Model;

namespace NegotiationModel.Binding;

/// <summary>
/// The words of the format that stand for a few values; a word that is none is said before and counts as not
/// written.
/// </summary>
internal static class Words
{
    internal static Channel Channel(string? word) => word switch
    {
        "public" => Model.Channel.Public,
        "private" => Model.Channel.Private,
        _ => Model.Channel.Unspecified,
    };

    internal static Tone Tone(string? word) => word switch
    {
        "wish" => Model.Tone.Wish,
        "hint" => Model.Tone.Hint,
        _ => Model.Tone.Stated,
    };

    internal static TermReason Reason(string? word) => word switch
    {
        "too-weak" => TermReason.TooWeak,
        "too-strong" => TermReason.TooStrong,
        "unclear" => TermReason.Unclear,
        _ => TermReason.Unspecified,
    };

    internal static StanceKind OnText(string word) => word switch
    {
        "accepts" => StanceKind.EndorsesWhole,
        "accepts_in_part" => StanceKind.EndorsesInPart,
        "welcomes" => StanceKind.Welcomes,
        "doubts" => StanceKind.DoubtsText,
        _ => StanceKind.RejectsText,
    };

    internal static StanceKind OnPoint(string key) => key switch
    {
        "position" => StanceKind.Position,
        "accepts" => StanceKind.Accepts,
        "rejects" => StanceKind.Rejects,
        "red_line" => StanceKind.RedLine,
        "doubts" => StanceKind.Doubts,
        "states" => StanceKind.States,
        _ => StanceKind.Remark,
    };

    internal static ConditionKind Condition(string key) => key switch
    {
        "only_if" => ConditionKind.OnlyIf,
        "unless" => ConditionKind.Unless,
        "after" => ConditionKind.After,
        "until" => ConditionKind.Until,
        _ => ConditionKind.If,
    };
}
