using NegotiationModel.Analysis;
using NegotiationModel.Findings;

namespace NegotiationModel.Tests.Rules;

/// <summary>
/// One scenario of a rule's fixture folder. A comment <c># expect: NM401 party=upland point=dam</c>
/// says that the next line that is no comment
/// has this finding, with these subjects in this order.
/// </summary>
internal sealed class RuleFixture
{
    private const string Marker = "# expect: ";
    private readonly string _folder;
    private readonly string _file;

    private RuleFixture(string folder, string file)
    {
        _folder = folder;
        _file = file;
    }

    public static string Root { get; } = FindRoot();

    public static RuleFixture Fires(string rule) => new(Path.Combine(Root, rule), "fires.yaml");

    public static RuleFixture Quiet(string rule) => new(Path.Combine(Root, rule), "quiet.yaml");

    /// <summary>Every fixture folder, by rule id.</summary>
    public static IReadOnlyList<string> Rules { get; } =
        [.. Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    public bool Exists => File.Exists(Path.Combine(_folder, _file));

    public AnalysisResult Analyze() => new NegotiationAnalyzer().Analyze(Files());

    public ScenarioFiles Files()
    {
        var paths = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(_folder, p).Replace('\\', '/'));
        return new ScenarioFiles(_file, paths, p =>
            new FileContent(File.ReadAllBytes(Path.Combine(_folder, p)), null));
    }

    /// <summary>What the markers say, as <see cref="Show"/> writes it, sorted.</summary>
    public IReadOnlyList<string> Expected()
    {
        var lines = File.ReadAllLines(Path.Combine(_folder, _file));
        var expected = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            var comment = lines[i].Trim();
            if (!comment.StartsWith(Marker, StringComparison.Ordinal))
                continue;
            var next = Array.FindIndex(lines, i, l => !l.TrimStart().StartsWith('#'));
            expected.Add(FormattableString.Invariant($"line {next + 1}: {comment[Marker.Length..]}"));
        }

        return [.. expected.Order(StringComparer.Ordinal)];
    }

    public static string Show(Finding finding) => FormattableString.Invariant(
        $"line {finding.Place.Line}: {finding.Rule.Id} {string.Join(' ',
            finding.Subjects.Select(s => s.Kind + "=" + s.Id))}");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Directory.Packages.props")))
            folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder!, "tests", "NegotiationModel.Tests", "Rules", "Fixtures");
    }
}
