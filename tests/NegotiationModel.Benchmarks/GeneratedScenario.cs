using System.Globalization;
using System.Text;
using NegotiationModel.Binding;
using NegotiationModel.Model;

namespace NegotiationModel.Benchmarks;

/// <summary>
/// A scenario of N statements in N/20 cells, made from a seed. Ten parties speak on N/200 points of five
/// options, told by eight accounts in public and in private; most statements of a cell fit together, one in
/// seven does not, one in ten has a condition, one in four quotes its source.
/// </summary>
internal sealed class GeneratedScenario
{
    private const int Parties = 10;
    private const int Accounts = 8;
    private const int Options = 5;
    private const int StatementsPerCell = 20;
    private const int StatementsPerFile = 5_000;

    private readonly SplitMix _numbers;
    private readonly int _points;
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public GeneratedScenario(int statements, ulong seed = 2025)
    {
        _numbers = new SplitMix(seed);
        _points = Math.Max(1, statements / StatementsPerCell / Parties);
        Statements = statements;
        _files["scenario.yaml"] = Encoding.UTF8.GetBytes(Head());
        for (var first = 0; first < statements; first += StatementsPerFile)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"statements/{first:D7}.yaml");
            _files[name] = Encoding.UTF8.GetBytes(
                StatementFile(first, Math.Min(statements, first + StatementsPerFile)));
        }
    }

    /// <summary>How many statements there are.</summary>
    public int Statements { get; }

    /// <summary>The bytes of each file, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>Bytes of all files.</summary>
    public long Size => _files.Values.Sum(f => (long)f.Length);

    /// <summary>The files, as a host offers them.</summary>
    public ScenarioFiles ToScenarioFiles() =>
        new("scenario.yaml", _files.Keys, path => new FileContent(_files[path], null));

    /// <summary>The bound model.</summary>
    /// <exception cref="InvalidOperationException">The generator made a fault: its figures would be
    /// worthless.</exception>
    public Scenario Bind()
    {
        var bound = ScenarioBinder.Bind(ToScenarioFiles(), new AnalysisOptions());
        if (bound.Findings.Length > 0 || bound.Scenario!.Statements.Length != Statements)
            throw new InvalidOperationException("the generated scenario is broken: " + bound.Findings[0]);
        return bound.Scenario;
    }

    private string Head()
    {
        var text = new StringBuilder("format: 1\nscenario: generated\ntitle: Generated\nas_of: 2025-12-31\n");
        text.Append("include: [statements/*.yaml]\nparties:\n");
        for (var i = 0; i < Parties; i++)
            Line(text, $"  party-{i}: {{name: Party {i}, kind: state}}");
        text.Append("sources:\n  record: {title: The record}\naccounts:\n");
        for (var i = 0; i < Accounts; i++)
            Line(text, $"  account-{i}: {{title: Account {i}, kind: officials}}");
        text.Append("points:\n");
        for (var i = 0; i < _points; i++)
        {
            Line(text, $"  point-{i}:\n    title: Point {i}\n    kind: ordered\n    options:");
            for (var option = 0; option < Options; option++)
                Line(text, $"      - o{option}: Option {option}");
        }

        return text.ToString();
    }

    private string StatementFile(int first, int end)
    {
        var text = new StringBuilder("statements:\n");
        for (var i = first; i < end; i++)
            Statement(text, i);
        return text.ToString();
    }

    private void Statement(StringBuilder text, int number)
    {
        var cell = number / StatementsPerCell % (_points * Parties);
        var point = cell / Parties;
        // What most accounts tell of the cell; two neighbouring options, so that accounts can refine each
        // other.
        var meant = (cell * 7) % (Options - 1);
        Line(text, $"  - id: s{number}\n    party: party-{cell % Parties}\n    point: point-{point}");
        Line(text, $"    {Stance(_numbers.Chance(14) ? (meant + 2) % (Options - 1) : meant)}");
        if (_points > 1 && _numbers.Chance(10))
            Line(text, $"    if: {{point-{(point + 1) % _points}: o{_numbers.Below(Options)}}}");
        Line(text, $"    account: account-{_numbers.Below(Accounts)}\n    source: record");
        Line(text, $"    said: 2025-{1 + _numbers.Below(12):D2}-{1 + _numbers.Below(28):D2}");
        Line(text, $"    channel: {(_numbers.Chance(20) ? "private" : "public")}\n    at: p. {number}");
        if (_numbers.Chance(25))
            Line(text, $"    quote: \"We said before what we say again, in the words of page {number}.\"");
    }

    private string Stance(int option) => _numbers.Below(6) switch
    {
        0 or 1 => $"position: o{option}",
        2 => $"position: [o{option}, o{option + 1}]",
        3 => $"accepts: [o{option}, o{option + 1}]",
        4 => $"rejects: o{(option + 3) % Options}",
        _ => $"red_line: o{(option + 3) % Options}",
    };

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
