using System.CommandLine;
using System.Globalization;
using System.Text;
using NegotiationModel.Analysis;
using NegotiationModel.Cli.Files;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Editing.Fixing;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Cli.Commands;

/// <summary>What is to be mended.</summary>
/// <param name="IsAsked">Anything at all.</param>
/// <param name="WithUnsafe">Unsafe fixes, too.</param>
/// <param name="IsDry">Only shown, not written.</param>
internal readonly record struct FixRequest(bool IsAsked, bool WithUnsafe, bool IsDry);

/// <summary>The options of <c>validate</c> that mend something.</summary>
internal sealed class FixOptions
{
    private readonly Option<bool> _fix =
        new("--fix") { Description = "Mend what can be mended without guessing, and show what is left." };

    private readonly Option<bool> _unsafe = new("--unsafe-fixes")
    {
        Description = "With --fix: mend what is only probable, too. Look at the changes afterwards.",
    };

    private readonly Option<bool> _dryRun =
        new("--dry-run") { Description = "With --fix: show the changes, and write nothing." };

    /// <summary>Puts them on a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_fix);
        command.Options.Add(_unsafe);
        command.Options.Add(_dryRun);
    }

    /// <summary>What they ask for.</summary>
    /// <exception cref="StopException">One of them stands without <c>--fix</c>.</exception>
    public FixRequest Read(ParseResult parsed)
    {
        var request = new FixRequest(
            parsed.GetValue(_fix), parsed.GetValue(_unsafe), parsed.GetValue(_dryRun));
        if (!request.IsAsked && (request.WithUnsafe || request.IsDry))
            throw new StopException(
                $"{(request.WithUnsafe ? _unsafe.Name : _dryRun.Name)} goes with --fix: "
                + $"negmodel validate --fix {(request.WithUnsafe ? _unsafe.Name : _dryRun.Name)}");
        return request;
    }
}

/// <summary>One scenario that is mended: first worked out, then written and told.</summary>
internal sealed class FixRun
{
    private readonly Workbench _bench;
    private readonly ScenarioFolder _folder;
    private readonly FixRequest _request;
    private readonly FixedScenario _fixed;

    private readonly int _unsafeLeft;

    private FixRun(Workbench bench, ScenarioFolder folder, FixRequest request, FixedScenario outcome,
        int unsafeLeft) =>
        (_bench, _folder, _request, _fixed, _unsafeLeft) = (bench, folder, request, outcome, unsafeLeft);

    /// <summary>Works out the fixes of a scenario.</summary>
    /// <exception cref="StopException">The audience may not see everything.</exception>
    public static FixRun Of(
        Workbench bench, string path, Settings settings, FixRequest request, Func<Finding, bool> isShown)
    {
        if (settings.Analysis.Audience != Tlp.Red)
            throw new StopException("--fix works on the whole scenario; leave --audience out");
        using var patience = bench.TellIfLong();
        var folder = bench.Open(path, settings.Analysis.Limits.FileBytes);
        var outcome = ScenarioEditor.Fix(folder.ToScenarioFiles(bench.Cancellation),
            f => isShown(f) && (request.WithUnsafe || f.Fix!.What.Safety == FixSafety.Safe),
            settings.Analysis, bench.Cancellation);
        var left = outcome.After.Findings
            .Count(f => f.Fix?.What.Safety == FixSafety.Unsafe && isShown(f));
        return new FixRun(bench, folder, request, outcome, left);
    }

    /// <summary>The scenario as it is once the fixes are written, or as it stays.</summary>
    public AnalysisResult Result => Workbench.Marked(_request.IsDry ? _fixed.Before : _fixed.After);

    /// <summary>Writes the files, or shows what would be written, and tells what was done.</summary>
    public void Finish()
    {
        var outcome = _fixed.Outcome;
        if (_request.IsDry)
            _bench.Put(string.Concat(outcome.Made.Select(Preview)), isForPeople: true);
        else
            ScenarioWriter.Write(_folder, outcome.Files, _bench.Cancellation);
        var what = Workbench.Counted(outcome.Made.Length, "fix", "fixes") + " in "
            + Workbench.Counted(outcome.Files.Length, "file");
        if (outcome.Made.IsEmpty)
            _bench.Tell(_request.WithUnsafe ? "Nothing to fix." : "Nothing to fix safely.");
        else
            _bench.Tell(_request.IsDry ? what + " would be made; nothing was written." : what + ":");
        foreach (var made in _request.IsDry ? [] : outcome.Made)
            _bench.Tell("  " + Line(made));
        TellRest(outcome);
    }

    private void TellRest(FixOutcome outcome)
    {
        if (_unsafeLeft > 0 && !_request.WithUnsafe)
            _bench.Tell(string.Create(
                CultureInfo.InvariantCulture, $"{_unsafeLeft} more with --unsafe-fixes."));
        if (outcome.Dropped > 0)
            _bench.Tell(Workbench.Counted(outcome.Dropped, "fix", "fixes")
                + " left out: another error would have come of it.");
        if (outcome.IsUnfinished)
            _bench.Tell("There is more to fix than is done at once: run it again.");
    }

    private string Line(MadeFix made) =>
        $"{_bench.Named(made.Place)} {made.Finding.Rule.Id}: "
        + Escaping.Inline(FixWording.Title(made.Finding.Fix!));

    private string Preview(MadeFix made)
    {
        var text = new StringBuilder(Line(made)).Append('\n');
        foreach (var lines in made.Lines)
        {
            if (!string.Equals(lines.Place.File, made.Place.File, StringComparison.Ordinal))
                text.Append("  ").Append(_bench.Named(lines.Place)).Append('\n');
            Append(text, "  - ", lines.Before);
            Append(text, "  + ", lines.After);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string sign, string lines)
    {
        foreach (var line in lines.Length == 0 ? [] : lines.Split('\n'))
            text.Append(sign).Append(Escaping.Inline(line.TrimEnd('\r'))).Append('\n');
    }
}
