using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using NegotiationModel.Analysis;
using NegotiationModel.Binding;
using NegotiationModel.Cli.Files;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Editing;
using NegotiationModel.Editing.Formatting;
using NegotiationModel.Findings;

namespace NegotiationModel.Cli.Commands;

/// <summary><c>negmodel fmt</c>: the normal form of scenario files.</summary>
internal static class FormatCommand
{
    private enum Mode
    {
        Write,
        Check,
        Diff,
    }

    /// <summary>Adds the command.</summary>
    public static Command Create(Workbench bench, ExampleHelp help)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Folders of scenarios or their first files, which stand for all of their files; or "
                + "single files (default: the scenario of the working directory).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var check = new Option<bool>("--check")
        {
            Description =
                "Write nothing; list the files that would change, and exit with 1 if there are any.",
        };
        var diff = new Option<bool>("--diff")
        {
            Description = "Write nothing; show what would change, and exit with 1 if anything would.",
        };
        var limits = new SharedOptions([]);
        var command = new Command("fmt",
            "Put files in order: sections, statements by date, indentation, quotes. Comments stay.")
        {
            paths, check, diff,
        };
        limits.AddLimitsTo(command);
        command.SetAction(parsed =>
        {
            var mode = parsed.GetValue(diff) ? Mode.Diff : parsed.GetValue(check) ? Mode.Check : Mode.Write;
            var asked = parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."];
            var options = new AnalysisOptions { Limits = limits.Limits(parsed) };
            // All are looked at before the first is written: a mistyped path stops the run, not half of it.
            var targets = FormatTarget.Of(asked, options.Limits, bench.Cancellation);
            return Run(bench, targets, mode, options);
        });
        help.Add(command, "negmodel fmt --check", "negmodel fmt talks --diff");
        return command;
    }

    private static int Run(Workbench bench, List<FormatTarget> targets, Mode mode, AnalysisOptions options)
    {
        var failed = false;
        var changed = 0;
        foreach (var target in targets)
        {
            failed |= Complain(bench, target, options);
            foreach (var file in target.Asked)
                TellNotes(bench, target, file, mode);
            ImmutableArray<EditedFile> edits =
                [.. target.Asked.Where(f => f.Outcome == FormatOutcome.Changed).Select(f => f.Edit)];
            CheckMeaning(bench, target, edits, options);
            changed += edits.Length;
            Deliver(bench, target, edits, mode);
        }

        TellSum(bench, targets.Sum(t => t.Asked.Count()), changed, mode);
        return failed ? ExitCode.Failed
            : changed > 0 && mode != Mode.Write ? ExitCode.Findings
            : ExitCode.Done;
    }

    private static void Deliver(
        Workbench bench, FormatTarget target, ImmutableArray<EditedFile> edits, Mode mode)
    {
        if (mode == Mode.Write)
            ScenarioWriter.Write(target.Folder, edits, bench.Cancellation);
        foreach (var edit in edits)
        {
            var name = Escaping.Inline(target.NameOf(edit.Path));
            if (mode == Mode.Write)
                bench.Tell($"Formatted {name}");
            else if (mode == Mode.Check)
                bench.Put(name + "\n", isForPeople: true);
            else
                bench.PutFileText(UnifiedDiff.Of(name, TextOf(edit.Before), TextOf(edit.After)));
        }
    }

    private static string TextOf(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    private static BoundScenario Bind(Workbench bench, ScenarioFiles files, AnalysisOptions options) =>
        ScenarioBinder.Bind(files, options, bench.Cancellation);

    private static AnalysisResult Told(
        BoundScenario bound, ImmutableArray<Finding> faults, AnalysisOptions options) => new()
        {
            Options = options,
            Places = bound.Places,
            Files = bound.Files,
            Hidden = bound.Hidden,
            Input = new InputCounts(0, 0, 0, 0, 0, 0, 0),
            Incomplete = true,
            Findings = faults,
        };

    // What is broken stays as it is, and everything else is formatted.
    private static bool Complain(Workbench bench, FormatTarget target, AnalysisOptions options)
    {
        var faults = target.Result.Faults.Where(f => target.IsAsked(f.Place.File)).ToImmutableArray();
        if (faults.Length > 0)
        {
            bench.ComplainAbout(Told(Bind(bench, target.Files, options), faults, options), target.Prefix);
            foreach (var file in target.Asked.Where(f => f.Outcome == FormatOutcome.NotRead))
                bench.Complain($"Left as it is: {Escaping.Inline(target.NameOf(file.Edit.Path))}");
        }

        var refused = target.Asked.Where(f => f.Outcome == FormatOutcome.Refused).ToList();
        foreach (var file in refused)
        {
            var name = Escaping.Quote(target.NameOf(file.Edit.Path));
            bench.Complain($"negmodel: internal error: {name} would not say the same in its new layout, so "
                + "it is left as it is; please report it with the file");
        }

        return faults.Length > 0 || refused.Count > 0;
    }

    // The formatter has compared the files one by one; this compares what is made of them together.
    private static void CheckMeaning(
        Workbench bench, FormatTarget target, ImmutableArray<EditedFile> edits, AnalysisOptions options)
    {
        if (edits.IsEmpty)
            return;
        var after = edits.ToDictionary(e => e.Path, e => e.After, StringComparer.Ordinal);
        var files = new ScenarioFiles(target.Files.Entry, target.Files.Paths, path =>
            after.TryGetValue(path, out var bytes) ? new FileContent(bytes, null) : target.Files.Read(path));
        if (!Told(Bind(bench, target.Files, options)).SequenceEqual(
            Told(Bind(bench, files, options)), StringComparer.Ordinal))
        {
            throw new StopException("internal error: in their new layout the files would not mean the same, "
                + "so nothing was written; please report it with the files");
        }
    }

    private static IEnumerable<string> Told(BoundScenario bound) =>
        bound.Findings.Select(Fingerprint.Of)
            .Append(string.Join(' ', bound.Scenario?.Statements.Select(s => s.Id) ?? []))
            .Order(StringComparer.Ordinal);

    // A line is named only where the file still has it.
    private static void TellNotes(Workbench bench, FormatTarget target, FormattedFile file, Mode mode)
    {
        var isMoved = mode == Mode.Write && file.Outcome == FormatOutcome.Changed;
        foreach (var note in file.Notes)
        {
            var name = Escaping.Inline(target.NameOf(note.Place.File));
            var line = isMoved ? "" : string.Create(CultureInfo.InvariantCulture, $":{note.Place.Line}");
            bench.Tell($"{name}{line}: {WordsOf(note)}");
        }
    }

    private static string WordsOf(LayoutNote note) => note.Reason switch
    {
        LayoutReason.NoId => "the statements keep their order, because one of them has no id",
        LayoutReason.SameId =>
            $"the statements keep their order, because two of them are called {Escaping.Quote(note.Id)}",
        LayoutReason.NoDate =>
            $"the statements keep their order, because {Escaping.Quote(note.Id)} has no date that can be "
            + "read, and neither has its source",
        LayoutReason.ListInBrackets =>
            "the statements keep their order, because their list is written in brackets",
        LayoutReason.FileInBrackets =>
            "written in brackets, as JSON is: only its line ends are put in order",
        _ => "these lines keep their indentation, because they are written in an unusual way",
    };

    private static void TellSum(Workbench bench, int files, int changed, Mode mode)
    {
        var of = string.Create(CultureInfo.InvariantCulture, $"{files} file{(files == 1 ? "" : "s")}");
        var some = string.Create(CultureInfo.InvariantCulture, $"{changed} of {of}");
        bench.Tell(changed == 0 ? (mode == Mode.Write ? $"{of}, none changed." : $"{of}, none would change.")
            : mode == Mode.Write ? some + " changed." : some + " would change.");
    }
}
