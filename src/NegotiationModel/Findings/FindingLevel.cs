namespace NegotiationModel.Findings;

/// <summary>How much a finding matters; ordered from least to most.</summary>
public enum FindingLevel
{
    /// <summary>Good to know.</summary>
    Note,

    /// <summary>An analyst should look.</summary>
    Warning,

    /// <summary>The scenario is wrong; nothing is computed from the broken part.</summary>
    Error,
}
