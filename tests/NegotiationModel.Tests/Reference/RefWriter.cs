namespace NegotiationModel.Tests.Reference;

/// <summary>
/// The reference's results as plain lines of text, which is how they are compared with the engine's.
/// </summary>
internal static class RefWriter
{
    public static RefResult Write(RefAnalysis analysis) =>
        new()
        {
            Pairs = analysis.Pairs.ToDictionary(
                pair => $"{pair.A.Id}~{pair.B.Id}",
                Pair,
                StringComparer.Ordinal
            ),
            Cells = analysis.Cells.ToDictionary(
                cell => cell.Key,
                cell => Cell(cell.Value),
                StringComparer.Ordinal
            ),
            Parties = analysis.Parties.ToDictionary(
                pair => $"{pair.Point}:{pair.A}~{pair.B}",
                pair => pair,
                StringComparer.Ordinal
            ),
        };

    public static string Join(IEnumerable<string> items) =>
        string.Join(' ', items.Order(StringComparer.Ordinal));

    public static string View(IEnumerable<string> standing, IEnumerable<string> dropped) =>
        $"{Join(standing)} dropped {Join(dropped)}";

    public static string Sets(IEnumerable<IEnumerable<string>> sets) =>
        string.Join(' ', sets.Select(set => $"{{{Join(set)}}}").Order(StringComparer.Ordinal));

    private static RefPairLine Pair(RefPair pair) =>
        new(pair.Label, Join(pair.Flags))
        {
            Earlier = pair.Earlier?.Id ?? "",
            Evolution = pair.Evolution ?? "",
            Witnesses = Join(pair.Content?.Witnesses ?? []),
        };

    private static RefCellLines Cell(RefCell cell)
    {
        var groups = new[] { ("public", cell.Public), ("private", cell.Private) };
        return new RefCellLines(cell.Verdict, cell.Roots, cell.Sources)
        {
            Views = cell
                .AllViews.Where(view => view.Statements.Count + view.Dropped.Count > 0)
                .ToDictionary(
                    view => view.Id,
                    view => View(view.Statements.Select(one => one.Id), view.Dropped.Select(one => one.Id)),
                    StringComparer.Ordinal
                ),
            SilentViews = cell
                .AllViews.Where(view => cell.Table.Claims(view.Statements).Count == 0)
                .Select(view => view.Id)
                .ToHashSet(StringComparer.Ordinal),
            Groups = groups
                .Where(group => group.Item2.Views.Count > 0)
                .ToDictionary(group => group.Item1, group => Group(group.Item2), StringComparer.Ordinal),
            Claims = groups
                .SelectMany(group => Claims(cell.Table, group.Item1, group.Item2))
                .ToHashSet(StringComparer.Ordinal),
        };
    }

    private static string Group(RefGroup group) =>
        $"mus {Names(group, group.Mus)}; changes {Names(group, group.Changes)}; "
        + $"camps {Names(group, group.Camps)}; free {Join(group.Free.Select(view => view.Account))}";

    private static string Names(RefGroup group, IEnumerable<int> sets) =>
        Sets(sets.Select(set => group.MembersOf(set).Select(view => view.Account)));

    private static IEnumerable<string> Claims(RefTable table, string channel, RefGroup group)
    {
        var statuses = group.Statuses();
        var patterns = table.Representatives.ToList();
        foreach (
            var option in statuses.Keys.GroupBy(claim => (claim.Kind, Name: table.OptionName(claim.Option)))
        )
        {
            // All values of a segment have the same claims, so one of them speaks for all.
            var sample = option.First().Option;
            var status = patterns.ConvertAll(z =>
                statuses.GetValueOrDefault(new RefClaim(option.Key.Kind, sample, z)) ?? ""
            );
            var claim = $"{channel} {RefClaimNames.Of(option.Key.Kind)}({option.Key.Name})";
            if (status.Distinct(StringComparer.Ordinal).Count() == 1)
            {
                yield return $"{claim} {status[0]}";
                continue;
            }

            for (var place = 0; place < patterns.Count; place++)
            {
                if (status[place].Length > 0)
                {
                    yield return $"{claim} when {table.When(patterns[place])} {status[place]}";
                }
            }
        }
    }
}
