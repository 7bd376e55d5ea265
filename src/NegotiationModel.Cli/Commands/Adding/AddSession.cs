using System.Collections.Immutable;
using NegotiationModel.Analysis;
using NegotiationModel.Binding;
using NegotiationModel.Cli.Files;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Editing.Adding;
using NegotiationModel.Findings;
using NegotiationModel.Reporting;
using NegotiationModel.Reporting.Wording;
using NegotiationModel.Syntax;

namespace NegotiationModel.Cli.Commands.Adding;

/// <summary>
/// One run of <c>add</c>: reads the scenario, gets the answers, shows the statement and what it changes,
/// writes it, and begins again while somebody codes on.
/// </summary>
internal sealed class AddSession(Workbench bench, string? path, ReadingLimits limits)
{
    private readonly Memory _memory = new();

    /// <summary>The file asked for; null to choose one.</summary>
    public string? File { get; init; }

    /// <summary>Nothing is written.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Nobody is asked before writing.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>Questions may be asked.</summary>
    public bool MayAsk { get; init; }

    /// <summary>Runs.</summary>
    /// <param name="given">What is answered beforehand.</param>
    public int Run(StatementAnswers given)
    {
        bench.NamePathsFrom(path);
        var desk = Open(isFirst: true);
        var start = new Draft(given, given.Stance?.Name, given.Condition?.Name, FileBelow(desk))
        {
            Given = given,
        };
        var trial = Try(desk, start);
        if (trial.Problems.IsEmpty)
            return Finish(desk, trial, MayAsk && !IsAgreed && !IsDryRun ? bench.FindAsker() : null);
        var asker = MayAsk && trial.OnlyMissing ? bench.FindAsker() : null;
        if (asker is null)
            throw Incomplete(trial);
        try
        {
            return Converse(desk, start, asker);
        }
        finally
        {
            asker.Close();
        }
    }

    // ---- one statement given by options

    private int Finish(AddDesk desk, AddTrial trial, Asker? asker)
    {
        try
        {
            Show(desk, trial);
            if (IsDryRun)
                bench.Tell("Nothing was written: --dry-run.");
            else if (asker is null || Confirm(trial, asker) is Answer.Yes)
                Write(desk, trial);
            else
                bench.Tell("Nothing was written.");
            return ExitCode.Done;
        }
        finally
        {
            asker?.Close();
        }
    }

    private StopException Incomplete(AddTrial trial)
    {
        foreach (var problem in trial.Problems)
            bench.Complain("negmodel: " + Escaping.Inline(problem));
        return new StopException("nothing was added");
    }

    // ---- a person at a terminal

    private int Converse(AddDesk desk, Draft start, Asker asker)
    {
        asker.Say(Escaping.Inline(desk.Form.Scenario.Title.Default) + ": a new statement.");
        asker.Say(AddWords.Keys);
        while (true)
        {
            if (One(desk, start, asker) && !IsDryRun)
                desk = Open(isFirst: false);
            if (!Agrees(asker, "Another? [Y/n]"))
                return ExitCode.Done;
        }
    }

    // True once it is written.
    private bool One(AddDesk desk, Draft start, Asker asker)
    {
        var questions = new Questions(desk.Form, _memory, desk.Sentence);
        var dialogue = new AddDialogue(asker, questions);
        var draft = dialogue.Ask(start) ?? throw Left();
        while (true)
        {
            var trial = Try(desk, draft);
            foreach (var problem in trial.Problems)
                asker.Say("  " + Escaping.Inline(problem));
            if (trial.Problems.IsEmpty)
                Show(desk, trial);
            switch (trial.Problems.IsEmpty && (IsAgreed || IsDryRun) ? Answer.Yes : Confirm(trial, asker))
            {
                case Answer.Yes when IsDryRun:
                    bench.Tell("Nothing was written: --dry-run.");
                    _memory.Keep(draft.Answers);
                    return false;
                case Answer.Yes:
                    Write(desk, trial);
                    _memory.Keep(draft.Answers);
                    return true;
                case Answer.No:
                    bench.Tell("Nothing was written.");
                    return false;
                case Answer.Leave:
                    throw Left();
            }

            draft = dialogue.Change(draft) ?? throw Left();
        }
    }

    private enum Answer
    {
        Yes,
        No,
        Edit,
        Leave,
    }

    private Answer Confirm(AddTrial trial, Asker asker)
    {
        var isWhole = trial.Problems.IsEmpty;
        var label = isWhole ? "Write it? [Y/n/edit]" : "It cannot be written so. [Edit/n]";
        while (true)
        {
            var line = asker.Ask(new Prompt(label, "", _ => Offers.None));
            var answer = line.End switch
            {
                LineEnd.Left => Answer.Leave,
                LineEnd.Back => Answer.Edit,
                _ => line.Text.ToUpperInvariant() switch
                {
                    "" => isWhole ? Answer.Yes : Answer.Edit,
                    "Y" or "YES" when isWhole => Answer.Yes,
                    "N" or "NO" => Answer.No,
                    "E" or "EDIT" => Answer.Edit,
                    _ => (Answer?)null,
                },
            };
            asker.Settle(label, line.Text);
            if (answer is { } understood)
                return understood;
            asker.Say("  y writes it, n does not, e changes an answer.");
        }
    }

    private bool Agrees(Asker asker, string label)
    {
        while (true)
        {
            var line = asker.Ask(new Prompt(label, "", _ => Offers.None));
            asker.Settle(label, line.Text);
            if (line.End == LineEnd.Left || line.Text.ToUpperInvariant() is "N" or "NO")
                return false;
            if (line.Text.ToUpperInvariant() is "" or "Y" or "YES")
                return true;
        }
    }

    private OperationCanceledException Left()
    {
        bench.Tell("Left; this statement was not written.");
        return bench.Leave();
    }

    // ---- reading, showing, writing

    private AddDesk Open(bool isFirst)
    {
        var folder = ScenarioFolder.Open(path ?? ".", limits.FileBytes);
        var files = folder.ToScenarioFiles(bench.Cancellation).Remembering();
        var before = bench.Analyze(files, new AnalysisOptions { Limits = limits });
        if (isFirst)
            bench.ComplainAboutFaults(before);
        return before.Scenario is { } scenario
            ? new AddDesk(
                folder, files, before, StatementForm.Open(files, scenario, limits, bench.Cancellation))
            : throw new StopException("the scenario cannot be read, so nothing can be added to it");
    }

    // As seen from the working directory, or below the scenario folder.
    private string? FileBelow(AddDesk desk)
    {
        if (File is not { } asked)
            return null;
        var prefix = bench.Named("");
        var below = asked.Replace('\\', '/');
        if (below.StartsWith("./", StringComparison.Ordinal))
            below = below[2..];
        return prefix.Length > 0 && below.StartsWith(prefix, StringComparison.Ordinal)
            && !desk.Form.Files.Contains(below, StringComparer.Ordinal) ? below[prefix.Length..] : below;
    }

    private AddTrial Try(AddDesk desk, Draft draft)
    {
        var addition = desk.Form.Add(draft.Answers, draft.File);
        if (addition is RefusedStatement refused)
        {
            return new AddTrial(
                null, null, [AddProblems.Of(refused, bench.Named, desk.Form.Files, desk.Sentence)], false);
        }


        var added = (AddedStatement)addition;
        var after = bench.Analyze(
            desk.Files.With(added.File.Path, added.File.After), new AnalysisOptions { Limits = limits });
        var faults = after.Findings
            .Where(f => f.Rule.Level == FindingLevel.Error && added.KeyOf(f) is not null).ToImmutableArray();
        var problems = faults.Select(f => AddProblems.Of(f, added, desk.Sentence)).ToImmutableArray();
        if (faults.Any(f => f.Rule == BindingRules.NoSubject)
            && AddProblems.NoParty(desk.Form, draft) is { } who)
            problems = problems.Insert(0, who);
        if (problems.IsEmpty && AdditionImpact.Of(desk.Before, after, added.Id) is null)
            problems = ["something it names has an error, so it would be left out: negmodel validate"];
        return new AddTrial(added, after, problems, faults.All(AddProblems.IsMissing));
    }

    private void Show(AddDesk desk, AddTrial trial)
    {
        var added = trial.Added!;
        var impact = AdditionImpact.Of(desk.Before, trial.After!, added.Id)!;
        bench.Put($"{bench.Named(added.Place.File)}:{added.Place.Line}\n{added.Text}\n\n"
            + AdditionReport.Text(impact, trial.After!, bench.TextOptions), isForPeople: true);
    }

    private void Write(AddDesk desk, AddTrial trial)
    {
        var added = trial.Added!;
        ScenarioWriter.Write(desk.Folder, [added.File], bench.Cancellation);
        bench.Tell($"Added {added.Id} to {Escaping.Quote(bench.Named(added.Place.File))}.");
    }
}

/// <summary>A scenario as read for one statement.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Files">Its files, each read once.</param>
/// <param name="Before">What is known without the statement.</param>
/// <param name="Form">What makes the statement.</param>
internal sealed record AddDesk(
    ScenarioFolder Folder, ScenarioFiles Files, AnalysisResult Before, StatementForm Form)
{
    /// <summary>A fault in words.</summary>
    public string Sentence(Finding fault) =>
        FindingWording.Sentence(fault, WordingContext.Of(Before)).Replace("Statement `new`", "The statement",
            StringComparison.Ordinal).Replace("statement `new`", "the statement", StringComparison.Ordinal);
}

/// <summary>A statement put in its place, to be looked at.</summary>
/// <param name="Added">The statement; null if it has no place.</param>
/// <param name="After">The result with it.</param>
/// <param name="Problems">Why it cannot be written; empty if it can.</param>
/// <param name="OnlyMissing">Nothing is wrong but what is not said yet.</param>
internal sealed record AddTrial(
    AddedStatement? Added, AnalysisResult? After, ImmutableArray<string> Problems, bool OnlyMissing);
