using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>Holds promises against later texts, against each other, and against those who decide.</summary>
internal sealed class PromiseReviewer(
    Lineage lineage, ImmutableArray<TextKnowledge> texts, Blocs blocs,
    Func<Party, Proposal, bool> endorses, IReadOnlyDictionary<string, AmendmentReview> amendments,
    PartyStances stances)
{
    /// <summary>The promises in their order, each with its verdicts.</summary>
    public IEnumerable<PromiseReview> Review(ImmutableArray<Promise> promises) =>
        promises.Select(promise => new PromiseReview
        {
            Promise = promise,
            Verdicts = Verdicts(promise),
            DependsOn = [.. DependsOn(promise)],
            IncompatibleWith = [.. promises.Where(other => AreIncompatible(promise, other))],
            RefusedByPromisor = promise.Point is { } point
                ? stances.Refusals(Promisor(promise), point, promise.Options) : [],
        });

    /// <summary>The party that is bound: for a person, the party the person speaks for.</summary>
    public static Party Promisor(Promise promise) => promise.By.Party ?? promise.By.Person!.Party;

    private ImmutableArray<PromiseVerdict> Verdicts(Promise promise)
    {
        if (promise.ThroughAct || (promise.Point is null && promise.AmendmentIds.IsEmpty))
            return [new PromiseVerdict { Label = PromiseLabel.NotComparable }];
        if (!promise.AmendmentIds.IsEmpty)
            return [OfAmendments(promise)];
        ImmutableArray<PromiseVerdict> inTexts =
            [.. texts.Where(t => IsBinding(promise, t.Proposal)).Select(t => InText(promise, t))];
        return !inTexts.IsEmpty ? inTexts : [new PromiseVerdict { Label = PromiseLabel.NoText }];
    }

    private static PromiseVerdict InText(Promise promise, TextKnowledge text)
    {
        var term = text.Of(promise.Point!);
        var label = term switch
        {
            null => text.Proposal.IsComplete ? PromiseLabel.Dropped : PromiseLabel.NotKnown,
            { Knowledge: TermKnowledge.Unspecified } => PromiseLabel.Unspecified,
            _ when promise.Options.ContainsAll(term.Options) => PromiseLabel.Kept,
            _ => promise.Options.Intersects(term.Options) ? PromiseLabel.Diluted : PromiseLabel.Broken,
        };
        return new PromiseVerdict
        {
            Proposal = text.Proposal,
            Label = label,
            Options = term?.Options ?? OptionSet.Empty,
        };
    }

    private PromiseVerdict OfAmendments(Promise promise)
    {
        ImmutableArray<(string Id, PromiseLabel Label)> each =
            [.. promise.AmendmentIds.Select(id => (id, amendments.TryGetValue(id, out var review)
                ? Of(review.Status) : PromiseLabel.NotKnown))];
        return new PromiseVerdict
        {
            Label = Worst.First(label => each.Any(e => e.Label == label)),
            Amendments = each,
        };
    }

    private static readonly PromiseLabel[] Worst =
        [PromiseLabel.Undone, PromiseLabel.PossiblyUndone, PromiseLabel.NotKnown, PromiseLabel.Kept];

    private static PromiseLabel Of(AmendmentStatus status) => status switch
    {
        AmendmentStatus.Undone => PromiseLabel.Undone,
        AmendmentStatus.PossiblyUndone => PromiseLabel.PossiblyUndone,
        _ => PromiseLabel.Kept,
    };

    /// <summary>
    /// A text surely later than the promise that descends from one of the promisor's, or that it endorses.
    /// </summary>
    private bool IsBinding(Promise promise, Proposal text)
    {
        var promisor = Promisor(promise);
        return text.Date.IsLaterThan(promise.Said)
            && (endorses(promisor, text)
                || lineage.AncestorsOf(text).Prepend(text).Any(p => IsBy(promisor, p.By)));
    }

    /// <summary>The party, or a person who speaks for it, is among the authors.</summary>
    public static bool IsBy(Party party, ImmutableArray<Actor> authors) =>
        authors.Any(a => ReferenceEquals(a.Party ?? a.Person!.Party, party));

    private IEnumerable<PromiseDecider> DependsOn(Promise promise)
    {
        if (promise.Point is not { } point)
            yield break;
        var promisor = Promisor(promise);
        foreach (var decider in point.DecidedBy
            .Where(d => !ReferenceEquals(d, promisor) && !blocs.IsInside(d, promisor))
            .OrderBy(d => d.Id, StringComparer.Ordinal))
        {
            if (stances.Accepts(decider, point, promise.Options))
                continue;
            var refusals = stances.Refusals(decider, point, promise.Options);
            yield return new PromiseDecider(
                decider, refusals.IsEmpty ? DeciderStance.NotKnownToAccept : DeciderStance.Refuses, refusals);
        }
    }

    private static bool AreIncompatible(Promise one, Promise other) =>
        !ReferenceEquals(one, other) && one.Point is not null && ReferenceEquals(one.Point, other.Point)
        && ReferenceEquals(Promisor(one), Promisor(other))
        && !one.Options.Intersects(other.Options)
        && !string.Equals(Promisees(one), Promisees(other), StringComparison.Ordinal);

    private static string Promisees(Promise promise) =>
        string.Join(',', promise.To.Select(a => a.Id).Order(StringComparer.Ordinal))
        + (promise.ToPublic ? ",(public)" : "");
}
