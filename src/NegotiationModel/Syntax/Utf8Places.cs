using System.Text;
using CsvHelper;

namespace NegotiationModel.Syntax;

/// <summary>
/// The parser of tables counts bytes of UTF-8, our texts count UTF-16. Records come in order, so the way from
/// one count to the other is gone once.
/// </summary>
internal sealed class Utf8Places
{
    private readonly string _content;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly bool _isAscii;
    private int[] _cells = new int[64];
    private int _start;
    private (int Byte, int Char) _at;

    /// <summary>
    /// Counts in the first <paramref name="length"/> characters of a text that was decoded from
    /// <paramref name="bytes"/>.
    /// </summary>
    public Utf8Places(string content, int length, ReadOnlyMemory<byte> bytes)
    {
        _content = content;
        // The mark at the start is in the bytes and not in the text.
        var text = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        _bytes = length == content.Length ? text
            : text[..Encoding.UTF8.GetByteCount(content.AsSpan(0, length))];
        _isAscii = _bytes.Length == length;
    }

    /// <summary>The bytes from a character on, which is not before what was asked for last.</summary>
    public ReadOnlyMemory<byte> BytesFrom(int at)
    {
        _start = _isAscii ? at
            : _at.Byte + Encoding.UTF8.GetByteCount(_content.AsSpan(_at.Char, at - _at.Char));
        _at = (_start, at);
        return _bytes[_start..];
    }

    /// <summary>
    /// Where each cell of the record begins, and last where one behind the record would: each cell ends one
    /// before the next begins. Good until the next record.
    /// </summary>
    public ReadOnlySpan<int> Cells(CsvReader record)
    {
        var count = record.FieldCount;
        if (_cells.Length <= count)
            _cells = new int[Math.Max(count + 1, _cells.Length * 2)];
        var at = StartOf((int)record.ByteOffset);
        for (var i = 0; i < count; i++)
        {
            _cells[i] = at;
            var cell = record.GetRawSpan(i);
            at += (_isAscii ? cell.Length : Encoding.UTF8.GetCharCount(cell)) + 1;
        }

        _cells[count] = at;
        return _cells.AsSpan(0, count + 1);
    }

    /// <summary>Where a fault of the record at hand stands.</summary>
    public int CharOf(CsvMalformedRecord record) => CharAt(_start + (int)record.ByteOffset);

    private int StartOf(int offset)
    {
        var place = CharAt(_start + offset);
        _at = (_start + offset, place);
        return place;
    }

    private int CharAt(int at) => _isAscii ? at
        : _at.Char + Encoding.UTF8.GetCharCount(_bytes.Span[_at.Byte..at]);
}
