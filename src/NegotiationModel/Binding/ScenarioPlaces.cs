using System.Collections.Immutable;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>
/// Where each declared thing stands: kind (<c>party</c>, <c>person</c>, <c>point</c>, <c>option</c> as
/// <c>point/option</c>, <c>source</c>, <c>account</c>, <c>statement</c>, <c>proposal</c>, <c>amendment</c>,
/// <c>promise</c>, <c>event</c>, <c>scenario</c>) and id → place.
/// </summary>
public sealed class ScenarioPlaces
{
    private readonly ImmutableDictionary<(string Kind, string Id), Place> _places;
    private readonly Place _fallback;

    /// <summary>Keeps the places; <paramref name="fallback"/> stands for what has none.</summary>
    public ScenarioPlaces(ImmutableDictionary<(string Kind, string Id), Place> places, Place fallback)
    {
        _places = places;
        _fallback = fallback;
    }

    /// <summary>The place of a declared thing; the scenario's first line if it has none.</summary>
    public Place Of(string kind, string id) => _places.GetValueOrDefault((kind, id), _fallback);
}
