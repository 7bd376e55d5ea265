using System.Collections.Immutable;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// A point before its options are final: a numeric one is cut at the values mentioned in what the audience
/// may see.
/// </summary>
internal sealed class PointDraft
{
    private readonly HashSet<decimal> _mentioned = [];
    private Dictionary<decimal, int> _segments = [];

    internal required string Id { get; init; }

    internal required PointKind Kind { get; init; }

    internal bool IsFact { get; init; }

    internal PointScope Scope { get; init; }

    /// <summary>Options of an ordered or nominal point.</summary>
    internal ImmutableArray<PointOption> Options { get; init; } = [];

    /// <summary>Index of each option by id.</summary>
    internal IReadOnlyDictionary<string, int> Indexes { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Where each option is declared.</summary>
    internal IReadOnlyDictionary<string, YamlNode> OptionNodes { get; init; } =
        ImmutableDictionary<string, YamlNode>.Empty;

    /// <summary>Grid of a numeric point.</summary>
    internal NumericGrid? Grid { get; init; }

    internal OptionChoice? StatusQuo { get; set; }

    /// <summary>Options as cells of tables write them, for the next cell that does.</summary>
    internal Dictionary<string, OptionChoice> Cells { get; } = new(StringComparer.Ordinal);

    internal required Func<PointDraft, ImmutableArray<PointOption>, int, Point> Build { get; init; }

    /// <summary>The point; null before <see cref="Cut"/>.</summary>
    internal Point Model { get; private set; } = null!;

    internal int OptionCount { get; private set; }

    internal void Mention(decimal value) => _mentioned.Add(value);

    /// <summary>Makes the point: from here on every choice of its options can be resolved.</summary>
    internal void Cut(int index)
    {
        var options = Options;
        if (Grid is not null)
        {
            options = Segments.Cut(Grid, _mentioned);
            _segments = new Dictionary<decimal, int>(options.Length);
            for (var i = 0; i < options.Length; i++)
            {
                if (options[i].IsSingleValue)
                    _segments[options[i].Low!.Value] = i;
            }
        }

        OptionCount = options.Length;
        Model = Build(this, options, index);
    }

    /// <summary>Index of a mentioned value.</summary>
    internal int SegmentOf(decimal value) => _segments[value];
}
