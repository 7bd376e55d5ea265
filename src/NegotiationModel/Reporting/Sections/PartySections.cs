using System.Collections.Immutable;
using NegotiationModel.Model;
using NegotiationModel.Parties;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>Parties compared on each point, their red lines, and the points with no option left.</summary>
internal static class PartySections
{
    private static readonly PartyLabel[] Shown =
    [
        PartyLabel.RedLinesCollide, PartyLabel.Opposed, PartyLabel.Contested, PartyLabel.Aligned,
            PartyLabel.Bridgeable,
        PartyLabel.NotCompared,
    ];

    public static ReportSection Parties(ReportSource source)
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        foreach (var point in source.Result.Parties.Pairs.GroupBy(p => p.Point.Id, StringComparer.Ordinal))
        {
            var items = point.Where(IsShown).OrderBy(p => Array.IndexOf(Shown, p.Label)).Select(Item)
                .ToList();
            if (items.Count == 0)
                continue;
            blocks.Add(Lines.Heading(1, point.First().Point.Title.Default));
            blocks.Add(Lines.List(items));
        }

        if (blocks.Count == 0)
            blocks.Add(Lines.Paragraph("On no point do the stances of two parties meet or collide."));
        else
            blocks.Insert(0, Lines.Paragraph("Pairs of parties that neither meet nor collide are left out."));
        return new ReportSection("parties", "Parties compared", blocks.ToImmutable());
    }

    public static ReportSection RedLines(ReportSource source)
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        var rows = source.Result.Cells.SelectMany(c => c.Standing).Where(s => s.Stance == StanceKind.RedLine)
            .Select(RedLineRow).ToImmutableArray();
        blocks.Add(rows.IsEmpty
            ? Lines.Paragraph("No account tells of a red line.")
            : new TableBlock(["Party", "Point", "Red line", "Told by", "Where"], rows));
        blocks.Add(Lines.Heading(1, "Points with no option left"));
        var stuck = source.Result.Parties.Pairs
            .Where(p => p.Label is PartyLabel.RedLinesCollide or PartyLabel.Opposed)
            .OrderBy(p => p.Label != PartyLabel.RedLinesCollide)
            .Select(p =>
                p.Label == PartyLabel.RedLinesCollide ? GlanceSentences.Collision(p)
                : GlanceSentences.Opposition(p));
        blocks.Add(ListOr(stuck, "Between no two parties do refusals leave a point without an option."));
        blocks.Add(Lines.Heading(1, "Asked for by one, a red line of another"));
        blocks.Add(ListOr(
            source.Result.Parties.Pairs.SelectMany(GlanceSentences.InsideRedLine),
                "Nothing that a party asks for lies inside another's red line."));
        return new ReportSection("red-lines", "Red lines", blocks.ToImmutable());
    }

    /// <summary>The two meet, collide, or depend on whom one believes.</summary>
    public static bool IsShown(PartyPair pair) => Shown.Contains(pair.Label);

    /// <summary><c>Lowland and Upland: bridgeable on Half height. …</c></summary>
    public static ReportLine Item(PartyPair pair)
    {
        var on = pair.Options.IsEmpty ? "" : " on " + Words.OptionSet(pair.Point, pair.Options);
        var text =
            $"{pair.A.Name.Default} and {pair.B.Name.Default}: {Words.Label(pair.Label)}{on}."
            + string.Concat(More(pair));
        return ReportLine.Of(text + " ").Then(Lines.References(pair.Evidence));
    }

    private static IEnumerable<string> More(PartyPair pair)
    {
        if (pair.Best is { } best)
        {
            var when = pair.SeparatedBy is { Choices.IsEmpty: false } by ? "where " + Words.Assignment(by)
                : "in other circumstances";
            yield return $" That is the worst case; at best they are {Words.Label(best)}, {when}.";
        }

        if (!pair.ReadingLabels.IsEmpty)
            yield return " Depending on the account believed: "
                + Words.List([.. pair.ReadingLabels.Select(Words.Label)], "or") + ".";
        foreach (var doubts in pair.Doubts.GroupBy(d => d.Party.Id, StringComparer.Ordinal))
        {
            var options = doubts.Aggregate(OptionSet.Empty, (set, d) => set | OptionSet.Of(d.Option));
            yield return $" {doubts.First().Party.Name.Default} doubts "
                + $"{Words.EachOption(pair.Point, options)}.";
        }

        if (!pair.AppliesTo.IsEmpty)
            yield return " As members without a word of their own: "
                + Words.List([.. pair.AppliesTo.Select(p => p.Name.Default)], "and") + ".";
    }

    private static ReportBlock ListOr(IEnumerable<ReportLine> lines, string none)
    {
        var all = lines.ToList();
        return all.Count == 0 ? Lines.Paragraph(none) : Lines.List(all);
    }

    private static ImmutableArray<ReportLine> RedLineRow(Statement statement) =>
    [
        ReportLine.Strong(Words.Party(statement.Party)),
        statement.Point!.Title.Default,
        Lines.Stance(statement),
        Lines.Capital(statement.Account.Title.Default),
        Words.Channel(statement.Channel),
    ];
}
