using System.Text;
using CsvHelper;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax;

/// <summary>
/// Reads a text of comma-separated values (RFC 4180) as a table. Any text gives a table and findings, never
/// an exception. Nothing is guessed: a quote in the wrong place or a row of another length is an error, and
/// only that row is left out.
/// </summary>
public sealed class TableReader
{
    private const int MostFaults = 1000;
    private const int RowsBetweenChecks = 1024;

    private readonly SourceText _source;
    private readonly CancellationToken _cancel;
    private readonly TextCheck _check;
    private readonly Utf8Places _places;
    private readonly TableFaults _faults;
    private readonly TableRows _rows;
    private readonly CsvReaderOptions _options;
    private CsvMalformedRecord? _malformed;
    private int _quietBefore;
    private int _restarts;

    private TableReader(
        SourceText source, ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken cancel)
    {
        (_source, _cancel) = (source, cancel);
        _check = TextCheck.Of(source);
        _places = new Utf8Places(source.Content, _check.ReadableLength, bytes);
        var separator = Separator.Of(source.Content);
        _faults = new TableFaults(source, separator, _check.Findings);
        _rows = new TableRows(source, separator, limits, _faults);
        _options = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            DetectSeparatorHint = false,
            SkipEmptyLines = true,
            TrimWhitespace = true,
            OnMalformedRecord = record => _malformed = record,
        };
    }

    private bool IsCut => _check.ReadableLength < _source.Content.Length;

    /// <summary>Reads a table up to the first character that no text may have.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public static Table Read(SourceText source, ReadingLimits limits, CancellationToken cancel = default) =>
        Read(source, Encoding.UTF8.GetBytes(source.Content), limits, cancel);

    /// <summary>
    /// As above; <paramref name="bytes"/> are those that <paramref name="source"/> was decoded from.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public static Table Read(SourceText source, ReadOnlyMemory<byte> bytes, ReadingLimits limits,
        CancellationToken cancel = default) =>
        new TableReader(source, bytes, limits, cancel).Read();

    private Table Read()
    {
        for (int? from = Math.Min(Separator.HintLength(_source.Content), _check.ReadableLength); from >= 0;)
            from = ReadFrom(from.Value);
        if (!_rows.HasHeader && _faults.All.Count == 0)
            _faults.Empty();
        return _rows.ToTable([.. _faults.Sorted(IsCut || _rows.IsStopped)]);
    }

    /// <summary>
    /// Reads on from a line. Gives the line to begin with again behind a fault that may have taken more than
    /// its own row; null at the end.
    /// </summary>
    private int? ReadFrom(int from)
    {
        using var reader = CsvReader.Create(_places.BytesFrom(from), _options);
        for (var count = 0; Next(reader); count++)
        {
            if (count % RowsBetweenChecks == 0)
                _cancel.ThrowIfCancellationRequested();
            var cells = _places.Cells(reader);
            int? again = null;
            if (_malformed is { } malformed)
                again = Malformed(malformed, cells);
            else
                _rows.Take(cells, isQuiet: cells[0] < _quietBefore);
            if (_faults.All.Count + _restarts >= MostFaults)
                _rows.Stop(_faults.TooMany(cells[^1] - 1, MostFaults));
            if (_rows.IsStopped || again is not null)
                return _rows.IsStopped ? null : again;
        }

        return null;
    }

    private bool Next(CsvReader reader)
    {
        _malformed = null;
        return reader.Read();
    }

    // A quote that is not closed, or closed too early, may have taken the rows behind it: they are read again
    // from the line after it, so that one slip costs one row.
    private int? Malformed(CsvMalformedRecord record, ReadOnlySpan<int> cells)
    {
        var at = _places.CharOf(record);
        var end = cells[^1] - 1;
        var isOpen = record.Reason == CsvMalformedReason.UnterminatedQuote;
        // The text ends where reading had to: what is open there may well go on.
        if (isOpen && IsCut)
            return null;
        var isQuiet = cells[0] < _quietBefore;
        var suspect = _faults.Malformed(record.Reason, at, cells, isQuiet && !isOpen);
        var line = _source.Content.IndexOf('\n', suspect, end - suspect);
        _rows.LeaveOut(cells, line < 0 ? end : line);
        if (!_rows.HasHeader || line < 0)
            return null;
        if (!isQuiet && !isOpen)
            _quietBefore = record.Reason == CsvMalformedReason.StrayQuote ? end : at;
        _restarts++;
        return line + 1;
    }
}
