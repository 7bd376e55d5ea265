using NegotiationModel.Analysis;

namespace NegotiationModel.Reporting.Wording;

/// <summary>
/// What sentences need beside a finding's own data: the window is named wherever a change is inferred
/// from it.
/// </summary>
/// <param name="WindowDays">Days within which statements count as contemporaneous.</param>
/// <param name="Window">How many labels change at half and at double.</param>
public sealed record WordingContext(int WindowDays, WindowSensitivity Window)
{
    /// <summary>The context of a result.</summary>
    public static WordingContext Of(AnalysisResult result) =>
        new(result.Scenario?.WindowDays ?? 0, result.Window);
}
