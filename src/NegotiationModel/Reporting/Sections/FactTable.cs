using System.Collections.Immutable;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>A question of fact: what each account answers.</summary>
internal static class FactTable
{
    public static IEnumerable<ReportBlock> Of(ReportSource source, Point fact)
    {
        yield return Lines.Heading(1, fact.Title.Default);
        foreach (var cell in source.Result.Cells.Where(c => ReferenceEquals(c.Subject.Point, fact)))
        {
            yield return Lines.Paragraph("A question of fact: " + CellBlocks.Verdict(cell) + ".");
            if (cell.Standing.IsEmpty)
                continue;
            yield return new TableBlock(["Account", "Answer", "Where"], [.. cell.Standing.Select(Row)]);
        }
    }

    private static ImmutableArray<ReportLine> Row(Statement statement)
    {
        var asserted = statement.Party is { } party ? $" (as {party.Name.Default} has it)" : "";
        return [Lines.Capital(statement.Account.Title.Default) + asserted, Lines.Stance(statement),
            Words.Channel(statement.Channel)];
    }
}
