using NegotiationModel.Findings;
using NegotiationModel.Text;
using YamlDotNet.Core;

namespace NegotiationModel.Syntax;

/// <summary>
/// Reads one file into a tree. Any input gives a tree and findings, never an exception: this is where text of
/// unknown authors comes in.
/// </summary>
public static class YamlReader
{
    private const int EventsBetweenCancellationChecks = 1024;

    /// <summary>Reads <paramref name="bytes"/>: size, encoding, then syntax.</summary>
    public static SyntaxTree Read(
        string path, ReadOnlySpan<byte> bytes, ReadingLimits limits, CancellationToken cancellation = default)
    {
        if (bytes.Length > limits.FileBytes)
        {
            var empty = new SourceText(path, "");
            var data = TextData.Of(
                ("path", path), ("limit", FormattableString.Invariant($"{limits.FileBytes}")),
                ("option", "--max-file-size"));
            return new SyntaxTree(empty, null,
                [new Finding(ReadingRules.FileTooLarge, Place.StartOf(path), data)]);
        }

        var decoded = DecodedText.Of(path, bytes);
        return decoded.Findings.IsEmpty
            ? Read(decoded.Source, limits, cancellation)
            : new SyntaxTree(decoded.Source, null, decoded.Findings);
    }

    /// <summary>
    /// Reads a text up to its first syntax error. Findings are in the order of the text; other faults than
    /// syntax errors (a repeated key, a value cut off) do not end the reading.
    /// </summary>
    public static SyntaxTree Read(
        SourceText source, ReadingLimits limits, CancellationToken cancellation = default)
    {
        var check = TextCheck.Of(source);
        var isCut = check.ReadableLength < source.Content.Length;
        var readable = isCut ? new SourceText(source.Path, source.Content[..check.ReadableLength]) : source;
        var findings = new List<Finding>(check.Findings);
        var builder = new TreeBuilder(source, limits);
        if (HeaderFault(readable) is { } header)
        {
            findings.Add(header);
            return Tree(source, null, findings);
        }

        var lost = -1;
        var syntaxFault = Parse(readable, builder, isCut, limits, cancellation);
        var isWhole = syntaxFault is null && !builder.IsStopped && !isCut;
        if (!isWhole)
            lost = builder.CloseAfterFault(isCut);
        findings.AddRange(builder.Findings.Where(f => !IsSameBidiFault(f, check)));
        if (syntaxFault is not null && !isCut && !IsSaid(syntaxFault, findings))
            findings.Add(syntaxFault);
        if (!isWhole && findings.Count > 0)
            ReadingFaults.SayHowMuchIsLost(source, findings, lost);
        if (isWhole && RootFault(source, builder.Root) is { } root)
            findings.Add(root);
        return Tree(source, builder.Root as YamlMap, findings);
    }

    // A value that is cut off is found when it is read, and again when what follows it makes no sense.
    private static bool IsSaid(Finding fault, List<Finding> findings) =>
        findings.Exists(f => f.Rule == fault.Rule && f.Place == fault.Place);

    private static Finding? Parse(
        SourceText readable, TreeBuilder builder, bool isCut, ReadingLimits limits,
        CancellationToken cancellation)
    {
        try
        {
            var parser = new Parser(new Scanner(new StringReader(readable.Content), skipComments: true));
            for (var count = 0; parser.MoveNext(); count++)
            {
                if (count % EventsBetweenCancellationChecks == 0)
                    cancellation.ThrowIfCancellationRequested();
                // Where the text was cut, its end closes nothing: what is open may have gone on.
                var isArtificialEnd = isCut && parser.Current!.Start.Index >= readable.Content.Length;
                if (isArtificialEnd || !builder.Take(parser.Current!))
                    return null;
            }

            return null;
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (Exception exception)
        {
            // Everything, because YamlDotNet 18.1.0 throws five types besides its own on malformed text (an
            // unclosed bracket is an InvalidOperationException), and a fault in a text of another author must
            // not end the program.
            var noticed = exception is YamlException yaml
                ? ((int)yaml.Start.Index, (int)yaml.End.Index)
                : (-1, -1);
            return SyntaxProbe.Find(readable, builder.RestartAt, builder.LastEnd, noticed, limits);
        }
    }

    // The parser drops unknown directives without a word.
    private static Finding? HeaderFault(SourceText source)
    {
        var text = source.Content;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(at, end - at).TrimEnd();
            if (line.Length > 0 && line[0] == '%')
                return DirectiveOrText(source, at, line.ToString());
            if (line.Length > 0 && line.TrimStart(' ') is [not '#', ..])
                return null;
            at = end + 1;
        }

        return null;
    }

    private static Finding DirectiveOrText(SourceText source, int at, string line)
    {
        var faults = new ReadingFaults(source);
        var isKey = (line.Contains(": ", StringComparison.Ordinal) || line.EndsWith(':'))
            && !line.StartsWith("%YAML", StringComparison.Ordinal)
            && !line.StartsWith("%TAG", StringComparison.Ordinal);
        return isKey
            ? faults.NeedsQuotes(at, 1, at, at + line.Split(':')[0].Length)
            : faults.At(ReadingRules.Directive, at, line.Length, ("text", ReadingFaults.Excerpt(line)));
    }

    private static Finding? RootFault(SourceText source, YamlNode? root)
    {
        var faults = new ReadingFaults(source);
        return root switch
        {
            YamlMap => null,
            null or YamlScalar { IsMissing: true } =>
                new Finding(ReadingRules.EmptyFile, Place.StartOf(source.Path), TextData.Of()),
            YamlScalar { IsPlain: true } text
                when SyntaxProbe.ColonWithoutSpace(source.Content, text.Span.Start) is var colon and > 0
                => faults.NoSpace(ReadingRules.MissingSpace, text.Span.Start, colon, faults.LineEnd(colon)),
            _ => faults.At(ReadingRules.RootNotMap, root.Span.Start, 1,
                ("found", root is YamlList ? "list" : "text")),
        };
    }

    // The look at whole lines has reported it already.
    private static bool IsSameBidiFault(Finding finding, TextCheck check) =>
        finding.Rule == TextRules.UnbalancedBidi
        && check.Findings.Any(f => f.Rule == TextRules.UnbalancedBidi && f.Place.Line == finding.Place.Line);

    private static SyntaxTree Tree(SourceText source, YamlMap? root, List<Finding> findings) =>
        new(source, root, [.. findings.OrderBy(f => f.Place)]);
}
