using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Analysis.Rules;

/// <summary>Mends what is declared: a copy that is not, a thing that need not be.</summary>
internal static class DeclarationFixes
{
    /// <summary>
    /// Declares the account that told the words later a copy of the other; null if it is itself a copy, or
    /// nothing tells which was later.
    /// </summary>
    public static Fix? Copy(ImmutableArray<YamlMap> roots, UndeclaredCopyData data)
    {
        var firstOfA = data.Same.Min(s => s.OfA.Reported.Start);
        var firstOfB = data.Same.Min(s => s.OfB.Reported.Start);
        var (copy, origin) = firstOfA > firstOfB ? (data.A, data.B) : (data.B, data.A);
        if (firstOfA == firstOfB || copy.DerivesFrom is not null)
            return null;
        var declared = roots.Select(r => (r.Find("accounts")?.Value as YamlMap)?.Find(copy.Id)?.Value)
            .OfType<YamlMap>().FirstOrDefault();
        return declared is not { Entries.Length: > 0 } ? null : new Fix(FixCatalogue.DeclaredCopy,
            [MapEdits.Add(declared, "derives_from: " + WordWriting.Written(origin.Id))],
            TextData.Of(("account", copy.Id), ("origin", origin.Id)));
    }

    /// <summary>
    /// Deletes declarations; null where a file or a comment between them would be left without meaning.
    /// </summary>
    public static Fix? Delete(ImmutableArray<YamlMap> roots, string kind, ImmutableArray<string> ids)
    {
        var section = kind switch { "party" => "parties", "person" => "people", _ => kind + "s" };
        var edits = ImmutableArray.CreateBuilder<FileEdit>();
        foreach (var root in roots)
        {
            if (root.Find(section) is not { Value: YamlMap items } whole)
                continue;
            var unused = items.Entries.Where(e => ids.Contains(e.Key.Value, StringComparer.Ordinal))
                .ToHashSet();
            if (unused.Count == 0)
                continue;
            var isAll = unused.Count == items.Entries.Length;
            if (isAll && root.Entries.Length == 1)
                return null;
            var removed = isAll ? MapEdits.Remove(root, new HashSet<YamlEntry> { whole })
                : MapEdits.Remove(items, unused);
            if (removed is null)
                return null;
            edits.AddRange(removed.Value);
        }

        return edits.Count == 0 ? null : new Fix(FixCatalogue.NoDeclaration, edits.ToImmutable(), TextData.Of(
            ("kind", kind), ("ids", string.Join(", ", ids.Select(id => "`" + id + "`")))));
    }
}
