using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Proposals;

/// <summary>One amendment as it was made: the term before and after, before anything later.</summary>
/// <param name="Amendment">The amendment.</param>
/// <param name="Point">The point; an amendment that reverts others makes a step for each point it
/// touches.</param>
/// <param name="Before">The term before: what the amendment says, else the text; null if not known.</param>
/// <param name="After">The term after; null if not known.</param>
/// <param name="Standing">The term of the text just before, whatever the amendment says; null if not
/// known.</param>
public sealed record TextStep(
    Amendment Amendment, Point Point, OptionSet? Before, OptionSet? After, OptionSet? Standing);

/// <summary>How a text moved, amendment by amendment.</summary>
public sealed class TextHistory
{
    private TextHistory(
        Proposal proposal, ImmutableArray<Amendment> made, ImmutableArray<AmendmentForce> forces,
        ImmutableArray<TextStep> steps)
    {
        Proposal = proposal;
        Made = made;
        Forces = forces;
        Steps = steps;
    }

    /// <summary>The text.</summary>
    public Proposal Proposal { get; }

    /// <summary>Its amendments up to the day, in the order in which they apply.</summary>
    public ImmutableArray<Amendment> Made { get; }

    /// <summary>Whether each of <see cref="Made"/> still stands.</summary>
    public ImmutableArray<AmendmentForce> Forces { get; }

    /// <summary>The steps, in the same order, those of one amendment by point id.</summary>
    public ImmutableArray<TextStep> Steps { get; }

    /// <summary>The history up to the end of a day.</summary>
    public static TextHistory Of(Proposal proposal, ImmutableArray<Amendment> amendments, DateOnly asOf)
    {
        ImmutableArray<Amendment> made = [.. CurrentText.InOrder(proposal, amendments, asOf)];
        var steps = ImmutableArray.CreateBuilder<TextStep>();
        var before = Known(proposal, made, 0);
        for (var at = 0; at < made.Length; at++)
        {
            var after = Known(proposal, made, at + 1);
            steps.AddRange(made[at].Point is { } point
                ? [StepOf(made[at], point, before)]
                : Touched(made, made[at]).Select(p => new TextStep(
                    made[at], p, Of(before, p), Of(after, p), Of(before, p))));
            before = after;
        }

        return new TextHistory(proposal, made, AmendmentForces.Of(made), steps.ToImmutable());
    }

    private static TextStep StepOf(
        Amendment amendment, Point point, Dictionary<Point, OptionSet> before) =>
        new(amendment, point, amendment.From ?? Of(before, point), amendment.To, Of(before, point));

    // One that reverts a return touches what that return had touched; amendments of one day can do so in a
    // circle.
    private static List<Point> Touched(ImmutableArray<Amendment> made, Amendment reverting)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { reverting.Id };
        var open = new Stack<Amendment>([reverting]);
        var points = new SortedDictionary<string, Point>(StringComparer.Ordinal);
        while (open.TryPop(out var current))
        {
            if (current.Point is { } point)
                points[point.Id] = point;
            foreach (var next in made.Where(a => current.Reverts.Contains(a.Id, StringComparer.Ordinal)))
            {
                if (seen.Add(next.Id))
                    open.Push(next);
            }
        }

        return [.. points.Values];
    }

    private static Dictionary<Point, OptionSet> Known(
        Proposal proposal, ImmutableArray<Amendment> made, int count) =>
        CurrentText.After(proposal, [.. made.Take(count)])
            .Where(t => t.Knowledge == TermKnowledge.Known).ToDictionary(t => t.Point, t => t.Options);

    private static OptionSet? Of(Dictionary<Point, OptionSet> text, Point point) =>
        text.TryGetValue(point, out var options) ? options : null;
}
