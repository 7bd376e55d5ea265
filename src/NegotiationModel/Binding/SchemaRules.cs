using System.Collections.Immutable;
using System.Text.Json;

namespace NegotiationModel.Binding;

/// <summary>
/// The rules between keys as JSON Schema. A key that must not stand beside another is written as <c>false</c>
/// under that other one's dependencies: editors then point at the key itself.
/// </summary>
internal static class SchemaRules
{
    /// <summary>The rules of a table that its own keys decide.</summary>
    internal static void Write(Utf8JsonWriter json, KeyTable table)
    {
        var own = table.Rules.Where(r => !IsMetByDefaults(table, r)).ToList();
        WriteDependencies(json, own);
        var parts = own.Where(r => r is OneOfSets or WhereValue).ToList();
        if (parts.Count == 0)
            return;
        json.WriteStartArray("allOf");
        foreach (var rule in parts)
        {
            json.WriteStartObject();
            if (rule is OneOfSets some)
                AnyOf(json, some.Sets);
            else
                Where(json, (WhereValue)rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>
    /// The rules of statements that <c>defaults</c> of the same file may meet: they hold for each statement
    /// where the defaults do not.
    /// </summary>
    internal static void WriteDefaults(Utf8JsonWriter json)
    {
        var table = Keys.StatementKeys.Table;
        json.WriteStartArray("allOf");
        foreach (var rule in table.Rules.Where(r => IsMetByDefaults(table, r)))
        {
            json.WriteStartObject();
            json.WriteStartObject("if");
            Required(json, [FormatTable.Defaults.Key]);
            Properties(json, FormatTable.Defaults.Name, () => AnyOf(json, OfDefaults(rule)));
            json.WriteEndObject();
            json.WriteStartObject("else");
            Properties(json, FormatTable.Statements.Name, () => Items(json, rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Items(Utf8JsonWriter json, KeyRule rule)
    {
        json.WriteStartObject("items");
        if (rule is OneOfSets some)
            AnyOf(json, some.Sets);
        else
            WriteDependencies(json, [rule]);
        json.WriteEndObject();
    }

    private static bool IsMetByDefaults(KeyTable table, KeyRule rule) =>
        ReferenceEquals(table, Keys.StatementKeys.Table) && !OfDefaults(rule).IsEmpty;

    private static ImmutableArray<ImmutableArray<Key>> OfDefaults(KeyRule rule) => rule switch
    {
        OneOfSets some => [.. some.Sets.Where(IsOfDefaults)],
        NeedsOneOf needs => [.. needs.Sets.Where(IsOfDefaults)],
        _ => [],
    };

    private static bool IsOfDefaults(ImmutableArray<Key> set) =>
        set.All(k => Keys.StatementKeys.DefaultsTable.Knows(k.Name));

    private static void WriteDependencies(Utf8JsonWriter json, List<KeyRule> rules)
    {
        var byKey = rules.Select(r => (Rule: r, Key: KeyOf(r))).Where(r => r.Key is not null)
            .GroupBy(r => r.Key!.Name, r => r.Rule, StringComparer.Ordinal).ToList();
        if (byKey.Count == 0)
            return;
        json.WriteStartObject("dependencies");
        foreach (var group in byKey)
        {
            json.WriteStartObject(group.Key);
            Dependency(json, group.Key, [.. group]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Dependency(Utf8JsonWriter json, string key, List<KeyRule> rules)
    {
        foreach (var needs in rules.OfType<NeedsOneOf>())
            AnyOf(json, needs.Sets);
        var narrowed = rules.OfType<Narrows>().ToList();
        var excluded = rules.OfType<Excludes>().SelectMany(e => e.Others).Select(k => k.Name)
            .Where(name => !string.Equals(name, key, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).ToList();
        if (narrowed.Count + excluded.Count == 0)
            return;
        json.WriteStartObject("properties");
        foreach (var name in excluded)
            json.WriteBoolean(name, false);
        foreach (var rule in narrowed)
        {
            json.WriteStartObject(rule.Other.Name);
            Values(json, rule.Values);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static Key? KeyOf(KeyRule rule) => rule switch
    {
        NeedsOneOf needs => needs.Key,
        Excludes excludes => excludes.Key,
        Narrows narrows => narrows.Key,
        _ => null,
    };

    private static void Where(Utf8JsonWriter json, WhereValue rule)
    {
        json.WriteStartObject("if");
        Required(json, [rule.Key]);
        Properties(json, rule.Key.Name, () => Values(json, rule.Values));
        json.WriteEndObject();
        json.WriteStartObject("then");
        Required(json, [rule.Needed]);
        json.WriteStartObject("properties");
        foreach (var key in rule.Excluded)
            json.WriteBoolean(key.Name, false);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // One set is plainly required: editors then say which key is missing.
    private static void AnyOf(Utf8JsonWriter json, ImmutableArray<ImmutableArray<Key>> sets)
    {
        if (sets is [var only])
        {
            Required(json, only);
            return;
        }

        json.WriteStartArray("anyOf");
        foreach (var set in sets)
        {
            json.WriteStartObject();
            Required(json, set);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Required(Utf8JsonWriter json, ImmutableArray<Key> keys)
    {
        json.WriteStartArray("required");
        foreach (var key in keys)
            json.WriteStringValue(key.Name);
        json.WriteEndArray();
    }

    private static void Properties(Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Values(Utf8JsonWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray("enum");
        foreach (var value in values)
        {
            if (value is "true" or "false")
                json.WriteBooleanValue(value is "true");
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
