using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Parties;
using NegotiationModel.Reporting.Wording;

namespace NegotiationModel.Reporting.Sections;

/// <summary>Where accounts agree, and where they do not.</summary>
internal static class DifferenceSections
{
    private static readonly (string Title, Func<ReportSource, CellComparison, bool> Holds)[] Kinds =
    [
        ("Accounts contradict each other", (_, c) => c.Verdict == Verdict.Contested),
        ("Conflict or not depends on where it was said", (_, c) => c.Verdict == Verdict.ChannelDecides),
        ("Public and private differ", (source, c) =>
            c.Verdict == Verdict.Split || source.SplitOf(c) is not null),
        ("Changed over time", (_, c) => HasChanged(c)),
        ("Other differences", (_, c) => c.Pairs.Any(PairLines.IsNotable)),
        ("Not compared: too many circumstances", (_, c) => c.Verdict == Verdict.NotCompared),
    ];

    private const string FitsTogether =
        "What is called compatible can be true together: to welcome a text, for one, is not to accept all of "
        + "it.";

    public static ReportSection Agreements(ReportSource source)
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        var agreed = source.CellsByWeight().Where(c => c.Verdict is Verdict.Unanimous or Verdict.Corroborated)
            .ToList();
        foreach (var cell in agreed)
            blocks.AddRange(CellBlocks.Agreement(source, cell));
        if (agreed.Count == 0)
            blocks.Add(
                Lines.Paragraph("On no party and point do two independent accounts make the same claim."));
        var compatible = source.CellsByWeight()
            .Where(c => c.Verdict == Verdict.Compatible && source.SplitOf(c) is null).ToList();
        if (compatible.Count > 0)
        {
            blocks.Add(Lines.Heading(1, "Different claims that fit together"));
            foreach (var cell in compatible)
                AddView(blocks, cell);
        }

        return new ReportSection("agreements", "Where accounts agree", blocks.ToImmutable());
    }

    public static ReportSection Conflicts(ReportSource source)
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        var open = source.CellsByWeight().ToList();
        foreach (var (title, holds) in Kinds)
        {
            var cells = open.Where(c => holds(source, c)).ToList();
            open.RemoveAll(c => cells.Contains(c));
            if (cells.Count == 0)
                continue;
            blocks.Add(Lines.Heading(1, title));
            if (cells.Exists(c => c.Verdict == Verdict.Compatible))
                blocks.Add(Lines.Paragraph(FitsTogether));
            blocks.AddRange(cells.SelectMany(CellBlocks.Difference));
        }

        blocks.AddRange(BlocClashes(source));
        if (blocks.Count == 0)
            blocks.Add(Lines.Paragraph("Nothing that the accounts tell stands against anything else."));
        else
            blocks.Insert(0, Lines.Paragraph(Introduction(source)));
        return new ReportSection("conflicts", "Where accounts conflict", blocks.ToImmutable());
    }

    private static string Introduction(ReportSource source)
    {
        var first = source.Result.Cells.Any(c => c.Verdict == Verdict.Contested)
            ? $"Only what stands under “{Kinds[0].Title}” is a contradiction between accounts."
            : "No account contradicts another for the same time and channel.";
        return first + " A change over time, and a difference between public and private, are listed as what "
            + "they are.";
    }

    private static void AddView(ImmutableArray<ReportBlock>.Builder blocks, CellComparison cell)
    {
        blocks.Add(CellBlocks.Heading(2, cell));
        blocks.Add(Lines.List(CellBlocks.Views(cell)));
    }

    public static bool HasChanged(CellComparison cell) =>
        cell.Verdict == Verdict.Changed || cell.Pairs.Any(p => p.Evolution != Evolution.None);

    private static IEnumerable<ReportBlock> BlocClashes(ReportSource source)
    {
        var clashes = source.Result.Parties.BlocClashes;
        if (clashes.IsEmpty)
            yield break;
        yield return Lines.Heading(1, "Blocs and their members");
        yield return new ListBlock([.. clashes.Select(Clash)]);
    }

    private static ReportItem Clash(BlocClash clash)
    {
        var bloc = clash.Bloc.Name.Default;
        var member = clash.Member.Name.Default;
        var subject = Words.Subject(clash.Subject);
        var title = clash.IsChannelSplit
            ? $"On {subject}, public and private differ between {bloc} and its member {member}."
            : $"On {subject}, what is told of {member} does not fit what is told of its bloc {bloc}.";
        return new ReportItem(title, [.. clash.Clashes.Select(c => new ReportItem(
            PairLines.Told(c.OfBloc).Then("; ").Then(PairLines.Told(c.OfMember, startsSentence: false))
                .Then(".")))]);
    }
}
