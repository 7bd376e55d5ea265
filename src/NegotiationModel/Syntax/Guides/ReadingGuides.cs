using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Syntax.Guides;

/// <summary>What the rules of reading mean; made when the first of them is asked for.</summary>
internal static class ReadingGuides
{
    /// <summary>Rule id → guide.</summary>
    internal static ImmutableDictionary<string, RuleGuide> All { get; } =
        new[]
        {
            TextGuides.Make(), MarkupGuides.Make(), SlipGuides.Make(), LimitGuides.Make(), FileGuides.Make(),
            TableGuides.Make(),
        }.SelectMany(g => g).ToImmutableDictionary(StringComparer.Ordinal);
}
