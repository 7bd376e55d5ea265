using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>Mends an id that is not made as ids are, together with everything that refers to it.</summary>
internal static class IdFixes
{
    /// <summary>
    /// The finding with its fix, if there is one: known only once everything that may refer to the id is
    /// read.
    /// </summary>
    internal static Finding Offered(Session session, Finding invalid)
    {
        var sites = session.Ids?.All ?? [];
        if (sites.FirstOrDefault(s => s.Declares && s.Node.Place == invalid.Place) is not { } declared)
            return invalid;
        var id = Ids.Suggest(declared.Node.Value);
        var isTaken = session.Tables.Any(t => string.Equals(t.Kind, declared.Kind, StringComparison.Ordinal)
            && t.Knows(id));
        if (id.Length == 0 || isTaken)
            return invalid;
        ImmutableArray<FileEdit> edits =
        [
            .. sites.Where(s => string.Equals(s.Kind, declared.Kind, StringComparison.Ordinal)
                && string.Equals(s.Id, declared.Id, StringComparison.Ordinal))
                .Select(s => WordWriting.Edit(s.Node, id)).Distinct(),
        ];
        // Several words are perhaps no id at all: `- large A large fund` lacks a colon.
        var isSame = Nearest.AreSame(declared.Node.Value, id)
            && !declared.Node.Value.Contains(' ', StringComparison.Ordinal);
        var what = isSame ? FixCatalogue.SameWord : FixCatalogue.ValidId;
        return invalid with { Fix = new Fix(what, edits, TextData.Of(("new", id))) };
    }
}
