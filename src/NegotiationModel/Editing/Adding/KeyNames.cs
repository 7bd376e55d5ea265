namespace NegotiationModel.Editing.Adding;

/// <summary>
/// Names of keys that adding treats in ways of their own. A test holds every one of them to the table of the
/// format.
/// </summary>
public static class KeyNames
{
    /// <summary>The id.</summary>
    public const string Id = "id";

    /// <summary>The party.</summary>
    public const string Party = "party";

    /// <summary>The person who spoke.</summary>
    public const string Speaker = "speaker";

    /// <summary>The point.</summary>
    public const string Point = "point";

    /// <summary>The text.</summary>
    public const string Proposal = "proposal";

    /// <summary>The stance on a text.</summary>
    public const string Stance = "stance";

    /// <summary>The answer to a question of fact.</summary>
    public const string States = "states";

    /// <summary>What claims nothing.</summary>
    public const string Remark = "remark";

    /// <summary>Why a term is doubted or rejected.</summary>
    public const string Because = "because";

    /// <summary>Whose version it is.</summary>
    public const string Account = "account";

    /// <summary>The document.</summary>
    public const string Source = "source";

    /// <summary>Where in the document.</summary>
    public const string At = "at";

    /// <summary>When it was said.</summary>
    public const string Said = "said";

    /// <summary>When it was told.</summary>
    public const string Reported = "reported";

    /// <summary>In public or in private.</summary>
    public const string Channel = "channel";

    /// <summary>The event it belongs to.</summary>
    public const string Event = "event";

    /// <summary>How firmly it was put.</summary>
    public const string Tone = "tone";

    /// <summary>The words of the source.</summary>
    public const string Quote = "quote";

    /// <summary>Words of the analyst's own.</summary>
    public const string Tags = "tags";

    /// <summary>A remark of the analyst.</summary>
    public const string Note = "note";

    /// <summary>What it replaces.</summary>
    public const string Supersedes = "supersedes";

    /// <summary>What it corrects.</summary>
    public const string Corrects = "corrects";
}
