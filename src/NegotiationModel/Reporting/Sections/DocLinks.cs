using NegotiationModel.Analysis.Guides;
using NegotiationModel.Findings;

namespace NegotiationModel.Reporting.Sections;

/// <summary>Links from a page in <c>docs/rules</c> to other pages of the documentation.</summary>
internal static class DocLinks
{
    private const int IdLength = 5;

    /// <summary>To a heading: its page and its words.</summary>
    public static ReportLine To(DocLink link) =>
        Link($"docs/{link.Page}: {Words(link.Heading)}", $"../{link.Page}#{Anchor(link.Heading)}");

    /// <summary>To a page below <c>docs</c>.</summary>
    public static ReportLine ToPage(string page) => Link("docs/" + page, "../" + page);

    /// <summary>To all rules.</summary>
    public static ReportLine ToIndex() =>
        Link("docs/rules/README.md", "README.md")
            .Then(": all rules, and the frame that the examples stand in");

    /// <summary>The line with a link on every id of a rule in its text.</summary>
    public static ReportLine ToRules(ReportLine line) => new([.. line.Spans.SelectMany(WithRules)]);

    /// <summary>A link with its text.</summary>
    public static ReportLine Link(string text, string target) =>
        new([new ReportSpan(text, SpanStyle.Link, target)]);

    /// <summary>The anchor that a heading gets where Markdown is shown.</summary>
    public static string Anchor(string heading) => string.Concat(heading.ToLowerInvariant()
        .Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : c));

    private static IEnumerable<ReportSpan> WithRules(ReportSpan span)
    {
        var from = 0;
        for (var at = 0; span.Style == SpanStyle.Plain && at + IdLength <= span.Text.Length; at++)
        {
            if (span.Text[at] != 'N' || RuleBook.Find(span.Text.Substring(at, IdLength)) is not { } rule)
                continue;
            yield return span with { Text = span.Text[from..at] };
            yield return new ReportSpan(rule.Id, SpanStyle.Link, RuleBook.PageOf(rule));
            from = at + IdLength;
        }

        yield return span with { Text = span.Text[from..] };
    }

    private static string Words(string heading) => heading.Replace("`", "", StringComparison.Ordinal);
}
