using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// What surrounds a stance: who spoke, where it stands, how firmly it was put, who coded it.
/// </summary>
internal sealed record StatementDetails
{
    internal Person? Speaker { get; init; }

    internal ImmutableArray<string> At { get; init; } = [];

    internal string? Quote { get; init; }

    internal string? Translation { get; init; }

    internal Channel Channel { get; init; }

    internal EventDraft? Event { get; init; }

    internal Tone Tone { get; init; }

    internal Tlp? Marking { get; init; }

    internal ImmutableArray<string> Tags { get; init; } = [];

    internal string? Note { get; init; }

    internal Coding? Coding { get; init; }

    internal static StatementDetails Read(Session session, ItemReader reader) => new()
    {
        Speaker = reader.Ref(CommonKeys.Speaker, session.People),
        At = reader.Texts(CommonKeys.At),
        Quote = reader.Text(StatementKeys.Quote),
        Translation = reader.Text(StatementKeys.Translation),
        Channel = Words.Channel(reader.Word(CommonKeys.Channel)),
        Event = reader.Ref(StatementKeys.Event, session.Events),
        Tone = Words.Tone(reader.Word(StatementKeys.Tone)),
        Marking = SourceBinder.Marking(session, reader),
        Tags = reader.Texts(CommonKeys.Tags),
        Note = reader.Text(CommonKeys.Note),
        Coding = ReadCoding(session, reader),
    };

    private static Coding? ReadCoding(Session session, ItemReader reader)
    {
        var coded = Nested(session, reader, StatementKeys.Coded, StatementKeys.CodedTable);
        var review = Nested(session, reader, StatementKeys.Review, StatementKeys.ReviewTable);
        if (coded is null && review is null)
            return null;
        return new Coding(coded?.Text(StatementKeys.CodedBy), coded?.Date(StatementKeys.CodedOn),
            review?.Word(StatementKeys.ReviewStatus), review?.Text(StatementKeys.CodedBy),
            review?.Date(StatementKeys.CodedOn));
    }

    private static ItemReader? Nested(Session session, ItemReader reader, Key key, KeyTable table)
    {
        if (reader.Find(key) is not { } node)
            return null;
        if (node is YamlMap map)
            return new ItemReader(session, table, map, "`" + key.Name + "`");
        reader.WrongType(key, node);
        return null;
    }
}
