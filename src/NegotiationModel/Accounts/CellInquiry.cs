using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>
/// One account in one group of channels: what stands, and of what does not, because of what.
/// </summary>
/// <param name="View">The view; its list of what stands may be empty.</param>
/// <param name="Dropped">What does not stand, each with the statements that are the reason.</param>
internal sealed record ViewAnswer(
    AccountView View, ImmutableArray<(DroppedStatement Dropped, ImmutableArray<Statement> By)> Dropped);

/// <summary>
/// Asks a compared cell how its answers came about. Nothing is decided here: the code that decided is asked
/// once more, for one pair or for the whole cell, and tells its tests.
/// </summary>
internal sealed class CellInquiry
{
    private readonly CellComparison _cell;
    private readonly PairClassifier _classifier;
    private readonly ViewBuilder _builder;
    private readonly VerdictFinder _verdicts;
    private readonly DeclaredLinks _links;

    /// <summary>Asks <paramref name="cell"/>, which was compared with these settings.</summary>
    /// <exception cref="ArgumentException">The cell was not compared.</exception>
    public CellInquiry(CellComparison cell, ComparisonSettings settings)
    {
        if (cell.Verdict == Verdict.NotCompared)
            throw new ArgumentException("a cell that was not compared has no answers", nameof(cell));
        _cell = cell;
        Settings = settings;
        _links = new DeclaredLinks(cell.Statements, settings);
        _classifier = new PairClassifier(cell.CellClaims, _links, settings);
        _builder = new ViewBuilder(cell.CellClaims, _links, settings);
        var finder = new ViewSetFinder(cell.CellClaims, new ConflictIndex(cell.Pairs));
        _verdicts = new VerdictFinder(_builder, finder, cell.Known);
    }

    /// <summary>The settings of the comparison.</summary>
    public ComparisonSettings Settings { get; }

    /// <summary>The tests of a pair, up to the one that gave its label.</summary>
    public IReadOnlyList<Answer<PairTest>> TestsOf(StatementPair pair) => _classifier.TestsOf(pair);

    /// <summary>The label of a pair with another window.</summary>
    public PairLabel LabelWithWindow(StatementPair pair, int windowDays) =>
        _classifier.LabelWithWindow(pair, windowDays);

    /// <summary>The tests of the verdict, up to the one that gave it.</summary>
    public IReadOnlyList<Answer<VerdictTest>> TestsOfVerdict()
    {
        var trail = new Trail<VerdictTest>();
        _verdicts.Find(Group(Channel.Public), Group(Channel.Private), trail);
        return trail.Answers;
    }

    /// <summary>The views of one channel alone; null if the search ended early.</summary>
    public ViewSets? Alone(Channel channel) => _verdicts.Alone(channel);

    /// <summary>
    /// Every account of a group of channels, by id, those of which nothing stands among them.
    /// </summary>
    public ImmutableArray<ViewAnswer> Views(Channel channel) =>
        [.. _builder
            .AllViews(_cell.Known.Where(s => s.Channel == channel || s.Channel == Channel.Unspecified))
            .Select(v => new ViewAnswer(v, [.. v.Dropped.Select(d => (d, ReasonsOf(v, d)))]))];

    private ChannelGroup? Group(Channel channel) => _cell.Groups.FirstOrDefault(g => g.Channel == channel);

    private ImmutableArray<Statement> ReasonsOf(AccountView view, DroppedStatement dropped)
    {
        var statement = dropped.Statement;
        return dropped.Reason switch
        {
            DropReason.Superseded => [.. _cell.Statements.Where(s =>
                Settings.IsKnown(s) && s.Said.Start <= Settings.AsOf && _links.Replaces(s, statement))],
            DropReason.Corrected => [.. _cell.Statements.Where(s =>
                Settings.IsKnown(s) && _links.Corrects(s, statement))],
            DropReason.OlderPosition =>
                [.. view.Statements.Where(s => ViewBuilder.IsOlderPosition(statement, s))],
            DropReason.Contradicted or DropReason.ContradictedByIdAlone => Against(view, statement),
            _ => [],
        };
    }

    /// <summary>
    /// What stands, was looked at before and clashes with the statement; all of that where none does alone.
    /// </summary>
    private ImmutableArray<Statement> Against(AccountView view, Statement statement)
    {
        ImmutableArray<Statement> before =
            [.. view.Statements.Where(s => ViewBuilder.NewestFirst(s, statement) < 0)];
        ImmutableArray<Statement> clashing =
            [.. before.Where(s => !_cell.CellClaims.AreConsistent([s, statement]))];
        return clashing.IsEmpty ? before : clashing;
    }
}
