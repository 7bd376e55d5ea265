using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>
/// The door of the room: the statements of one party on one point or proposal go in, the compared cell comes
/// out. A cell is compared from its own statements and the settings alone.
/// </summary>
public static class AccountComparer
{
    /// <summary>Gathers a scenario's statements into cells and compares each.</summary>
    /// <returns>The cells, sorted by <see cref="CellSubject.Compare"/>.</returns>
    public static ImmutableArray<CellComparison> CompareAll(
        Scenario scenario, ComparisonSettings settings, CancellationToken cancellation = default)
    {
        var cells = scenario.Statements
            .GroupBy(SubjectOf)
            .OrderBy(g => g.Key, Comparer<CellSubject>.Create(CellSubject.Compare));
        var compared = ImmutableArray.CreateBuilder<CellComparison>();
        foreach (var cell in cells)
        {
            cancellation.ThrowIfCancellationRequested();
            compared.Add(Compare(cell.Key, [.. cell], settings, cancellation));
        }

        return compared.ToImmutable();
    }

    /// <summary>Compares the statements of one cell.</summary>
    public static CellComparison Compare(
        CellSubject subject, ImmutableArray<Statement> statements, ComparisonSettings settings,
        CancellationToken cancellation = default)
    {
        var all = statements.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        var included = all.RemoveAll(s => !settings.Includes(s));
        if (TruthPatterns.Of(included) is not { } patterns)
            return NotCompared(subject, all, included);

        var allOptions = subject.Point?.AllOptions ?? OptionSet.Empty;
        var claims = new CellClaims(included, patterns, allOptions);
        var links = new DeclaredLinks(all, settings);
        var pairs = Pairs(included, new PairClassifier(claims, links, settings), cancellation);
        var finder = new ViewSetFinder(claims, new ConflictIndex(pairs));
        var builder = new ViewBuilder(claims, links, settings);
        if (!TryGroup(Channel.Public, included, builder, finder, out var inPublic)
            || !TryGroup(Channel.Private, included, builder, finder, out var inPrivate)
            || new VerdictFinder(builder, finder, included).Find(inPublic, inPrivate) is not { } verdict
            || CellReadings.Of(
                finder, inPublic?.Views ?? [], inPrivate?.Views ?? [], ChannelFeed.PrivateOverPublic)
                is not { } readings)
            return NotCompared(subject, all, included);

        ImmutableArray<ChannelGroup> groups = [.. new[] { inPublic, inPrivate }.OfType<ChannelGroup>()];
        var views = groups.SelectMany(g => g.Views).ToList();
        return new CellComparison
        {
            Subject = subject,
            Statements = all,
            Known = included,
            Verdict = verdict,
            AccountCount = views.Select(v => v.Account.RootId).Distinct(StringComparer.Ordinal).Count(),
            SourceCount = views.SelectMany(v => v.Statements)
                .Where(s => s.Source is not null && !claims.Of(s).IsEmpty)
                .Select(s => s.Source!.Id).Distinct(StringComparer.Ordinal).Count(),
            Groups = groups,
            Claims = [.. groups.SelectMany(g => ClaimStandings.Of(g, claims))],
            Pairs = pairs,
            Readings = readings,
            CellClaims = claims,
        };
    }

    /// <summary>How many labels of a compared cell would change with another window.</summary>
    public static int LabelsChangedByWindow(CellComparison cell, ComparisonSettings settings, int windowDays)
    {
        if (cell.Verdict == Verdict.NotCompared)
            return 0;
        var classifier = new PairClassifier(
            cell.CellClaims, new DeclaredLinks(cell.Statements, settings), settings);
        return cell.Pairs.Count(p => classifier.LabelWithWindow(p, windowDays) != p.Label);
    }

    private static CellSubject SubjectOf(Statement statement) =>
        statement.Proposal is { } proposal ? new CellSubject(statement.Party, null, proposal)
        : statement.Point is { IsFact: true } ? new CellSubject(null, statement.Point, null)
        : new CellSubject(statement.Party, statement.Point, null);

    private static ImmutableArray<StatementPair> Pairs(
        ImmutableArray<Statement> statements, PairClassifier classifier, CancellationToken cancellation)
    {
        var count = statements.Length * (statements.Length - 1) / 2;
        var pairs = ImmutableArray.CreateBuilder<StatementPair>(count);
        for (var i = 0; i < statements.Length; i++)
        {
            // A cell of many thousand statements takes seconds: a signal is not to wait for all of its pairs.
            cancellation.ThrowIfCancellationRequested();
            for (var j = i + 1; j < statements.Length; j++)
                pairs.Add(classifier.Classify(statements[i], statements[j]));
        }

        return pairs.MoveToImmutable();
    }

    /// <summary>
    /// The group of a channel with unspecified statements; null without views; false if a budget ended.
    /// </summary>
    private static bool TryGroup(
        Channel channel,
        ImmutableArray<Statement> included,
        ViewBuilder builder,
        ViewSetFinder finder,
        out ChannelGroup? group)
    {
        group = null;
        var ofGroup = included.Where(s => s.Channel == channel || s.Channel == Channel.Unspecified);
        var views = builder.Views(ofGroup).RemoveAll(v => v.Claims.IsEmpty);
        if (views.IsEmpty)
            return true;
        if (finder.Find(views) is not { } sets)
            return false;
        group = new ChannelGroup
        {
            Channel = channel,
            Views = views,
            Contradictions = sets.Contradictions,
            Changes = sets.Changes,
            Camps = sets.Camps,
            Free = sets.Free,
            IsComplete = sets.IsComplete,
        };
        return true;
    }

    private static CellComparison NotCompared(
        CellSubject subject, ImmutableArray<Statement> all, ImmutableArray<Statement> included) => new()
        {
            Subject = subject,
            Statements = all,
            Known = included,
            Verdict = Verdict.NotCompared,
            AccountCount = included.Select(s => s.Account.RootId).Distinct(StringComparer.Ordinal).Count(),
            SourceCount = included.Where(s => s.Source is not null).Select(s => s.Source!.Id)
                .Distinct(StringComparer.Ordinal).Count(),
            Groups = [],
            Claims = [],
            Pairs = [],
            Readings = [],
        };
}
