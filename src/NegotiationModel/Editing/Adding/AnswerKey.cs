using System.Collections.Immutable;
using NegotiationModel.Binding;
using NegotiationModel.Binding.Keys;

namespace NegotiationModel.Editing.Adding;

/// <summary>What kind of answer a key of a statement takes.</summary>
public enum AnswerKind
{
    /// <summary>One text, taken as it is.</summary>
    Text,

    /// <summary>One text or several, none of them cut.</summary>
    Texts,

    /// <summary>Words of the analyst's own, with commas between them.</summary>
    Labels,

    /// <summary>A new id.</summary>
    Id,

    /// <summary>The id of something declared.</summary>
    Reference,

    /// <summary>Ids of something declared, with commas between them.</summary>
    References,

    /// <summary>A date.</summary>
    Date,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>Options of a point.</summary>
    Options,

    /// <summary>Points and their options.</summary>
    Condition,

    /// <summary>Keys of its own, as in <c>by=kp, on=2024-03-05</c>.</summary>
    Map,
}

/// <summary>
/// One key of a statement, as somebody is asked for it. Taken from the table of the format.
/// </summary>
/// <param name="Name">The key.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Says">One sentence for people.</param>
/// <param name="Example">An example in YAML.</param>
/// <param name="Words">The words allowed, where it takes one of a few.</param>
public sealed record AnswerKey(
    string Name, AnswerKind Kind, string Says, string Example, ImmutableArray<string> Words);

/// <summary>The keys of a statement, in the order of the format page.</summary>
public static class AnswerKeys
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<AnswerKey> All { get; } = [.. StatementKeys.Table.Keys.Select(Of)];

    /// <summary>The keys of which a statement has exactly one.</summary>
    public static ImmutableArray<AnswerKey> Stances { get; } =
        [.. StatementKeys.Stances.Select(k => Get(k.Name))];

    /// <summary>The keys of which a statement has at most one.</summary>
    public static ImmutableArray<AnswerKey> Conditions { get; } =
        [.. StatementKeys.Conditions.Select(k => Get(k.Name))];

    /// <summary>The key of that name; null if there is none.</summary>
    public static AnswerKey? Find(string name) =>
        All.FirstOrDefault(k => string.Equals(k.Name, name, StringComparison.Ordinal));

    /// <summary>The key of that name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static AnswerKey Get(string name) =>
        Find(name) ?? throw new ArgumentException("a statement has no key " + name, nameof(name));

    private static AnswerKey Of(Key key) => new(key.Name, KindOf(key), key.Says, key.Example, key.Values);

    private static AnswerKind KindOf(Key key) => key.Shape switch
    {
        _ when key == CommonKeys.Tags => AnswerKind.Labels,
        TextShape => AnswerKind.Text,
        IdShape => AnswerKind.Id,
        RefShape => AnswerKind.Reference,
        ListShape { Item: RefShape } => AnswerKind.References,
        ListShape { Item: TextShape } => AnswerKind.Texts,
        DateShape => AnswerKind.Date,
        EnumShape => AnswerKind.Word,
        OptionsShape => AnswerKind.Options,
        EitherShape or TermsShape => AnswerKind.Condition,
        MapShape => AnswerKind.Map,
        _ => throw new InvalidOperationException("nobody can be asked for " + key.Name),
    };
}
