using System.Collections.Immutable;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>
/// Where each declared thing stands: kind (<c>party</c>, <c>person</c>, <c>point</c>, <c>option</c> as
/// <c>point/option</c>, <c>source</c>, <c>account</c>, <c>statement</c>, <c>proposal</c>, <c>amendment</c>,
/// <c>promise</c>, <c>event</c>, <c>scenario</c>) and id → place.
/// </summary>
public sealed class ScenarioPlaces
{
    private readonly Func<string, string, Place?> _find;
    private readonly Place _fallback;

    /// <summary>Keeps the places; <paramref name="fallback"/> stands for what has none.</summary>
    public ScenarioPlaces(ImmutableDictionary<(string Kind, string Id), Place> places, Place fallback)
        : this((kind, id) => places.TryGetValue((kind, id), out var place) ? place : null, fallback)
    {
    }

    private ScenarioPlaces(Func<string, string, Place?> find, Place fallback)
    {
        _find = find;
        _fallback = fallback;
    }

    /// <summary>The place of a declared thing; the scenario's first line if it has none.</summary>
    public Place Of(string kind, string id) => _find(kind, id) ?? _fallback;

    // Reckoned when asked for: most statements are never shown, and lines and columns have to be counted.
    internal static ScenarioPlaces Of(Func<string, string, YamlNode?> find, Place fallback) =>
        new((kind, id) => find(kind, id)?.Place, fallback);
}
