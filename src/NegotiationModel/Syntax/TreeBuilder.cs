using NegotiationModel.Findings;
using NegotiationModel.Text;
using YamlDotNet.Core.Events;

namespace NegotiationModel.Syntax;

/// <summary>
/// Turns parser events into the tree, with limits counted here, before the parser's own cost grows with
/// depth. No recursion: the open maps and lists are a stack, so a deep text cannot end the process.
/// </summary>
internal sealed class TreeBuilder(SourceText source, ReadingLimits limits)
{
    private const int MostFaults = 1000;

    private readonly Stack<OpenNode> _open = new();
    private readonly ReadingFaults _faults = new(source);
    private readonly ScalarReader _scalars = new(source, limits);
    private readonly List<Finding> _findings = [];
    private int _events;
    private int _documents;
    private int _openBrackets;

    /// <summary>The node at the top, once it is closed; null before, or if there is none.</summary>
    public YamlNode? Root { get; private set; }

    /// <summary>Faults so far.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Reading ended at a fault of the builder; the parser is not to be asked again.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>
    /// End of the last event that was taken: everything before it is what the parser accepted.
    /// </summary>
    public int LastEnd { get; private set; }

    /// <summary>
    /// Where to look again for what went wrong: the outermost open bracket, or the last scalar.
    /// </summary>
    public int RestartAt { get; private set; }

    /// <summary>Takes one event; false if reading is to stop.</summary>
    public bool Take(ParsingEvent parsed)
    {
        if (++_events > limits.EventsPerFile)
            Stop(_faults.Limit(ReadingRules.TooManyEvents, Start(parsed), 0, limits.EventsPerFile,
                "--max-events"));
        else if (parsed is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false }
            or AnchorAlias)
            Stop(_faults.Indicator(Start(parsed),
                _openBrackets > 0 ? _faults.EntryEnd(Start(parsed)) : source.Content.Length));
        else
            TakeKind(parsed);
        if (!IsStopped && _findings.Count >= MostFaults)
            Stop(_faults.Limit(ReadingRules.TooManyFaults, Start(parsed), 0, MostFaults, ""));
        // The marks of other events stand at the next token, which may be the faulty one.
        if (parsed is Scalar or MappingStart { Style: MappingStyle.Flow }
            or SequenceStart { Style: SequenceStyle.Flow })
            LastEnd = Math.Max(LastEnd, Math.Min((int)parsed.End.Index, source.Content.Length));
        return !IsStopped;
    }

    /// <summary>
    /// Closes what is open after a fault. The root and the sections in it keep what was complete; a deeper
    /// map or list, and any in brackets, is left out whole: half a statement could say the opposite of the
    /// whole one.
    /// </summary>
    /// <param name="textWasCut">The text ended early, so a last unquoted value may have gone on.</param>
    /// <returns>Where the first thing began that is left out; -1 if nothing was begun.</returns>
    public int CloseAfterFault(bool textWasCut)
    {
        var lost = -1;
        if (textWasCut && _open.TryPeek(out var innermost))
            innermost.DropLastIfUnquoted();
        while (_open.TryPop(out var node))
        {
            if (_open.Count == 0)
                Root = node.Close(source, node.End);
            else if (_open.Count == 1 && !node.IsFlow && node.Count > 0)
                _open.Peek().Add(node.Close(source, node.End));
            else
                lost = _open.Peek().Key is { } key ? key.Span.Start : node.Start;
        }

        return lost;
    }

    private void TakeKind(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart document:
                StartDocument(document);
                break;
            case MappingStart map:
                Open(map, isMap: true, map.Style == MappingStyle.Flow);
                break;
            case SequenceStart list:
                Open(list, isMap: false, list.Style == SequenceStyle.Flow);
                break;
            case Scalar scalar:
                TakeScalar(scalar);
                break;
            case MappingEnd or SequenceEnd:
                Close(parsed);
                break;
        }
    }

    private void StartDocument(DocumentStart document)
    {
        if (++_documents > 1)
            Stop(_faults.Near(ReadingRules.SeveralDocuments, Start(document)));
    }

    private void Open(NodeEvent parsed, bool isMap, bool isFlow)
    {
        var isPair = isMap && isFlow && IsPair(Start(parsed));
        var start = isPair ? LastEnd : Start(parsed);
        if (_open.Count >= limits.Depth)
            Stop(_faults.Limit(ReadingRules.TooDeep, start, 1, limits.Depth, "--max-depth"));
        else if (_open.TryPeek(out var parent) && parent.ExpectsKey)
            Stop(_faults.At(ReadingRules.ComplexKey, start, 1));
        else if (!isPair && (TabFault(start) ?? CommaFault(parent, start)) is { } fault)
            Stop(fault);
        if (IsStopped)
            return;
        if (isFlow && _openBrackets++ == 0)
            RestartAt = start;
        _open.Push(new OpenNode(isMap, isFlow, isPair, start));
    }

    private void Close(ParsingEvent parsed)
    {
        var node = _open.Pop();
        if (node.IsFlow)
            _openBrackets--;
        // The parser's mark of an end in brackets stands before the bracket; a pair as item of a list has
        // none.
        var isBracketed = node is { IsFlow: true, IsPair: false };
        Put(node.Close(source, isBracketed ? Math.Min(Start(parsed) + 1, source.Content.Length) : node.End));
    }

    private void TakeScalar(Scalar parsed)
    {
        var isKey = _open.TryPeek(out var parent) && parent.ExpectsKey;
        if (_openBrackets == 0)
            RestartAt = Start(parsed);
        var scalar = _scalars.Read(parsed, isKey, _openBrackets > 0, out var fault);
        if ((TabFault(Start(parsed)) ?? CommaFault(ParentOfFirstKey(parent), Start(parsed))) is { } misread)
            Stop(misread);
        else if (fault is not null && ScalarReader.EndsReading(fault))
            Stop(fault);
        else if (fault is not null)
            _findings.Add(fault);
        if (IsStopped)
            return;
        if (isKey)
            TakeKey(parent!, scalar, leaveOut: fault is not null);
        else
            TakeValue(parent, scalar);
    }

    private void TakeKey(OpenNode map, YamlScalar key, bool leaveOut)
    {
        if (map.Count >= limits.KeysPerMap)
        {
            Stop(_faults.Limit(ReadingRules.TooManyKeys, key.Span.Start, key.Span.Length, limits.KeysPerMap,
                "--max-keys"));
            return;
        }

        if (map.SetKey(key, leaveOut) is { } first)
        {
            var finding = _faults.At(ReadingRules.DuplicateKey, key.Span.Start, key.Span.Length,
                ("key", ReadingFaults.Excerpt(key.Value)));
            _findings.Add(finding with { Related = [first.Place] });
        }
    }

    private void TakeValue(OpenNode? parent, YamlScalar value)
    {
        // {a:1} is a key "a:1" without a value: right YAML, and hardly ever meant.
        if (value.IsMissing && parent is { IsFlow: true, Key: { IsPlain: true } key }
            && value.Span.Start <= key.Span.End)
        {
            var colon = key.Value.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                _findings.Add(_faults.NoSpace(
                    ReadingRules.KeyWithoutValue, key.Span.Start, key.Span.Start + colon, key.Span.End));
            }
        }

        Put(value);
    }

    private void Put(YamlNode node)
    {
        if (!_open.TryPeek(out var parent))
            Root = node;
        else
            parent.Add(node);
    }

    // The parser's mark of a pair is the start of the file.
    private bool IsPair(int start) =>
        source.Content[start] != '{' || (_open.TryPeek(out var parent) && start <= parent.Start);

    // A pair begins with its key, so what has to stand before the key is the list's affair.
    private OpenNode? ParentOfFirstKey(OpenNode? parent) =>
        parent is { IsPair: true, LastStart: < 0, Key: null } ? _open.ElementAt(1) : parent;

    // The parser takes {note: [sic] he said} for two entries; the half that is lost would be the half that
    // matters.
    private Finding? CommaFault(OpenNode? parent, int start)
    {
        if (parent is not { IsFlow: true, LastStart: >= 0, Key: null })
            return null;
        var isComment = false;
        for (var at = parent.End; at < start; at++)
        {
            var c = source.Content[at];
            if (c == ',' && !isComment)
                return null;
            isComment = c == '#' || (isComment && c != '\n');
        }

        return _faults.NeedsQuotes(parent.LastStart, 1, parent.LastStart, _faults.EntryEnd(start));
    }

    // The parser accepts some tabs; how wide they are is each editor's own, so nesting would look different
    // to each reader.
    private Finding? TabFault(int start)
    {
        var tab = -1;
        for (var at = start - 1; at >= 0 && source.Content[at] != '\n'; at--)
        {
            if (source.Content[at] == '\t')
                tab = at;
            else if (source.Content[at] != ' ')
                return null;
        }

        return tab < 0 ? null : _faults.Tab(tab, _openBrackets > 0);
    }

    private void Stop(Finding finding)
    {
        _findings.Add(finding);
        IsStopped = true;
    }

    private int Start(ParsingEvent parsed) => Math.Min((int)parsed.Start.Index, source.Content.Length);
}
