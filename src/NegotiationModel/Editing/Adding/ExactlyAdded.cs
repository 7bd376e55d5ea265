using System.Collections.Immutable;
using NegotiationModel.Binding;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Adding;

/// <summary>
/// Reads the text afterwards and compares: the file says what it said before, and one statement more, which
/// says exactly what was asked for. Whatever could go wrong in writing ends here.
/// </summary>
internal static class ExactlyAdded
{
    /// <summary>The new statement in the tree afterwards; null if anything else differs.</summary>
    internal static YamlMap? Find(
        LoadedFile before, SyntaxTree after, ImmutableArray<(string Key, AnswerValue Value)> entries,
        int index)
    {
        if (after.Root is not { } root || after.Findings.Any(f => f.Rule.Level == FindingLevel.Error)
            || root.Find(FormatTable.Statements.Name)?.Value is not YamlList list
            || index >= list.Items.Length || list.Items[index] is not YamlMap added
            || !new MapAnswer(entries).IsSaidBy(added))
            return null;
        var others = list.Items.RemoveAt(index);
        var old = before.Section?.Value is YamlList was ? was.Items : [];
        return AreEqual(old, others) && AreEqual(Rest(before.Root), Rest(root)) ? added : null;
    }

    private static ImmutableArray<YamlEntry> Rest(YamlMap? root) =>
        root is null ? [] : root.Entries.RemoveAll(e =>
            string.Equals(e.Key.Value, FormatTable.Statements.Name, StringComparison.Ordinal));

    private static bool AreEqual(ImmutableArray<YamlNode> a, ImmutableArray<YamlNode> b) =>
        a.Length == b.Length && a.Zip(b).All(p => IsEqual(p.First, p.Second));

    private static bool AreEqual(ImmutableArray<YamlEntry> a, ImmutableArray<YamlEntry> b) =>
        a.Length == b.Length && a.Zip(b).All(p =>
            IsEqual(p.First.Key, p.Second.Key) && IsEqual(p.First.Value, p.Second.Value));

    private static bool IsEqual(YamlNode a, YamlNode b) => (a, b) switch
    {
        (YamlMap one, YamlMap other) => AreEqual(one.Entries, other.Entries),
        (YamlList one, YamlList other) => AreEqual(one.Items, other.Items),
        (YamlScalar one, YamlScalar other) => one.IsPlain == other.IsPlain
            && string.Equals(one.Value, other.Value, StringComparison.Ordinal),
        _ => false,
    };
}
