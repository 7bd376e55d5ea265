using System.Collections.Immutable;

namespace NegotiationModel.Binding.Keys;

/// <summary>Keys of the scenario as a whole; each may stand in one file only.</summary>
internal static class ScenarioKeys
{
    internal static readonly Key Format = new("format", Shape.Enum(FormatTable.Version),
        "Version of the format.", "format: 1") { Required = true };

    internal static readonly Key Scenario = new("scenario", Shape.Id,
        "Id of the scenario.", "scenario: river-basin") { Required = true };

    internal static readonly Key Title = new("title", Shape.LocalText,
        "Title of the scenario.", "title: Sharing the Ansa river") { Required = true };

    internal static readonly Key AsOf = new("as_of", Shape.Day,
        "The only \"now\" there is: positions are those of this day.", "as_of: 2024-06-30")
            { Required = true };

    internal static readonly Key Window = new("window", Shape.Whole(0),
        "Days within which statements count as contemporaneous; 90 if not given.", "window: 90");

    internal static readonly Key StaleAfter = new("stale_after", Shape.Whole(0),
        "Days after which a stance is called stale; not checked if not given.", "stale_after: 180");

    internal static readonly Key Tlp = new("tlp", Marking.Shape,
        "Marking of everything that bears none of its own; clear if not given.", "tlp: clear");

    internal static readonly Key Include = new("include", Shape.OneOrMany(Shape.Text),
        "More files of this scenario, as paths below its folder; `*`, `?`, `**` match .yaml and .yml files.",
        "include: [parties.yaml, statements/*.yaml]");

    internal static readonly Key Trust = new("trust", Shape.List(Shape.Refs(Kinds.Account)),
        "Tiers of accounts; the first tier is believed first.", "trust: [[records], [press]]");

    internal static readonly ImmutableArray<Key> All =
        [Format, Scenario, Title, AsOf, Window, StaleAfter, Tlp, Include, Trust];

    internal static readonly KeyTable Table = new("scenario", All);
}
