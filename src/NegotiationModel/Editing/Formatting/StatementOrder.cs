using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Editing.Formatting;

/// <summary>
/// Statements by date, then by id: by the first day they may have been said, then the last.
/// </summary>
/// <param name="Date">When it was said.</param>
/// <param name="Id">Its id.</param>
internal readonly record struct StatementOrder(EdtfDate Date, string Id) : IComparable<StatementOrder>
{
    /// <summary>
    /// The places of all items in order; empty with the item that hinders if one has no id of its own or no
    /// date, because then no order would be the right one.
    /// </summary>
    internal static Dictionary<YamlNode, StatementOrder> Of(
        YamlList items, YamlMap root, SourceDates dates, out (LayoutReason Reason, YamlNode Item)? hindrance)
    {
        var places = new Dictionary<YamlNode, StatementOrder>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        hindrance = null;
        foreach (var item in items.Items)
        {
            var id = ((item as YamlMap)?.Find(CommonKeys.Id.Name)?.Value as YamlScalar)?.Value;
            var date = item is YamlMap map ? dates.Of(map, root) : null;
            if (string.IsNullOrEmpty(id))
                hindrance = (LayoutReason.NoId, item);
            else if (!ids.Add(id))
                hindrance = (LayoutReason.SameId, item);
            else if (date is null)
                hindrance = (LayoutReason.NoDate, item);
            else
                places.Add(item, new StatementOrder(date.Value, id));
            if (hindrance is not null)
                return [];
        }

        return places;
    }

    /// <inheritdoc/>
    public int CompareTo(StatementOrder other) =>
        (Date.Start, Date.End).CompareTo((other.Date.Start, other.Date.End)) is var byDate and not 0
            ? byDate : string.CompareOrdinal(Id, other.Id);
}
