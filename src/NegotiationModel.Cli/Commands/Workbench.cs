using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NegotiationModel.Analysis;
using NegotiationModel.Cli.Files;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Findings;
using NegotiationModel.Reporting;
using NegotiationModel.Text;

namespace NegotiationModel.Cli.Commands;

/// <summary>What every command works with: the library, both streams, and the signal to stop.</summary>
internal sealed class Workbench(NegotiationAnalyzer analyzer, Interruption interruption)
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    private readonly SafeWriter _output = SafeWriter.Output(interruption.Token);
    private readonly SafeWriter _error = SafeWriter.Error();
    private bool _isQuiet;

    /// <summary>What stands before the path of every place, so that it can be opened from here.</summary>
    public string PathPrefix { get; private set; } = "";

    /// <summary>Sets what the command line says about telling.</summary>
    public void Configure(bool isQuiet, string color)
    {
        _isQuiet = isQuiet;
        _output.Coloured = Colours.Wanted(color, _output.IsTerminal);
        _error.Coloured = Colours.Wanted(color, _error.IsTerminal);
    }

    /// <summary>Says what is done, on stderr; not with <c>-q</c>.</summary>
    public void Tell(string line)
    {
        if (!_isQuiet)
            _error.Text(line + "\n");
    }

    /// <summary>Says what went wrong, on stderr; always.</summary>
    public void Complain(string text) => _error.Text(text.EndsWith('\n') ? text : text + "\n");

    /// <summary>Writes data to stdout.</summary>
    public void Put(string text, bool isForPeople)
    {
        interruption.Token.ThrowIfCancellationRequested();
        if (isForPeople)
            _output.Text(text);
        else
            _output.Data(text);
    }

    /// <summary>Writes text of a scenario's own files to stdout: tabs and line ends stay, unless a terminal
    /// shows it.</summary>
    public void PutFileText(string text)
    {
        interruption.Token.ThrowIfCancellationRequested();
        _output.FileText(text);
    }

    /// <summary>Reads and analyses a scenario.</summary>
    /// <param name="path">Its folder or first file; null for the working directory.</param>
    /// <param name="settings">What is asked for.</param>
    public AnalysisResult Analyze(string? path, Settings settings)
    {
        using var patience = TellIfLong();
        NamePathsFrom(path);
        var folder = ScenarioFolder.Open(path ?? ".", settings.Analysis.Limits.FileBytes);
        var files = folder.ToScenarioFiles(interruption.Token);
        if (settings.Verbose)
            Tell(string.Create(CultureInfo.InvariantCulture,
                $"{files.Paths.Length} files below {Escaping.Quote(path ?? ".")}"));
        return Marked(analyzer.Analyze(files, settings.Analysis, interruption.Token));
    }

    /// <summary>Analyses files that are at hand.</summary>
    public AnalysisResult Analyze(ScenarioFiles files, AnalysisOptions options)
    {
        using var patience = TellIfLong();
        var result = analyzer.Analyze(files, options, interruption.Token);
        return result.Findings.Any(ResultFilter.IsFault) ? result with { Incomplete = true } : result;
    }

    /// <summary>Ends the work at the first signal.</summary>
    public CancellationToken Cancellation => interruption.Token;

    /// <summary>How text for people on stdout is laid out.</summary>
    public TextOptions TextOptions => TextOf(new OutputRequest("text", null));

    /// <summary>
    /// Somebody to ask: where a person sits at the keyboard and sees what is asked; null otherwise.
    /// </summary>
    public Asker? FindAsker()
    {
        if (!Keyboard.IsTerminal || !_error.IsTerminal)
            return null;
        if (!Keyboard.HasKeys)
            return new PlainAsker(_error, Keyboard.ReadLine);
        return new LineEditor(_error, Keyboard.ReadKey, Keyboard.TakeKeys);
    }

    /// <summary>Leaves as at Ctrl+C.</summary>
    public OperationCanceledException Leave()
    {
        interruption.Leave();
        return new OperationCanceledException();
    }

    /// <summary>
    /// A part that could not be bound is missing, whoever noticed it: no output may look whole.
    /// </summary>
    public static AnalysisResult Marked(AnalysisResult result) =>
        result.Findings.Any(ResultFilter.IsFault) ? result with { Incomplete = true } : result;

    /// <summary>Opens a scenario whose files are to be changed.</summary>
    /// <param name="path">Its folder or first file; null for the working directory.</param>
    /// <param name="largestFile">Most bytes of one file.</param>
    public ScenarioFolder Open(string? path, int largestFile)
    {
        NamePathsFrom(path);
        return ScenarioFolder.Open(path ?? ".", largestFile);
    }

    /// <summary>A place as it is shown.</summary>
    public string Named(Place place) => Escaping.Inline(PathPrefix + place);

    /// <summary>A file of the scenario as it is shown.</summary>
    public string Named(string file) => Escaping.Inline(PathPrefix + file);

    /// <summary>
    /// Places are named as seen from the working directory, so that they can be opened from there.
    /// </summary>
    /// <param name="path">A scenario's folder or first file, as given; null for the working
    /// directory.</param>
    public void NamePathsFrom(string? path)
    {
        var folder = Directory.Exists(path ?? ".") ? path : Path.GetDirectoryName(path);
        PathPrefix = folder is null or "" or "." or "./" ? ""
            : Path.EndsInDirectorySeparator(folder) ? folder : folder + "/";
    }

    /// <summary>Says how much was read and found.</summary>
    public void TellCounts(AnalysisResult result)
    {
        var input = result.Input;
        Tell($"Read {Counted(input.Files, "file")}, {Counted(input.Statements, "statement")}, "
            + $"{Counted(input.Cells, "cell")}: {Tally(result)}.");
        if (!result.NotReviewed.IsEmpty)
            Tell($"{Counted(result.NotReviewed.Length, "statement")} left out: not reviewed.");
        if (!result.NotRun.IsEmpty)
            Tell($"{Counted(result.NotRun.Length, "rule")} not run because of earlier errors.");
    }

    /// <summary>
    /// Writes everything that was asked for: all is rendered before the first byte is written, files before
    /// stdout.
    /// </summary>
    public void Deliver(ImmutableArray<OutputRequest> outputs, Func<string, TextOptions, string> render)
    {
        if (outputs.Count(o => o.File is null) > 1)
            throw new StopException(
                "only one format can go to stdout; give the others a file, as in --format json=report.json");
        var rendered = outputs.Select(o => (Output: o, Text: render(o.Format, TextOf(o)))).ToList();
        foreach (var (output, text) in rendered.Where(r => r.Output.File is not null))
        {
            interruption.Token.ThrowIfCancellationRequested();
            AtomicFile.Replace(output.File!, Encoding.UTF8.GetBytes(text));
            Tell($"Wrote {Escaping.Quote(output.File!)}.");
        }

        foreach (var (output, text) in rendered.Where(r => r.Output.File is null))
            Put(text, Rendering.IsForPeople(output.Format));
    }

    /// <summary>
    /// The exit code of a command that needs the whole scenario: a part that is missing comes before anything
    /// found.
    /// </summary>
    public static int CodeOf(AnalysisResult result, Settings settings, bool differs = false) =>
        result.Incomplete ? ExitCode.Failed
        : differs || FindingChoice.Reach(result, settings.FailOn) ? ExitCode.Findings
        : ExitCode.Done;

    /// <summary>Prints the errors that make a result incomplete.</summary>
    public void ComplainAboutFaults(AnalysisResult result)
    {
        if (!result.Incomplete)
            return;
        ComplainAbout(result, PathPrefix);
        Complain("Incomplete: what could not be read is missing from every result. See: negmodel validate");
    }

    /// <summary>Prints the errors of a scenario.</summary>
    /// <param name="result">The scenario with its findings.</param>
    /// <param name="pathPrefix">What makes its paths such that can be opened from here.</param>
    public void ComplainAbout(AnalysisResult result, string pathPrefix) =>
        Complain(Rendering.Faults(result, new TextOptions
        {
            Width = _error.Width,
            Color = _error.Coloured,
            PathPrefix = pathPrefix,
        }));

    // A file is for whoever opens it, on whatever screen.
    private TextOptions TextOf(OutputRequest output) => output.File is not null
        ? new TextOptions { PathPrefix = PathPrefix }
        : new TextOptions { Width = _output.Width, Color = _output.Coloured, PathPrefix = PathPrefix };

    private static string Tally(AnalysisResult result)
    {
        string Of(FindingLevel level, string name) =>
            Counted(result.Findings.Count(f => f.Rule.Level == level), name);
        return $"{Of(FindingLevel.Error, "error")}, {Of(FindingLevel.Warning, "warning")}, "
            + Of(FindingLevel.Note, "note");
    }

    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    // Joined by hand: a formatted string gives its buffer back to a pool, which first measures the processor
    // for a thirtieth of a whole short run.
    public static string Counted(int count, string what, string? several = null) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? what : several ?? what + "s");

    /// <summary>Says that something is being done, if it takes long.</summary>
    public IDisposable? TellIfLong() =>
        _isQuiet || !_error.IsTerminal ? null
            : new Timer(_ =>
                Tell("Reading and comparing … (Ctrl+C ends it)"), null, Long, Timeout.InfiniteTimeSpan);
}
