using System.Text.Json;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Json;

/// <summary>The few shapes that recur in the JSON: maps of choices, lists of ids, dates.</summary>
internal static class JsonWriting
{
    public static void Objects<T>(
        this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    /// <summary>Each inner list sorted ordinally, then the lists by their members.</summary>
    public static void IdSets(this Utf8JsonWriter json, string name, IEnumerable<IEnumerable<string>> sets)
    {
        json.WriteStartArray(name);
        foreach (
            var set in sets.Select(s => s.Order(StringComparer.Ordinal).ToArray())
            .Order(IdListOrder.Instance))
        {
            json.WriteStartArray();
            foreach (var id in set)
                json.WriteStringValue(id);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>Point id → option id; nothing at all without choices.</summary>
    public static void When(this Utf8JsonWriter json, string name, Assignment? when)
    {
        if (when is null || when.Choices.IsEmpty)
            return;
        json.WriteStartObject(name);
        foreach (var (point, option) in when.Choices.OrderBy(c => c.Point.Id, StringComparer.Ordinal))
            json.WriteString(point.Id, point.Options[option].Id);
        json.WriteEndObject();
    }

    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    public static void Subject(this Utf8JsonWriter json, CellSubject subject)
    {
        json.Optional("party", subject.Party?.Id);
        json.Optional("point", subject.Point?.Id);
        json.Optional("proposal", subject.Proposal?.Id);
    }

    public static string Iso(this DateOnly day) =>
        day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static IEnumerable<string> Ids(this IEnumerable<AccountView> views) =>
        views.Select(v => v.Account.Id);

    public static IEnumerable<string> Ids(this IEnumerable<Statement> statements) =>
        statements.Select(s => s.Id).Order(StringComparer.Ordinal);

    /// <summary>Ids of the options of a set, sorted ordinally like every list of the contract.</summary>
    public static IEnumerable<string> Ids(this OptionSet options, Point point) =>
        options.Indexes().Select(i => point.Options[i].Id).Order(StringComparer.Ordinal);

    private sealed class IdListOrder : IComparer<string[]>
    {
        public static readonly IdListOrder Instance = new();

        public int Compare(string[]? x, string[]? y)
        {
            for (var i = 0; i < Math.Min(x!.Length, y!.Length); i++)
            {
                var order = string.CompareOrdinal(x[i], y[i]);
                if (order != 0)
                    return order;
            }

            return x.Length.CompareTo(y!.Length);
        }
    }
}
