using NegotiationModel.Accounts;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>One statement: its fields, what it takes part in, and every pair it is in.</summary>
internal static class ShowStatement
{
    public static ReportSection Of(ReportSource source, Statement statement)
    {
        var register = RegisterSection.Item(source, statement);
        var cell = source.Result.Cells.FirstOrDefault(c => c.Statements.Contains(statement));
        var blocks = new List<ReportBlock> { new ListBlock([register]) };
        var more = More(statement).ToList();
        if (more.Count > 0)
            blocks.Add(Lines.List(more.Select(ReportLine.Of)));
        if (cell is not null)
            blocks.AddRange(InItsCell(cell, statement));
        return new ReportSection("show", statement.Id, [.. blocks]);
    }

    private static IEnumerable<string> More(Statement statement)
    {
        if (!statement.Tags.IsEmpty)
            yield return "Tags: " + string.Join(", ", statement.Tags) + ".";
        if (statement.Tone != Tone.Stated)
            yield return "Tone: " + Words.Tone(statement.Tone) + ".";
        if (statement.Coding is { By: { } coder } coding)
            yield return "Coded by " + coder + (coding.On is { } day ? " " + Words.When(day) : "") + ".";
    }

    private static IEnumerable<ReportBlock> InItsCell(CellComparison cell, Statement statement)
    {
        yield return Lines.Heading(
            1, "In its cell: " + Lines.Title(cell.Subject) + " — " + CellBlocks.Verdict(cell));
        var standing = cell.Standing.Contains(statement) ? "It stands."
            : "It does not stand, or claims nothing.";
        var pairs = cell.Pairs.Where(p => ReferenceEquals(p.A, statement) || ReferenceEquals(p.B, statement))
            .OrderBy(PairLines.Rank).Select(Line);
        yield return Lines.List(pairs.Prepend(standing));
    }

    public static ReportLine Line(StatementPair pair) =>
        PairLines.IsNotable(pair) ? PairLines.Of(pair) : Quiet(pair);

    private static ReportLine Quiet(StatementPair pair)
    {
        var (first, second) = PairLines.InOrder(pair);
        return ReportLine.Strong(Lines.Capital(PairLines.Name(pair)) + ".").Then(" ")
            .Then(PairLines.Told(first)).Then("; ").Then(PairLines.Told(second, startsSentence: false))
                .Then(".");
    }
}
