namespace NegotiationModel.Reporting;

/// <summary>How text for a terminal is laid out.</summary>
public sealed record TextOptions
{
    /// <summary>Columns of the terminal, from 40; lines are wrapped at it. Default 100.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Use colours and bold (ANSI).</summary>
    public bool Color { get; init; }

    /// <summary>
    /// Put before every path, such as <c>scenarios/talks/</c>, so that a place can be opened from where the
    /// command was started. Default empty: paths below the scenario folder.
    /// </summary>
    public string PathPrefix { get; init; } = "";

    /// <summary>Say how many findings can be fixed, where the analysis was asked for that.</summary>
    public bool TellFixes { get; init; } = true;
}
