using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>Which text was made from which, over all levels. A circle was refused before.</summary>
public sealed class Lineage
{
    private readonly Dictionary<string, Proposal> _byId;
    private readonly ImmutableArray<Proposal> _all;

    /// <summary>The lineage of some texts.</summary>
    public Lineage(ImmutableArray<Proposal> proposals)
    {
        _all = [.. proposals.OrderBy(p => p.Date.Start).ThenBy(p => p.Date.End)
            .ThenBy(p => p.Id, StringComparer.Ordinal)];
        _byId = proposals.ToDictionary(p => p.Id, StringComparer.Ordinal);
    }

    /// <summary>The texts it was made from, by id.</summary>
    public ImmutableArray<Proposal> ParentsOf(Proposal text) =>
        [.. text.ParentIds.Where(_byId.ContainsKey).Order(StringComparer.Ordinal).Select(id => _byId[id])];

    /// <summary>The texts made from it, by date, then id.</summary>
    public ImmutableArray<Proposal> ChildrenOf(Proposal text) =>
        [.. _all.Where(p => p.ParentIds.Contains(text.Id, StringComparer.Ordinal))];

    /// <summary>All texts that it goes back to, by date, then id.</summary>
    public ImmutableArray<Proposal> AncestorsOf(Proposal text) => Reach(text, ParentsOf);

    /// <summary>All texts that go back to it, by date, then id.</summary>
    public ImmutableArray<Proposal> DescendantsOf(Proposal text) => Reach(text, ChildrenOf);

    private ImmutableArray<Proposal> Reach(Proposal from, Func<Proposal, ImmutableArray<Proposal>> next)
    {
        var found = new HashSet<Proposal>();
        var open = new Stack<Proposal>([from]);
        while (open.TryPop(out var current))
        {
            foreach (var one in next(current))
            {
                if (found.Add(one))
                    open.Push(one);
            }
        }

        return [.. _all.Where(found.Contains)];
    }
}
