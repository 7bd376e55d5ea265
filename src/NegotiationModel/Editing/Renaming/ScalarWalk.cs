using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Renaming;

/// <summary>A text of a tree.</summary>
/// <param name="Node">The text.</param>
/// <param name="IsKey">It is a key.</param>
/// <param name="Key">The nearest key above it; empty at the top.</param>
internal readonly record struct WalkedScalar(YamlScalar Node, bool IsKey, string Key);

/// <summary>
/// Goes through a tree, without recursion: a file may be nested as deep as its limit allows.
/// </summary>
internal static class ScalarWalk
{
    /// <summary>All keys and texts, in the order of the file.</summary>
    internal static IEnumerable<WalkedScalar> Of(YamlMap root)
    {
        var open = new Stack<(YamlNode Node, bool IsKey, string Key)>([(root, false, "")]);
        while (open.TryPop(out var at))
        {
            if (at.Node is YamlScalar scalar)
                yield return new WalkedScalar(scalar, at.IsKey, at.Key);
            else if (at.Node is YamlList list)
                PushItems(open, list, at.Key);
            else if (at.Node is YamlMap map)
                PushEntries(open, map, at.Key);
        }
    }

    /// <summary>Two trees of the same form: maps, lists and texts at the same steps.</summary>
    internal static bool HaveSameForm(YamlMap a, YamlMap b)
    {
        var open = new Stack<(YamlNode A, YamlNode B)>([(a, b)]);
        while (open.TryPop(out var at))
        {
            if (at is (YamlList listA, YamlList listB) && listA.Items.Length == listB.Items.Length)
            {
                foreach (var pair in listA.Items.Zip(listB.Items))
                    open.Push(pair);
            }
            else if (at is (YamlMap mapA, YamlMap mapB) && mapA.Entries.Length == mapB.Entries.Length)
            {
                foreach (var (one, other) in mapA.Entries.Zip(mapB.Entries))
                    open.Push((one.Value, other.Value));
            }
            else if (at is not (YamlScalar, YamlScalar))
            {
                return false;
            }
        }

        return true;
    }

    private static void PushItems(Stack<(YamlNode, bool, string)> open, YamlList list, string key)
    {
        for (var i = list.Items.Length - 1; i >= 0; i--)
            open.Push((list.Items[i], false, key));
    }

    private static void PushEntries(Stack<(YamlNode, bool, string)> open, YamlMap map, string key)
    {
        for (var i = map.Entries.Length - 1; i >= 0; i--)
        {
            open.Push((map.Entries[i].Value, false, map.Entries[i].Key.Value));
            open.Push((map.Entries[i].Key, true, key));
        }
    }
}
