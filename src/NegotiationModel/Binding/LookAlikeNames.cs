using System.Text;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>
/// Notes the names of things of one kind, and says where two of them look alike and are not: a reader would
/// take what the one said for the other's. Names that are equal are left alone; two articles may have one
/// title.
/// </summary>
internal sealed class LookAlikeNames(Faults faults)
{
    private readonly Dictionary<(string Among, string Skeleton), (YamlScalar Name, string Kind, string Id)>
        _first = [];

    /// <summary>
    /// Notes a name or title of the thing <paramref name="id"/>, which must not look like another one
    /// <paramref name="among"/> these.
    /// </summary>
    internal void Note(string among, string kind, string id, YamlScalar name)
    {
        var key = (among, LookAlikes.Skeleton(name.Value));
        if (_first.TryAdd(key, (name, kind, id)))
            return;
        var (first, kindOfFirst, other) = _first[key];
        if (string.Equals(other, id, StringComparison.Ordinal)
            || string.Equals(first.Value, name.Value, StringComparison.Ordinal))
            return;
        var (here, there) = Difference(name.Value, first.Value);
        faults.Add(BindingRules.LookAlikeName, name, first, ("name", name.Value), ("first", first.Value),
            ("kind", kindOfFirst), ("id", other), ("here", here), ("there", there));
    }

    // The first characters in which they differ, by their codes.
    private static (string Here, string There) Difference(string name, string first)
    {
        var (here, there) = (name.EnumerateRunes().ToArray(), first.EnumerateRunes().ToArray());
        var at = 0;
        while (at < here.Length && at < there.Length && here[at] == there[at])
            at++;
        return (CodeAt(here, at), CodeAt(there, at));
    }

    private static string CodeAt(Rune[] text, int at) =>
        at < text.Length ? TextCheck.Code(text[at]) : "the end";
}
