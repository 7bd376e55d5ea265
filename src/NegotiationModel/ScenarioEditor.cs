using System.Collections.Immutable;
using NegotiationModel.Analysis;
using Names = NegotiationModel.Binding.Keys.Kinds;
using NegotiationModel.Editing;
using NegotiationModel.Editing.Fixing;
using NegotiationModel.Editing.Renaming;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel;

/// <summary>
/// The door to what changes the files of a scenario: files in, files before and after out. Nothing is written
/// here; the host writes, and only where a file still is what was read.
/// </summary>
public static class ScenarioEditor
{
    /// <summary>The kinds of things whose ids can be changed.</summary>
    public static ImmutableArray<string> Kinds { get; } =
    [
        Names.Party, Names.Person, Names.Point, Names.Option, Names.Account, Names.Source, Names.Statement,
        Names.Proposal, Names.Amendment, Names.Promise, Names.Event, Names.Scenario,
    ];

    /// <summary>
    /// Gives a thing another id, where it is declared and wherever something refers to it. Refused where
    /// anything but the id would change.
    /// </summary>
    /// <param name="files">The scenario's files.</param>
    /// <param name="request">What is to be called what.</param>
    /// <param name="options">Limits of reading; an audience is not asked, the whole scenario is changed.
    /// </param>
    /// <param name="cancellation">Ends the work with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static RenameOutcome Rename(
        ScenarioFiles files, RenameRequest request, AnalysisOptions? options = null,
        CancellationToken cancellation = default)
    {
        if (!Kinds.Contains(request.Kind, StringComparer.Ordinal))
            throw new ArgumentException("no such kind: " + request.Kind, nameof(request));
        var whole = new AnalysisOptions
        {
            Limits = options?.Limits ?? new AnalysisOptions().Limits,
        };
        var before = WorkingCopy.Of(files);
        var outcome = Renamer.Plan(before, request, whole, cancellation, out var after);
        return outcome.Refusal is null && AnalysedDifferently(before, after, request, whole, cancellation)
            is { } difference
            ? new RenameOutcome
            {
                Refusal = new RenameRefusal(RenameObstacle.OtherAnalysis) { What = difference },
            }
            : outcome;
    }

    /// <summary>
    /// Mends what can be mended in an obvious way, in rounds until nothing more can; a fix that brings a new
    /// error is dropped.
    /// </summary>
    /// <param name="files">The scenario's files.</param>
    /// <param name="isWanted">Whether a finding is to be mended; asked only of those with a fix.</param>
    /// <param name="options">What the analysis is asked for; its audience is everybody.</param>
    /// <param name="cancellation">Ends the work with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">The audience may not see everything: it would be fixed
    /// blindly.</exception>
    public static FixedScenario Fix(
        ScenarioFiles files, Func<Finding, bool> isWanted, AnalysisOptions? options = null,
        CancellationToken cancellation = default)
    {
        var whole = (options ?? new AnalysisOptions()) with { ForEditing = true };
        if (whole.Audience != Tlp.Red)
            throw new ArgumentException("only who sees everything can mend it", nameof(options));
        AnalysisResult? before = null;
        ImmutableArray<Finding> Look(ScenarioFiles now)
        {
            var result = AnalysisPipeline.Run(now, whole, cancellation);
            before ??= result;
            return result.Findings;
        }

        var outcome = Fixer.Run(WorkingCopy.Of(files), Look, isWanted, out var after);
        return new FixedScenario(outcome, before!, outcome.Made.IsEmpty ? before!
            : AnalysisPipeline.Run(after.Files, whole, cancellation));
    }

    // Where an account says two things of one day, their ids decide which one stands.
    private static string? AnalysedDifferently(
        WorkingCopy before, WorkingCopy after, RenameRequest request, AnalysisOptions options,
        CancellationToken cancellation)
    {
        var change = IdChange.Of(request);
        var was = AnalysisEssence.Of(
            AnalysisPipeline.Run(before.Files, options, cancellation), change.After);
        var now = AnalysisEssence.Of(
            AnalysisPipeline.Run(after.Files, options, cancellation), (_, id) => id);
        return now.Except(was, StringComparer.Ordinal).Concat(was.Except(now, StringComparer.Ordinal))
            .FirstOrDefault() ?? (was.Count == now.Count ? null : now.Count > 0 ? now[0] : "");
    }
}

/// <summary>A scenario before and after its fixes.</summary>
/// <param name="Outcome">What was mended, and the files.</param>
/// <param name="Before">The analysis of the files as they were.</param>
/// <param name="After">The analysis of the files as they would be.</param>
public sealed record FixedScenario(FixOutcome Outcome, AnalysisResult Before, AnalysisResult After);
