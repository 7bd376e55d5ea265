using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>Lines that recur: references, what an account says, titles of cells.</summary>
internal static class Lines
{
    private const int FewReferences = 6;
    private static readonly System.Globalization.CultureInfo Culture =
        System.Globalization.CultureInfo.InvariantCulture;

    /// <summary><c>(s1)</c>.</summary>
    public static ReportLine Reference(Statement statement) => References([statement.Id]);

    /// <summary>References to all statements, each once, in brackets; nothing for none.</summary>
    public static ReportLine References(IEnumerable<string> ids) => References("", ids, int.MaxValue);

    /// <summary>References to the first few statements, and how many more there are.</summary>
    public static ReportLine FewOf(IEnumerable<Statement> statements) =>
        References("", statements.Select(s => s.Id), FewReferences);

    /// <summary>Who tells statements, and which: <c>(Basin Courier, Port Gazette: s1, s2)</c>.</summary>
    public static ReportLine Sourced(IEnumerable<Statement> statements)
    {
        var all = statements.ToList();
        var tellers = all.Select(s => s.Account.Title.Default).Distinct(StringComparer.Ordinal);
        return References(string.Join(", ", tellers) + ": ", all.Select(s => s.Id), FewReferences);
    }

    private static ReportLine References(string before, IEnumerable<string> ids, int most)
    {
        var all = ids.Distinct(StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            return ReportLine.Empty;
        var shown = all.Take(most).Select(id => new ReportLine([new ReportSpan(id, SpanStyle.Reference)]));
        var more = all.Count <= most ? "" : string.Create(Culture, $" and {all.Count - most} more");
        return ReportLine.Of("(" + before).Then(Join(shown, ", ")).Then(more + ")");
    }

    public static ReportLine References(IEnumerable<Statement> statements) =>
        References(statements.Select(s => s.Id));

    /// <summary>References to the statements among a finding's evidence.</summary>
    public static ReportLine References(Finding finding) =>
        References(
            finding.Evidence.Where(e => string.Equals(e.Kind, "statement", StringComparison.Ordinal))
            .Select(e => e.Id));

    public static ReportLine Join(IEnumerable<ReportLine> lines, string separator)
    {
        var spans = ImmutableArray.CreateBuilder<ReportSpan>();
        foreach (var line in lines.Where(l => !l.Spans.IsEmpty))
        {
            if (spans.Count > 0)
                spans.Add(new ReportSpan(separator, SpanStyle.Plain));
            spans.AddRange(line.Spans);
        }

        return new ReportLine(spans.ToImmutable());
    }

    /// <summary>
    /// <c>refuses “Full height” (s1)</c>; an answer to a question of fact is told without a verb.
    /// </summary>
    public static ReportLine Stance(Statement statement) =>
        ReportLine.Of(StanceText(statement) + " ").Then(Reference(statement));

    /// <summary>
    /// <c>refuses “Full height” (Upland ministry: s1)</c>: with who tells it, for the first page.
    /// </summary>
    public static ReportLine Attributed(Statement statement) =>
        ReportLine.Of(StanceText(statement) + " ").Then(Sourced([statement]));

    /// <summary><c>refuses “Full height”</c>, <c>“It did not”</c>.</summary>
    public static string StanceText(Statement statement) =>
        statement is { Stance: StanceKind.States, Tone: not Tone.Hint, Point: { } fact }
            ? Words.OptionSet(fact, statement.Options)
            : Words.Stance(statement);

    /// <summary>
    /// <c>Upland: refuses Full height (s1)</c>: nobody takes it for the stance of the account.
    /// </summary>
    public static ReportLine HolderAndStance(Statement statement) =>
        statement.Party is { } party && HasHolder(statement)
            ? ReportLine.Of(party.Name.Default + ": ").Then(Stance(statement))
            : Stance(statement);

    /// <summary>
    /// <c>According to Lowland ministry, Upland: refuses Full height (s1); accepts Half height (s4)</c>.
    /// </summary>
    public static ReportLine Says(Account account, IReadOnlyList<Statement> statements) =>
        According(startsSentence: true, account.Title.Default, statements[0])
            .Then(Join(
                statements.Take(1).Select(HolderAndStance).Concat(statements.Skip(1).Select(Stance)), "; "));

    /// <summary>
    /// What stands before the party and its stance, or before an answer to a question of fact.
    /// </summary>
    public static ReportLine According(bool startsSentence, string teller, Statement first) =>
        (startsSentence ? "According to " : "according to ") + teller + (HasHolder(first) ? ", " : ": ");

    /// <summary>
    /// A title before what is said about it: <c>The Kesh dam: </c>; a question needs no colon.
    /// </summary>
    public static string About(Point point) =>
        point.Title.Default + (point.Title.Default.EndsWith('?') ? " " : ": ");

    /// <summary>Who and what a cell is about, as a heading: <c>Upland: The Kesh dam</c>.</summary>
    public static string Title(CellSubject subject) =>
        subject.Party is { } party ? party.Name.Default + ": " + PlainTitle(subject)
            : PlainTitle(subject);

    /// <summary>The title of a cell's point or text, without quotes.</summary>
    public static string PlainTitle(CellSubject subject) =>
        subject.Point?.Title.Default ?? subject.Proposal!.Title.Default;

    /// <summary>The same inside a sentence: <c>Upland on “The Kesh dam”</c>.</summary>
    public static string Phrase(CellSubject subject) =>
        subject.Party is { } party
            ? party.Name.Default + " on " + Words.Subject(subject)
            : "the question " + Words.Subject(subject);

    private static bool HasHolder(Statement statement) =>
        statement.Party is not null && statement.Stance != StanceKind.States;

    public static ReportBlock Paragraph(ReportLine line) => new ParagraphBlock(line);

    public static ReportBlock Heading(int level, ReportLine line) => new HeadingBlock(level, line);

    public static ReportBlock List(IEnumerable<ReportLine> lines) =>
        new ListBlock([.. lines.Select(l => new ReportItem(l))]);

    /// <summary>The first letter in upper case: a phrase becomes a sentence.</summary>
    public static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
