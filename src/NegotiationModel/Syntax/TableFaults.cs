using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>The findings of one table, those of its bare characters among them.</summary>
internal sealed class TableFaults
{
    private readonly SourceText _source;
    private readonly char _separator;
    private readonly ReadingFaults _make;
    private readonly List<Finding> _all;

    public TableFaults(SourceText source, char separator, ImmutableArray<Finding> found)
    {
        (_source, _separator) = (source, separator);
        _make = new ReadingFaults(source);
        _all = [.. found];
    }

    /// <summary>All so far.</summary>
    public IReadOnlyList<Finding> All => _all;

    /// <summary>All, in the order of the text; where reading ended early the last one says so.</summary>
    public IEnumerable<Finding> Sorted(bool isLost)
    {
        if (isLost && _all.Count > 0)
            ReadingFaults.SayHowMuchIsLost(_source, _all, -1);
        return _all.OrderBy(f => f.Place);
    }

    /// <summary>Nothing in the text.</summary>
    public void Empty() => _all.Add(new Finding(
        ReadingRules.EmptyFile, Place.StartOf(_source.Path), TextData.Of(("table", _source.Path))));

    /// <summary>Reading ends here.</summary>
    public Finding TooMany(int at, int limit) =>
        _make.Limit(ReadingRules.TooManyFaults, at, 0, limit, "");

    /// <summary>Something beyond a limit.</summary>
    public Finding Limit(RuleDescriptor rule, int at, int limit, string option) =>
        _make.Limit(rule, at, 1, limit, option);

    /// <summary>Adds a fault.</summary>
    public void Add(Finding finding) => _all.Add(finding);

    /// <summary>Adds a fault of a name in the header.</summary>
    public void Name(RuleDescriptor rule, TextSpan name, params (string, string)[] values) =>
        _all.Add(_make.At(rule, name.Start, name.Length, values));

    /// <summary>A second column of one name.</summary>
    public void Doubled(YamlScalar name, YamlScalar first) => _all.Add(
        _make.At(ReadingRules.DuplicateKey, name.Span.Start, name.Span.Length,
            ("key", ReadingFaults.Excerpt(name.Value)), ("column", "column")) with
        {
            Related = [first.Place],
        });

    /// <summary>A row of another length than the header.</summary>
    public void Ragged(ReadOnlySpan<int> cells, int columns)
    {
        var (count, end) = (cells.Length - 1, cells[^1] - 1);
        var at = count > columns ? cells[columns] : end;
        var separator = _separator == '\t' ? "tab" : _separator.ToString();
        _all.Add(_make.At(ReadingRules.RaggedRow, at, LineEnd(at, end) - at,
            ("cells", count.ToString(CultureInfo.InvariantCulture)),
            ("columns", columns.ToString(CultureInfo.InvariantCulture)),
            ("more", count > columns ? separator : ""), ("fewer", count > columns ? "" : separator)));
    }

    /// <summary>A value in a column without a name.</summary>
    public void Unnamed(int at, int end, int column) =>
        _all.Add(_make.At(ReadingRules.UnnamedColumn, at, LineEnd(at, end) - at,
            ("number", (column + 1).ToString(CultureInfo.InvariantCulture))));

    /// <summary>A direction control without its partner; once a line.</summary>
    public void Bidi(int at)
    {
        var finding = _make.At(TextRules.UnbalancedBidi, at, 1,
            ("code", TextCheck.Code(new Rune(_source.Content[at]))));
        if (!_all.Exists(f => f.Rule == finding.Rule && f.Place.Line == finding.Place.Line))
            _all.Add(finding);
    }

    /// <summary>A quote in the wrong place; gives the character that began the trouble.</summary>
    public int Malformed(CsvMalformedReason reason, int at, ReadOnlySpan<int> cells, bool isQuiet)
    {
        var end = cells[^1] - 1;
        var isOpen = reason == CsvMalformedReason.UnterminatedQuote;
        var cell = isOpen ? cells.Length - 2 : IndexOf(cells, at);
        var span = TableText.Trimmed(
            _source.Content, TextSpan.FromBounds(cells[cell], cells[cell + 1] - 1));
        if (!isQuiet)
        {
            _all.Add(isOpen ? Unclosed(span.Start)
                : reason == CsvMalformedReason.StrayQuote ? Stray(at, span)
                : After(at, span));
        }

        return reason == CsvMalformedReason.StrayQuote ? Math.Min(at, end) : span.Start;
    }

    private Finding Unclosed(int quote) =>
        _make.At(ReadingRules.UnclosedQuote, quote, 1, ("quote", "\""), ("cell", "cell"));

    private Finding Stray(int at, TextSpan cell)
    {
        var text = ReadingFaults.Excerpt(_source.Content.Substring(cell.Start, cell.Length));
        return _make.At(ReadingRules.StrayQuote, at, 1, ("text", text), ("quoted", TableText.Write(text)));
    }

    // Over several lines it is as likely that the first quote lacks its partner.
    private Finding After(int at, TextSpan cell)
    {
        if (_source.Content.AsSpan(cell.Start, at - cell.Start).Contains('\n'))
            return Unclosed(cell.Start) with { Related = [_source.PlaceOf(new TextSpan(at, 0))] };
        var end = LineEnd(at, Math.Max(at, cell.End));
        var finding = _make.At(ReadingRules.TextAfterQuote, at, end - at,
            ("text", ReadingFaults.Excerpt(_source.Content[at..end])));
        return finding with { Related = [_source.PlaceOf(new TextSpan(cell.Start, 1))] };
    }

    private int LineEnd(int at, int end)
    {
        var line = _source.Content.AsSpan(at, end - at).IndexOfAny('\r', '\n');
        return line < 0 ? end : at + line;
    }

    private static int IndexOf(ReadOnlySpan<int> cells, int at)
    {
        var cell = 0;
        while (cell < cells.Length - 2 && cells[cell + 1] <= at)
            cell++;
        return cell;
    }
}
