using System.Collections.Immutable;

namespace NegotiationModel.Reporting;

/// <summary>
/// The report, ready to be rendered: sections of paragraphs, lists and tables in plain text, with references
/// to evidence. Everything is selected, ordered and worded; a renderer escapes and lays out, and decides
/// nothing.
/// </summary>
/// <param name="Title">Title of the scenario, or of what is explained.</param>
/// <param name="Notices">What the reader must know before anything else: that something is missing.</param>
/// <param name="Sections">The sections, in order.</param>
public sealed record ReportModel(
    string Title, ImmutableArray<ReportLine> Notices, ImmutableArray<ReportSection> Sections)
{
    /// <summary>The section of that name; null if it is not in the report.</summary>
    public ReportSection? Find(string name) =>
        Sections.FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.Ordinal));

    /// <summary>
    /// The report with only the sections named, in its own order; names it does not have are ignored.
    /// </summary>
    public ReportModel Only(IEnumerable<string> names)
    {
        var wanted = names.ToImmutableHashSet(StringComparer.Ordinal);
        return this with { Sections = [.. Sections.Where(s => wanted.Contains(s.Name))] };
    }
}

/// <summary>One section.</summary>
/// <param name="Name">Short name, as <c>--sections</c> takes it.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Blocks">What it holds.</param>
public sealed record ReportSection(string Name, string Title, ImmutableArray<ReportBlock> Blocks);

/// <summary>A paragraph, heading, list or table.</summary>
public abstract record ReportBlock;

/// <summary>A heading inside a section.</summary>
/// <param name="Level">1 or 2: below the section's own.</param>
/// <param name="Line">The text.</param>
public sealed record HeadingBlock(int Level, ReportLine Line) : ReportBlock;

/// <summary>A paragraph.</summary>
/// <param name="Line">The text.</param>
public sealed record ParagraphBlock(ReportLine Line) : ReportBlock;

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
public sealed record ListBlock(ImmutableArray<ReportItem> Items) : ReportBlock;

/// <summary>An item of a list, with the items below it.</summary>
/// <param name="Line">The text.</param>
/// <param name="Below">Items one level deeper.</param>
public sealed record ReportItem(ReportLine Line, ImmutableArray<ReportItem> Below)
{
    /// <summary>An item with nothing below.</summary>
    public ReportItem(ReportLine line) : this(line, [])
    {
    }
}

/// <summary>A table; every row has as many cells as there are columns.</summary>
/// <param name="Columns">Headings.</param>
/// <param name="Rows">Cells by row.</param>
public sealed record TableBlock(
    ImmutableArray<ReportLine> Columns, ImmutableArray<ImmutableArray<ReportLine>> Rows) : ReportBlock;

/// <summary>Lines of a file, shown as they are.</summary>
/// <param name="Language">What they are written in, such as <c>yaml</c>.</param>
/// <param name="Lines">The lines.</param>
public sealed record CodeBlock(string Language, ImmutableArray<string> Lines) : ReportBlock;

/// <summary>How a piece of text is set.</summary>
public enum SpanStyle
{
    /// <summary>Plain.</summary>
    Plain,

    /// <summary>Stands out.</summary>
    Strong,

    /// <summary>A reference to a statement, by its id.</summary>
    Reference,

    /// <summary>The place that references to a statement lead to, by its id.</summary>
    Anchor,

    /// <summary>A key, a value or a command, as one writes it.</summary>
    Code,

    /// <summary>A link to a page of the documentation.</summary>
    Link,
}

/// <summary>A piece of a line. The text is plain: nothing in it is markup.</summary>
/// <param name="Text">The text, or the id of a statement.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Target">Where a link leads, relative to the page; null for other styles.</param>
public readonly record struct ReportSpan(string Text, SpanStyle Style, string? Target = null);

/// <summary>A line of text.</summary>
/// <param name="Spans">Its pieces.</param>
public sealed record ReportLine(ImmutableArray<ReportSpan> Spans)
{
    /// <summary>No text.</summary>
    public static readonly ReportLine Empty = new([]);

    /// <summary>The text without style; references in square brackets, code in backticks.</summary>
    public string PlainText => string.Concat(Spans.Select(s => s.Style switch
    {
        SpanStyle.Reference => "[" + s.Text + "]",
        SpanStyle.Code => "`" + s.Text + "`",
        _ => s.Text,
    }));

    /// <summary>Plain text as a line.</summary>
    public static implicit operator ReportLine(string text) => Of(text);

    /// <summary>Plain text as a line.</summary>
    public static ReportLine Of(string text) => new([new ReportSpan(text, SpanStyle.Plain)]);

    /// <summary>Text that stands out, as a line.</summary>
    public static ReportLine Strong(string text) => new([new ReportSpan(text, SpanStyle.Strong)]);

    /// <summary>The line with <paramref name="more"/> behind it.</summary>
    public ReportLine Then(ReportLine more) => new(Spans.AddRange(more.Spans));

    /// <summary>Plain text as a line; the named form of the conversion.</summary>
    public static ReportLine ToReportLine(string text) => Of(text);
}
