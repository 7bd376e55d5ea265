using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;

namespace NegotiationModel.Editing.Adding;

/// <summary>What is said of a new statement so far, key by key. Immutable.</summary>
public sealed class StatementAnswers
{
    private readonly ImmutableDictionary<string, AnswerValue> _values;

    private StatementAnswers(ImmutableDictionary<string, AnswerValue> values) => _values = values;

    /// <summary>Nothing yet.</summary>
    public static StatementAnswers None { get; } =
        new(ImmutableDictionary<string, AnswerValue>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>Keys and values, in the order in which a statement is written.</summary>
    public IEnumerable<(string Key, AnswerValue Value)> Entries =>
        StatementKeys.Table.Keys.Where(k => _values.ContainsKey(k.Name))
            .Select(k => (k.Name, _values[k.Name]));

    /// <summary>The stance that is given; null before one is.</summary>
    public AnswerKey? Stance => AnswerKeys.Stances.FirstOrDefault(k => Has(k.Name));

    /// <summary>The condition that is given; null if none is.</summary>
    public AnswerKey? Condition => AnswerKeys.Conditions.FirstOrDefault(k => Has(k.Name));

    /// <summary>The key has a value.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>The value of a key; null if it has none.</summary>
    public AnswerValue? Find(string key) => _values.GetValueOrDefault(key);

    /// <summary>The value of a key that is one text; null for any other.</summary>
    public string? Text(string key) => Find(key)?.Text;

    /// <summary>The same with a key set, or set anew.</summary>
    public StatementAnswers With(string key, AnswerValue value) => new(_values.SetItem(key, value));

    /// <summary>The same without some keys.</summary>
    public StatementAnswers Without(IEnumerable<string> keys) => new(_values.RemoveRange(keys));
}
