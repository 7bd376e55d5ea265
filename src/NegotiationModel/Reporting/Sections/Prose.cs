namespace NegotiationModel.Reporting.Sections;

/// <summary>Prose with keys and words of a file in backticks, as lines of a report.</summary>
internal static class Prose
{
    /// <summary>What stands between two backticks is code; a backtick alone is text.</summary>
    public static ReportLine Line(string text)
    {
        var parts = text.Split('`');
        var spans = new List<ReportSpan>();
        for (var i = 0; i < parts.Length; i++)
        {
            var isCode = i % 2 == 1 && i < parts.Length - 1;
            var plain = i % 2 == 1 && !isCode ? "`" + parts[i] : parts[i];
            if (plain.Length > 0)
                spans.Add(new ReportSpan(plain, isCode ? SpanStyle.Code : SpanStyle.Plain));
        }

        return new ReportLine([.. spans]);
    }
}
