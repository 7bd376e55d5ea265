using NegotiationModel.Binding;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// Whether a file still says the same: every key and value, in its order, but for sections, statements and
/// the keys of the items of a list, whose order says nothing; and every comment.
/// </summary>
internal static class SameContent
{
    /// <summary>The same keys and values.</summary>
    internal static bool OfValues(YamlMap before, YamlMap after) =>
        before.Entries.Length == after.Entries.Length
        && before.Entries.All(e => after.Find(e.Key.Value) is { } other && IsSameSection(e, other));

    /// <summary>The same comments, in any order. Lines of both texts end with LF.</summary>
    internal static bool OfComments(YamlMap before, YamlMap after) =>
        CommentsOf(before).SequenceEqual(CommentsOf(after), StringComparer.Ordinal);

    private static bool IsSameSection(YamlEntry before, YamlEntry after)
    {
        if (!IsSameScalar(before.Key, after.Key))
            return false;
        var isList = FormatTable.Sections.Any(s => s.Form == SectionForm.ListOfItems
            && string.Equals(s.Name, before.Key.Value, StringComparison.Ordinal));
        return isList && before.Value is YamlList old && after.Value is YamlList now
            ? IsSameList(old, now) : IsSame(before.Value, after.Value);
    }

    // Items with different ids can change places; those without one cannot.
    private static bool IsSameList(YamlList before, YamlList after) =>
        before.Items.Length == after.Items.Length
        && before.Items.OrderBy(IdOf, StringComparer.Ordinal)
            .Zip(after.Items.OrderBy(IdOf, StringComparer.Ordinal))
            .All(pair => IsSameItem(pair.First, pair.Second));

    private static string IdOf(YamlNode item) =>
        ((item as YamlMap)?.Find(CommonKeys.Id.Name)?.Value as YamlScalar)?.Value ?? "";

    private static bool IsSameItem(YamlNode before, YamlNode after) =>
        before is not YamlMap old ? IsSame(before, after)
        : after is YamlMap now && old.Entries.Length == now.Entries.Length
            && old.Entries.All(e => now.Find(e.Key.Value) is { } other
                && IsSameScalar(e.Key, other.Key) && IsSame(e.Value, other.Value));

    // Walked side by side: as deep as the author likes.
    private static bool IsSame(YamlNode before, YamlNode after)
    {
        using var old = TreeWalk.Over(before).GetEnumerator();
        using var now = TreeWalk.Over(after).GetEnumerator();
        while (old.MoveNext())
        {
            if (!now.MoveNext() || !IsSameKind(old.Current.Node, now.Current.Node))
                return false;
        }

        return !now.MoveNext();
    }

    private static bool IsSameKind(YamlNode before, YamlNode after) => (before, after) switch
    {
        (YamlScalar old, YamlScalar now) => IsSameScalar(old, now),
        (YamlMap old, YamlMap now) => old.Entries.Length == now.Entries.Length,
        (YamlList old, YamlList now) => old.Items.Length == now.Items.Length,
        _ => false,
    };

    private static bool IsSameScalar(YamlScalar before, YamlScalar after) =>
        string.Equals(before.Value, after.Value, StringComparison.Ordinal)
        && (before.IsPlain == after.IsPlain || Quotes.IsPlainWords(before.Value));

    private static IEnumerable<string> CommentsOf(YamlMap root) =>
        new Comments(new TextLines(root.Source.Content), root).Texts().Order(StringComparer.Ordinal);
}
