namespace NegotiationModel.Tests.Reference;

/// <summary>Section 1.4: views, by walking from the newest statement to the oldest.</summary>
internal sealed class RefViews
{
    private readonly RefLens _lens;
    private readonly RefLinks _links;

    public RefViews(RefLens lens)
    {
        _lens = lens;
        _links = new RefLinks(lens);
    }

    /// <summary>The view of every account that has a statement in the group.</summary>
    public List<RefView> Of(RefTable table, string group, Func<RefStatement, bool> belongs) =>
        table
            .Statements.Where(belongs)
            .GroupBy(statement => statement.Account, StringComparer.Ordinal)
            .OrderBy(statements => statements.Key, StringComparer.Ordinal)
            .Select(statements => One(table, group, statements.Key, statements))
            .ToList();

    /// <summary>Newer statements first; of two with equal dates, the later id.</summary>
    public int CompareNewestFirst(RefStatement a, RefStatement b)
    {
        var byDates = CompareDates(b, a);
        return byDates != 0 ? byDates : string.CompareOrdinal(b.Id, a.Id);
    }

    private RefView One(RefTable table, string group, string account, IEnumerable<RefStatement> statements)
    {
        var told = statements.Where(one => _lens.IsSaid(one) && _lens.IsKnown(one)).ToList();
        var kept = new List<RefStatement>();
        foreach (
            var statement in told.Where(one => !IsExpired(one) && !_links.IsDropped(one))
                .Order(Comparer<RefStatement>.Create(CompareNewestFirst))
        )
        {
            var replaced =
                statement.IsPosition
                && kept.Exists(newer =>
                    newer.IsPosition
                    && SameCondition(newer.Condition, statement.Condition)
                    && CompareDates(statement, newer) < 0
                );
            if (!replaced && table.IsConsistent([.. kept, statement]))
            {
                kept.Add(statement);
            }
        }

        return new RefView(account, group, kept, told.Where(one => !kept.Contains(one)).ToList());
    }

    private bool IsExpired(RefStatement statement) =>
        statement.Expires is { } last && _lens.AsOf > RefSpan.Parse(last).End;

    private int CompareDates(RefStatement a, RefStatement b)
    {
        var (saidA, saidB) = (_lens.Said(a), _lens.Said(b));
        var (reportedA, reportedB) = (_lens.Reported(a), _lens.Reported(b));
        return (saidA.End, saidA.Start, reportedA.End, reportedA.Start).CompareTo(
            (saidB.End, saidB.Start, reportedB.End, reportedB.Start)
        );
    }

    private bool SameCondition(RefCondition? one, RefCondition? other)
    {
        if (one is null || other is null)
        {
            return one is null && other is null;
        }

        return one.Kind == other.Kind && Cases(one).SetEquals(Cases(other));
    }

    private HashSet<string> Cases(RefCondition condition) =>
        condition
            .Cases.Select(one =>
                string.Join(
                    ';',
                    one.OrderBy(term => term.Key, StringComparer.Ordinal)
                        .Select(term =>
                            $"{term.Key}={string.Join(',', term.Value.On(_lens.Point(term.Key)).Order())}"
                        )
                )
            )
            .ToHashSet(StringComparer.Ordinal);
}
