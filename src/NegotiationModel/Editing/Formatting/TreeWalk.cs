using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>One node on a walk.</summary>
/// <param name="Node">The node.</param>
/// <param name="Parent">The map or list it stands in; null for the root.</param>
/// <param name="Block">The innermost map or list in lines around it; null for the root.</param>
/// <param name="Brackets">The outermost map or list in brackets around it; null for none.</param>
/// <param name="IsKey">It is a key.</param>
internal readonly record struct Visit(
    YamlNode Node, YamlNode? Parent, YamlNode? Block, YamlNode? Brackets, bool IsKey);

/// <summary>Walks over a tree, without recursion: its depth is its author's.</summary>
internal static class TreeWalk
{
    /// <summary>All nodes in the order of the text, each map and list before what it holds.</summary>
    internal static IEnumerable<Visit> Over(YamlNode root)
    {
        var open = new Stack<Visit>([new Visit(root, null, null, null, IsKey: false)]);
        while (open.TryPop(out var visit))
        {
            yield return visit;
            var brackets = visit.Brackets ?? (IsBracketed(visit.Node) ? visit.Node : null);
            var block = brackets is null ? visit.Node : visit.Block;
            if (visit.Node is YamlMap map)
            {
                for (var i = map.Entries.Length - 1; i >= 0; i--)
                {
                    open.Push(new Visit(map.Entries[i].Value, map, block, brackets, IsKey: false));
                    open.Push(new Visit(map.Entries[i].Key, map, block, brackets, IsKey: true));
                }
            }
            else if (visit.Node is YamlList list)
            {
                for (var i = list.Items.Length - 1; i >= 0; i--)
                    open.Push(new Visit(list.Items[i], list, block, brackets, IsKey: false));
            }
        }
    }

    /// <summary>A list or map that is written in brackets of its own.</summary>
    internal static bool IsBracketed(YamlNode node) =>
        node is not YamlScalar && node.Source.Content[node.Span.Start] is '{' or '[';

    /// <summary>A list or map that is written in lines.</summary>
    internal static bool IsBlock(YamlNode node) => node is not YamlScalar && !IsBracketed(node);

    /// <summary>The last value or item of a map or list that is written in lines.</summary>
    internal static YamlNode LastIn(YamlNode node) =>
        node is YamlMap map ? map.Entries[^1].Value : ((YamlList)node).Items[^1];

    /// <summary>The last scalar of a node, or the last thing of it in brackets.</summary>
    internal static YamlNode LastOf(YamlNode node)
    {
        while (IsBlock(node))
            node = LastIn(node);
        return node;
    }
}
