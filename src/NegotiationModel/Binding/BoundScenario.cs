using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>What reading and binding made of a scenario's files.</summary>
public sealed record BoundScenario
{
    /// <summary>The model of all that could be bound; null only if there is nothing to work with.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>Where everything stands.</summary>
    public required ScenarioPlaces Places { get; init; }

    /// <summary>Faults of reading and binding, sorted by place.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The YAML files read, sorted by path.</summary>
    public ImmutableArray<SourceText> Files { get; init; } = [];

    /// <summary>Source id → text of its file, where the scenario folder has it.</summary>
    public ImmutableSortedDictionary<string, SourceText> SourceTexts { get; init; } =
        ImmutableSortedDictionary<string, SourceText>.Empty;

    /// <summary>
    /// What the audience may not see, or what may be that: no line that touches one of these places is to be
    /// printed. Sorted.
    /// </summary>
    public ImmutableArray<Place> Hidden { get; init; } = [];

    /// <summary>Where ids stand; null unless asked for.</summary>
    internal WrittenIds? Ids { get; init; }

    /// <summary>
    /// The maps at the top of the files; empty unless <see cref="AnalysisOptions.ForEditing"/>.
    /// </summary>
    internal ImmutableArray<YamlMap> Roots { get; init; } = [];

    /// <summary>
    /// Ids of statements left out because only reviewed ones were asked for, sorted.
    /// </summary>
    public ImmutableArray<string> NotReviewed { get; init; } = [];

    /// <summary>Some part could not be read or bound.</summary>
    public bool Incomplete { get; init; }
}
