using System.Collections.Immutable;

namespace NegotiationModel.Binding.Keys;

/// <summary>Keys that several kinds of items share.</summary>
internal static class CommonKeys
{
    internal static readonly Key Id = new("id", Shape.Id,
        "Id, unique in the scenario among its kind.", "id: up-dam") { Required = true };

    internal static readonly Key Title =
        new("title", Shape.LocalText, "Title for people.", "title: The Kesh dam") { Required = true };

    internal static readonly Key Tlp = new("tlp", Marking.Shape,
        "Marking; the scenario's if not given.", "tlp: amber");

    internal static readonly Key Note =
        new("note", Shape.Text, "A remark of the analyst.", "note: Date inferred.");

    internal static readonly Key Account =
        new("account", Shape.Ref(Kinds.Account), "Who tells it.", "account: press");

    internal static readonly Key Source =
        new("source", Shape.Ref(Kinds.Source), "The document it appears in.", "source: minutes");

    internal static readonly Key At =
        new("at", Shape.OneOrMany(Shape.Text), "Where in the source.", "at: p. 3");

    internal static readonly Key Speaker =
        new("speaker", Shape.Ref(Kinds.Person), "The person who spoke.", "speaker: haro");

    internal static readonly Key Tags =
        new("tags", Shape.OneOrMany(Shape.Text), "Words of the analyst's own.", "tags: [first-round]");

    internal static readonly Key Channel = new("channel", Shape.Enum("public", "private", "unspecified"),
        "Where it was said; unspecified if not given.", "channel: public");

    internal static readonly Key Said = new("said", Shape.Date,
        "When it was said, as an EDTF date; the source's date if not given.", "said: 2024-02/2024-03~");

    internal static readonly Key Date = new("date", Shape.Date,
        "Its date (EDTF); the source's date if not given.", "date: 2024-03-10");

    /// <summary>A date of its own, or a source that may have one.</summary>
    internal static OneOfSets Dated(Key date) => new(KeyRule.Any(date, Source));

    /// <summary>Where a declared thing comes from.</summary>
    internal static readonly ImmutableArray<Key> Provenance = [Account, Source, At, Speaker, Tags, Note];
}
