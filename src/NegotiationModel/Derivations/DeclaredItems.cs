using System.Collections.Immutable;
using NegotiationModel.Analysis;
using NegotiationModel.Binding;
using NegotiationModel.Model;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Derivations;

/// <summary>A thing as a file declares it, with the text that declares it.</summary>
/// <param name="Item">Kind, id, place.</param>
/// <param name="Node">Its keys and values.</param>
internal sealed record DeclaredNode(DeclaredItem Item, YamlNode Node)
{
    /// <summary>The place lies in its text.</summary>
    public bool Holds(Place place)
    {
        var (own, to) = (Item.Place, Node.Place);
        return string.Equals(place.File, own.File, StringComparison.Ordinal)
            && (place.Line, place.Column).CompareTo((own.Line, own.Column)) >= 0
            && (place.Line, place.Column).CompareTo((to.EndLine, to.EndColumn)) <= 0;
    }

    /// <summary>It is in the scenario, and it is this one: of two with one id only the first is.</summary>
    public bool IsBound(AnalysisResult result) =>
        result.Scenario is { } scenario
        && DeclaredItems.IdsOf(scenario, Item.Kind).Contains(Item.Id, StringComparer.Ordinal)
        && (!DeclaredItems.HasPlace(Item.Kind) || Holds(result.Places.Of(Item.Kind, Item.Id)));

    /// <summary>One of its values is one of the ids.</summary>
    public bool Names(HashSet<string> ids) => Names(Node, ids);

    private static bool Names(YamlNode node, HashSet<string> ids) => node switch
    {
        YamlScalar scalar => ids.Contains(scalar.Value),
        YamlList list => list.Items.Any(i => Names(i, ids)),
        // Conditions and terms name points by their keys.
        YamlMap map => map.Entries.Any(e => ids.Contains(e.Key.Value) || Names(e.Value, ids)),
        _ => false,
    };
}

/// <summary>Everything that the files of a result declare, bound or not.</summary>
internal static class DeclaredItems
{
    /// <summary>In the order of files and lines; of a file that is not YAML, what stands before its
    /// fault.</summary>
    public static ImmutableArray<DeclaredNode> In(AnalysisResult result) =>
        [.. result.Files.SelectMany(f => In(YamlReader.Read(f, result.Options.Limits)))];

    /// <summary>The ids of one kind that take part.</summary>
    public static IEnumerable<string> IdsOf(Scenario scenario, string kind) => kind switch
    {
        "party" => scenario.Parties.Select(p => p.Id),
        "person" => scenario.People.Select(p => p.Id),
        "point" => scenario.Points.Select(p => p.Id),
        "source" => scenario.Sources.Select(s => s.Id),
        "account" => scenario.Accounts.Select(a => a.Id),
        "statement" => scenario.Statements.Select(s => s.Id),
        "proposal" => scenario.Proposals.Select(p => p.Id),
        "amendment" => scenario.Amendments.Select(a => a.Id),
        "promise" => scenario.Promises.Select(p => p.Id),
        "event" => scenario.Events.Select(e => e.Id),
        _ => scenario.Priorities.Select(p => p.Party.Id),
    };

    /// <summary>Things of this kind have a place; priorities stand at their party.</summary>
    public static bool HasPlace(string kind) => !string.Equals(kind, "priorities", StringComparison.Ordinal);

    private static IEnumerable<DeclaredNode> In(SyntaxTree tree)
    {
        foreach (var section in FormatTable.Sections.Where(s => s.Items is not null))
        {
            var kind = section.Items!.Item;
            var items = (section.Form, tree.Root?.Find(section.Name)?.Value) switch
            {
                (SectionForm.MapOfItems, YamlMap map) => map.Entries.Select(e =>
                    new DeclaredNode(new DeclaredItem(kind, e.Key.Value, e.Key.Place), e.Value)),
                (SectionForm.ListOfItems, YamlList list) => list.Items.OfType<YamlMap>().Select(m =>
                    new DeclaredNode(new DeclaredItem(kind, IdOf(m), m.Place), m)),
                _ => [],
            };
            foreach (var item in items)
                yield return item;
        }
    }

    private static string IdOf(YamlMap map) => (map.Find("id")?.Value as YamlScalar)?.Value ?? "";
}
