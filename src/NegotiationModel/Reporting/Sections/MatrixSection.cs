using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Accounts;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>
/// Points and parties: a grid of short marks, in blocks of a few parties so that it fits a page, then every
/// point with the stances in words.
/// </summary>
internal static class MatrixSection
{
    private const int PartiesPerGrid = 6;

    public static ReportSection Build(ReportSource source)
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        var speaking = Speaking(source);
        if (speaking.IsEmpty)
        {
            blocks.Add(Lines.Paragraph("No statement is recorded of any party."));
        }
        else
        {
            blocks.Add(Lines.List(MatrixMarks.Legend));
            blocks.AddRange(Balanced(speaking).Select(parties => Grid(source, parties)));
            blocks.AddRange(Untold(source, speaking));
        }

        foreach (var point in source.Scenario.Points.Where(p => source.IsTold(p.Id)))
            blocks.AddRange(point.IsFact ? FactTable.Of(source, point) : OfPoint(source, point));
        foreach (var proposal in source.Scenario.Proposals.Where(p => source.IsTold(ReportSource.Key(p))))
            blocks.AddRange(OfSubject(source, ReportSource.Key(proposal), proposal.Title.Default, null));
        return new ReportSection("matrix", "Position matrix", blocks.ToImmutable());
    }

    /// <summary>Parties with a statement of their own, or in a bloc that has one.</summary>
    private static ImmutableArray<Party> Speaking(ReportSource source)
    {
        var own = source.Result.Cells.Select(c => c.Subject.Party).OfType<Party>().Select(p => p.Id)
            .ToHashSet(StringComparer.Ordinal);
        return [.. source.Scenario.Parties.Where(p =>
            own.Contains(p.Id) || source.BlocsOf(p).Any(b => own.Contains(b.Id)))];
    }

    /// <summary>As few tables as fit a page, their widths at most one party apart.</summary>
    private static IEnumerable<ImmutableArray<Party>> Balanced(ImmutableArray<Party> parties)
    {
        var grids = (parties.Length + PartiesPerGrid - 1) / PartiesPerGrid;
        for (var (grid, at) = (0, 0); grid < grids; grid++)
        {
            var width = (parties.Length / grids) + (grid < parties.Length % grids ? 1 : 0);
            yield return parties.Slice(at, width);
            at += width;
        }
    }

    private static TableBlock Grid(ReportSource source, ImmutableArray<Party> parties)
    {
        var rows =
            from subject in Subjects(source)
            where parties.Any(p => MatrixMarks.EmptinessOf(source, p, subject.Key) != EmptyKind.NoEvidence)
            select ImmutableArray.Create<ReportLine>(
                [subject.Title,
                    .. parties.Select(p => ReportLine.Of(MatrixMarks.Mark(source, p, subject.Key)))]);
        return new TableBlock(
            ["Point or text", .. parties.Select(p => ReportLine.Of(p.Name.Default))], [.. rows]);
    }

    private static IEnumerable<(string Key, string Title)> Subjects(ReportSource source) =>
        source.Scenario.Points.Where(p => !p.IsFact).Select(p => (p.Id, p.Title.Default))
            .Concat(source.Scenario.Proposals.Select(p => (ReportSource.Key(p), p.Title.Default)));

    private static IEnumerable<ReportBlock> Untold(ReportSource source, ImmutableArray<Party> speaking)
    {
        var parties = source.Scenario.Parties.Where(p => !speaking.Contains(p)).Select(p => p.Name.Default)
            .ToList();
        if (parties.Count > 0)
            yield return Lines.Paragraph("No statement is recorded of " + Words.List(parties, "or") + ".");
        var subjects = Subjects(source).Where(s => !source.IsTold(s.Key)).Select(s => s.Title).ToList();
        if (subjects.Count > 0)
            yield return Lines.Paragraph(
                $"No stance is recorded on {Words.List([.. subjects.Select(Words.Quoted)], "or")}.");
    }

    public static IEnumerable<ReportBlock> OfPoint(ReportSource source, Point point) =>
        OfSubject(source, point.Id, point.Title.Default, Options(point));

    private static string Options(Point point)
    {
        var names = string.Join(
            "; ", Enumerable.Range(0, point.Options.Length).Select(i => Words.OptionName(point, i)));
        var kind = point.Kind == PointKind.Nominal ? "Options" : "Options, in their order";
        var now = point.StatusQuo.IsEmpty ? ""
            : $" Without a deal: {Words.OptionSet(point, point.StatusQuo)}.";
        var scope = point.Scope == PointScope.Context ? " Context: no part of texts and deals." : "";
        return $"{kind}: {names}.{now}{scope}";
    }

    public static IEnumerable<ReportBlock> OfSubject(
        ReportSource source, string id, string title, string? about)
    {
        yield return Lines.Heading(1, title);
        if (about is not null)
            yield return Lines.Paragraph(about);
        var told = source.Scenario.Parties
            .Where(p => MatrixMarks.EmptinessOf(source, p, id) == EmptyKind.None).ToList();
        if (told.Count > 0)
        {
            yield return new TableBlock(
                ["Party", "Stance", "Where", "What accounts make of it"],
                [.. told.Select(p => Row(source.Cell(p, id)!))]);
        }

        if (Empty(source, id) is { Length: > 0 } empty)
            yield return Lines.Paragraph(empty);
    }

    private static ImmutableArray<ReportLine> Row(CellComparison cell)
    {
        var standing = cell.Standing.Where(s => s.Stance != StanceKind.Remark).ToList();
        var stances = standing.GroupBy(Words.Stance, StringComparer.Ordinal)
            .Select(g => ReportLine.Of(g.Key + " ").Then(Lines.References(g)));
        var where = standing.Select(s => Words.Channel(s.Channel)).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var sign = MatrixMarks.Sign(cell.Verdict);
        return
        [
            ReportLine.Strong(cell.Subject.Party!.Name.Default),
            Lines.Join(stances, "; "),
            string.Join("; ", where),
            (sign.Length > 0 ? sign + " " : "") + CellBlocks.Verdict(cell),
        ];
    }

    private static string Empty(ReportSource source, string id)
    {
        var parties = source.Scenario.Parties.ToLookup(p => MatrixMarks.EmptinessOf(source, p, id));
        var asBloc = parties[EmptyKind.AsBloc]
            .GroupBy(p => MatrixMarks.SpeakingBloc(source, p, id)!.Name.Default, StringComparer.Ordinal)
            .Select(g => $"as {g.Key}: {Names(g)}");
        var silent = parties[EmptyKind.Silent].Any()
            ? ["silent, only remarks: " + Names(parties[EmptyKind.Silent])] : Array.Empty<string>();
        var later = parties[EmptyKind.Later].Any()
            ? ["later, only after the dates: " + Names(parties[EmptyKind.Later])] : Array.Empty<string>();
        var none = parties[EmptyKind.NoEvidence].Count();
        var rest = none > 0
            ? ["no evidence: "
            + (none == 1 ? "1 other party" : none.ToString(CultureInfo.InvariantCulture) + " other parties")]
            : Array.Empty<string>();
        var all = asBloc.Concat(silent).Concat(later).Concat(rest).ToList();
        return all.Count == 0 ? "" : Lines.Capital(string.Join("; ", all)) + ".";
    }

    private static string Names(IEnumerable<Party> parties) =>
        string.Join(", ", parties.Select(p => p.Name.Default));
}
