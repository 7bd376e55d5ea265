using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Binding;

/// <summary>From one written value to another; a side left out goes to the end of the range.</summary>
internal readonly record struct NumberSpan(decimal? Low, decimal? High);

/// <summary>Options of one point as somebody wrote them; never empty.</summary>
internal sealed class OptionChoice
{
    private readonly OptionSet _options;
    private readonly ImmutableArray<NumberSpan> _spans;

    internal OptionChoice(PointDraft point, OptionSet options)
    {
        Point = point;
        _options = options;
        _spans = [];
    }

    internal OptionChoice(PointDraft point, ImmutableArray<NumberSpan> spans)
    {
        Point = point;
        _spans = spans;
    }

    internal PointDraft Point { get; }

    /// <summary>The terms of several choices, sorted by point id. Points are cut before.</summary>
    internal static ImmutableArray<Term> Terms(ImmutableArray<OptionChoice> choices) =>
        choices is [var only] ? [new Term(only.Point.Model, only.Resolve())]
        : [.. choices.Select(c => new Term(c.Point.Model, c.Resolve())).OrderBy(t => t.Point.Id,
            StringComparer.Ordinal)];

    /// <summary>Makes the written values segments of their own.</summary>
    internal void Mention()
    {
        foreach (var span in _spans)
        {
            if (span.Low is { } low)
                Point.Mention(low);
            if (span.High is { } high)
                Point.Mention(high);
        }
    }

    /// <summary>The options by index. Points are cut before.</summary>
    internal OptionSet Resolve()
    {
        var options = _options;
        foreach (var span in _spans)
        {
            var first = span.Low is { } low ? Point.SegmentOf(low) : 0;
            var last = span.High is { } high ? Point.SegmentOf(high) : Point.OptionCount - 1;
            options |= OptionSet.Range(first, last);
        }

        return options;
    }
}
