namespace NegotiationModel.Reporting;

/// <summary>How text for a terminal is laid out.</summary>
public sealed record TextOptions
{
    /// <summary>Columns of the terminal, from 40; lines are wrapped at it. Default 100.</summary>
    public int Width { get; init; } = 100;

    /// <summary>Use colours and bold (ANSI).</summary>
    public bool Color { get; init; }
}
