using System.Collections.Immutable;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>One place where the id of a thing is written.</summary>
/// <param name="Kind">What the id names there, as in <see cref="ScenarioPlaces"/>.</param>
/// <param name="Id">The id; of an option <c>point/option</c>.</param>
/// <param name="Node">The text that is the id.</param>
/// <param name="Declares">The thing is declared here; otherwise it is referred to, whether it is there or
/// not.</param>
public sealed record IdSite(string Kind, string Id, YamlScalar Node, bool Declares);

/// <summary>
/// Every place where the binder took a text for an id, and the files these places stand in.
/// </summary>
/// <param name="Sites">By file, then in the order of the text; one text may be taken for several
/// kinds.</param>
/// <param name="Roots">The maps at the top of the files that could be read.</param>
public sealed record WrittenIds(ImmutableArray<IdSite> Sites, ImmutableArray<YamlMap> Roots);

/// <summary>
/// Collects the places of ids where binding looks them up, so that no second list of references can differ
/// from what the binder does.
/// </summary>
internal sealed class IdSites(bool notesAll)
{
    // What defaults give is looked up once for every statement.
    private readonly HashSet<IdSite> _sites = [];

    /// <summary>Otherwise only ids that are not made as ids are: what mends one mends all.</summary>
    internal bool NotesAll => notesAll;

    internal IEnumerable<IdSite> All => _sites;

    internal void Declared(string kind, YamlScalar id) => Note(kind, id.Value, id, declares: true);

    internal void Declared(string kind, string id, YamlScalar node) => Note(kind, id, node, declares: true);

    internal void Named(string kind, YamlScalar id) => Note(kind, id.Value, id, declares: false);

    internal void Named(string kind, string id, YamlScalar node) => Note(kind, id, node, declares: false);

    private void Note(string kind, string id, YamlScalar node, bool declares)
    {
        if (notesAll || !Ids.IsValid(node.Value))
            _sites.Add(new IdSite(kind, id, node, declares));
    }

    internal ImmutableArray<IdSite> Sorted() =>
    [
        .. _sites.OrderBy(s => s.Node.Source.Path, StringComparer.Ordinal).ThenBy(s => s.Node.Span.Start)
            .ThenBy(s => s.Kind, StringComparer.Ordinal),
    ];
}
