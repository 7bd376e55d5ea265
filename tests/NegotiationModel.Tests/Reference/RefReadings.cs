using static NegotiationModel.Tests.Reference.RefText;

namespace NegotiationModel.Tests.Reference;

/// <summary>
/// The readings of a cell in the feed "private over public": sets of statements, one for each world.
/// </summary>
internal static class RefReadings
{
    public static List<List<RefStatement>> Of(RefLens lens, RefClassify classify, RefCell cell)
    {
        var order = new RefViews(lens);
        var all = cell.Both.Views;
        var left = all.Where(view => !IsReplaced(view, [])).ToList();
        var closed = new RefGroup(cell.Table, classify, left.Where(view => IsOf(view, "private")));
        var open = new RefGroup(cell.Table, classify, left.Where(view => IsOf(view, "public")));
        return closed
            .Camps.SelectMany(camp => Extensions(cell.Table, closed.StatementsOf(camp), open))
            .ToList();

        bool IsReplaced(RefView view, List<RefView> path) =>
            all.Exists(other =>
                other != view
                && !path.Contains(other)
                && IsChangeTowards(view, other)
                && !IsReplaced(other, [.. path, view])
            );

        bool IsChangeTowards(RefView view, RefView other)
        {
            var isChange = cell.Both.Changes.Any(change =>
                cell.Both.MembersOf(change) is var members
                && members.Contains(view)
                && members.Contains(other)
            );
            if (!isChange)
            {
                return false;
            }

            var newest = RefGroup
                .ClashesOf(classify, view, other)
                .SelectMany(pair => new[] { pair.A, pair.B })
                .Order(Comparer<RefStatement>.Create(order.CompareNewestFirst))
                .First();
            return other.Statements.Contains(newest);
        }
    }

    /// <summary>A private camp with every maximal set of public views that goes with it.</summary>
    private static IEnumerable<List<RefStatement>> Extensions(
        RefTable table,
        List<RefStatement> camp,
        RefGroup open
    )
    {
        var fitting = open.Subsets.Where(set => table.IsConsistent(With(camp, open, set))).ToList();
        return fitting
            .Where(set => fitting.TrueForAll(more => more == set || (more & set) != set))
            .Select(set => With(camp, open, set));
    }

    private static List<RefStatement> With(List<RefStatement> camp, RefGroup open, int set) =>
        camp.Union(open.StatementsOf(set)).ToList();

    private static bool IsOf(RefView view, string group) => Same(view.Group, group);
}
