namespace NegotiationModel.Binding.Keys;

/// <summary>Keys of sources and accounts.</summary>
internal static class SourceKeys
{
    internal static readonly Key Publisher =
        new("publisher", Shape.Text, "Publisher.", "publisher: Joint secretariat");

    internal static readonly Key Author = new("author", Shape.Text, "Author.", "author: A. Writer");

    internal static readonly Key Language = new("language", Shape.Text, "Language code.", "language: en");

    internal static readonly Key Published = new("published", Shape.Date,
        "Date of publication (EDTF), the default date of what the source tells.", "published: 2024-03-02");

    internal static readonly Key Url =
        new("url", Shape.Text, "Address on the web.", "url: https://example.org/minutes");

    internal static readonly Key Archived = new("archived", Shape.Text,
        "Address of an archived copy.", "archived: https://archive.example.org/minutes");

    internal static readonly Key Retrieved =
        new("retrieved", Shape.Date, "When it was retrieved.", "retrieved: 2024-03-05");

    internal static readonly Key File = new("file", Shape.Text,
        "Path of its text below the scenario folder; quotes are checked against it when it is there.",
        "file: sources/minutes.txt");

    internal static readonly Key Kind = new("kind", Shape.Text,
        "Officials, document, media, on-record, narration …; shown as written.", "kind: media");

    internal static readonly Key Reliability = new("reliability", Shape.Enum("A", "B", "C", "D", "E", "F"),
        "Admiralty grade; shown, never calculated with.", "reliability: B");

    internal static readonly Key DerivesFrom = new("derives_from", Shape.Ref(Kinds.Account),
        "The account it was copied from: voices are counted by the first teller.",
        "derives_from: ministry-down");

    internal static readonly KeyTable Table = new("source",
        CommonKeys.Title, Publisher, Author, Language, Published, Url, Archived, Retrieved, File,
        CommonKeys.Tlp, CommonKeys.Note);

    internal static readonly KeyTable AccountTable = new("account",
        CommonKeys.Title, Kind, Reliability, DerivesFrom, CommonKeys.Tlp, CommonKeys.Note);
}
