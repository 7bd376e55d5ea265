namespace NegotiationModel.Binding.Keys;

/// <summary>Keys of parties and people.</summary>
internal static class PartyKeys
{
    internal static readonly Key Name = new("name", Shape.LocalText, "Name for people.", "name: Upland")
        { Required = true };

    internal static readonly Key Kind = new("kind",
        Shape.Enum("state", "armed-group", "organisation", "person", "mediator", "bloc"),
        "What kind of party it is; only a bloc has members.", "kind: state");

    internal static readonly Key Aliases = new("aliases", Shape.OneOrMany(Shape.LocalText),
        "Other names in use.", "aliases: [the Lowland Republic]");

    internal static readonly Key Members = new("members", Shape.Refs(Kinds.Party),
        "Direct members of a bloc, which may be blocs.", "members: [lowland, delta]");

    internal static readonly Key MembersOpen = new("members_open", Shape.Boolean,
        "Whether the bloc has members that are not named here.", "members_open: true");

    internal static readonly Key Note = CommonKeys.Note;

    internal static readonly Key Party = new("party", Shape.Ref(Kinds.Party),
        "The party the person speaks for.", "party: upland") { Required = true };

    internal static readonly Key Role =
        new("role", Shape.LocalText, "Office or function.", "role: water minister");

    internal static readonly KeyTable Table = new("party", Name, Kind, Aliases, Members, MembersOpen, Note)
    {
        Rules =
        [
            new NeedsOneOf(Members, KeyRule.Any(Kind)), new Narrows(Members, Kind, ["bloc"]),
            new NeedsOneOf(MembersOpen, KeyRule.Any(Kind)), new Narrows(MembersOpen, Kind, ["bloc"]),
        ],
    };

    internal static readonly KeyTable PersonTable = new("person", Name, Party, Role, Note);
}
