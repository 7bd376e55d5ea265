using System.Collections.Immutable;
using NegotiationModel.Findings;

namespace NegotiationModel.Binding.Guides;

/// <summary>What the rules of binding mean; made when the first of them is asked for.</summary>
internal static class BindingGuides
{
    /// <summary>Rule id → guide.</summary>
    internal static ImmutableDictionary<string, RuleGuide> All { get; } =
        new[]
        {
            KeyGuides.Make(), ValueGuides.Make(), StanceGuides.Make(), ConditionGuides.Make(),
            LinkGuides.Make(), ProposalGuides.Make(), TableGuides.Make(),
        }.SelectMany(g => g).ToImmutableDictionary(StringComparer.Ordinal);
}
