namespace NegotiationModel.Accounts;

/// <summary>What a statement claims of an option, or of a text as a whole.</summary>
public enum ClaimKind
{
    /// <summary><c>acc</c>: acceptable.</summary>
    Acceptable,

    /// <summary><c>rej</c>: refused.</summary>
    Refused,

    /// <summary><c>hard</c>: refused for good.</summary>
    Final,

    /// <summary><c>nid</c>: not what is asked for.</summary>
    NotAsked,

    /// <summary><c>dbt</c>: doubted.</summary>
    Doubted,

    /// <summary><c>for</c> the text.</summary>
    For,

    /// <summary><c>against</c> the text.</summary>
    Against,

    /// <summary><c>full</c>: all of the text.</summary>
    Full,

    /// <summary><c>not-full</c>: not all of the text.</summary>
    NotFull,
}

/// <summary>How widely a claim stands among the accounts of one channel.</summary>
public enum ClaimStrength
{
    /// <summary>In some camp.</summary>
    Credulous,

    /// <summary>In every camp.</summary>
    Skeptical,

    /// <summary>In every camp, and entailed by views that are in no contradiction.</summary>
    Robust,
}

/// <summary>One claim of a cell and how widely it stands in one channel.</summary>
/// <param name="Channel"><see cref="Model.Channel.Public"/> or <see cref="Model.Channel.Private"/>, each with
/// unspecified statements.</param>
/// <param name="Kind">The claim.</param>
/// <param name="Option">Index of the option; -1 for claims about a text.</param>
/// <param name="When">First assignment of the truth pattern; null if the claim stands equally in every
/// pattern.</param>
/// <param name="Strength">Its strongest status.</param>
public sealed record ClaimStanding(
    Model.Channel Channel, ClaimKind Kind, int Option, Assignment? When, ClaimStrength Strength);
