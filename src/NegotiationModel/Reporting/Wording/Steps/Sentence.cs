using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>
/// Sentences with references in them: a statement in braces becomes a reference to it, so that every id can
/// be followed to its line.
/// </summary>
internal static class Sentence
{
    /// <summary>The line of an interpolated sentence.</summary>
    public static ReportLine Of(SentenceBuilder sentence) => sentence.ToLine();

    /// <summary><c>s1</c>, <c>s1 and s2</c>, <c>s1, s2 and s3</c>, each a reference.</summary>
    public static ReportLine List(IReadOnlyList<Statement> statements, string joiner = "and")
    {
        var line = ReportLine.Empty;
        for (var i = 0; i < statements.Count; i++)
        {
            var gap = i == 0 ? "" : i == statements.Count - 1 ? $" {joiner} " : ", ";
            line = Of($"{line}{gap}{statements[i]}");
        }

        return line;
    }

    /// <summary>Lines one after the other, with something between them.</summary>
    public static ReportLine Join(IEnumerable<ReportLine> lines, string between)
    {
        var joined = ReportLine.Empty;
        foreach (var line in lines)
            joined = joined.Spans.IsEmpty ? line : Of($"{joined}{between}{line}");
        return joined;
    }
}

/// <summary>Collects the pieces of an interpolated sentence.</summary>
[InterpolatedStringHandler]
internal readonly ref struct SentenceBuilder
{
    private readonly ImmutableArray<ReportSpan>.Builder _spans;

    public SentenceBuilder(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _spans = ImmutableArray.CreateBuilder<ReportSpan>((2 * formattedCount) + 1);
    }

    public void AppendLiteral(string text) => Append(text, SpanStyle.Plain);

    public void AppendFormatted(string text) => Append(text, SpanStyle.Plain);

    public void AppendFormatted(Statement statement) => Append(statement.Id, SpanStyle.Reference);

    public void AppendFormatted(ReportLine line) => _spans.AddRange(line.Spans);

    public ReportLine ToLine() => new(_spans.ToImmutable());

    private void Append(string text, SpanStyle style)
    {
        if (text.Length > 0)
            _spans.Add(new ReportSpan(text, style));
    }
}
