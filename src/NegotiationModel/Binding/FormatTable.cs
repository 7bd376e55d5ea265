using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;

namespace NegotiationModel.Binding;

/// <summary>
/// One key: what it holds, whether it must be there, one sentence for people, one example in YAML.
/// </summary>
internal sealed record Key(string Name, Shape Shape, string Says, string Example)
{
    private static int s_made;

    /// <summary>
    /// One for each key of the format, by which a table finds it faster than by its name.
    /// </summary>
    internal int Number { get; } = Interlocked.Increment(ref s_made);

    /// <summary>
    /// Its absence is an error by itself. Keys needed only in some cases are checked by the binder.
    /// </summary>
    internal bool Required { get; init; }

    /// <summary>The words allowed, where the key holds one of a few.</summary>
    internal ImmutableArray<string> Values => Shape is EnumShape words ? words.Values : [];
}

/// <summary>The keys of one kind of item.</summary>
internal sealed class KeyTable(string item, params ImmutableArray<Key> keys)
{
    private readonly Dictionary<string, int> _byName =
        keys.Select((k, i) => (k.Name, i)).ToDictionary(p => p.Name, p => p.i, StringComparer.Ordinal);

    private readonly int[] _byNumber = ByNumber(keys);

    /// <summary>What the item is called in messages, such as <c>statement</c>.</summary>
    internal string Item { get; } = item;

    /// <summary>The keys in the order of the format page.</summary>
    internal ImmutableArray<Key> Keys { get; } = keys;

    /// <summary>What the keys ask of each other.</summary>
    internal ImmutableArray<KeyRule> Rules { get; init; } = [];

    /// <summary>Those that must be there.</summary>
    internal ImmutableArray<Key> Required { get; } = [.. keys.Where(k => k.Required)];

    internal bool Knows(string name) => _byName.ContainsKey(name);

    /// <summary>Where the key of this name stands in <see cref="Keys"/>; -1 if it is not there.</summary>
    internal int SlotOf(string name) => _byName.GetValueOrDefault(name, -1);

    /// <summary>Where <paramref name="key"/> stands in <see cref="Keys"/>.</summary>
    internal int SlotOf(Key key) => key.Number < _byNumber.Length ? _byNumber[key.Number] : -1;

    private static int[] ByNumber(ImmutableArray<Key> keys)
    {
        var slots = new int[keys.Max(k => k.Number) + 1];
        Array.Fill(slots, -1);
        for (var i = 0; i < keys.Length; i++)
            slots[keys[i].Number] = i;
        return slots;
    }
}

/// <summary>How the items of a section are written.</summary>
internal enum SectionForm
{
    /// <summary>One value.</summary>
    Value,

    /// <summary>A map from id to item.</summary>
    MapOfItems,

    /// <summary>A list of items with their ids in them.</summary>
    ListOfItems,

    /// <summary>One item for the whole file.</summary>
    OneItem,
}

/// <summary>One key at the top level of a file.</summary>
/// <param name="Key">Name, shape of a plain value, sentence, example.</param>
/// <param name="Form">How its items are written.</param>
/// <param name="Items">Keys of the items; null for a plain value.</param>
internal sealed record Section(Key Key, SectionForm Form, KeyTable? Items)
{
    internal string Name => Key.Name;
}

/// <summary>
/// The one table of sections and keys. Binders take known keys, required keys and allowed words from it; the
/// JSON Schema and the format page are written from it. What is not here is not in the format.
/// </summary>
internal static class FormatTable
{
    /// <summary>Longest id.</summary>
    internal const int LongestId = 64;

    /// <summary>The format's version, the only value of <c>format</c>.</summary>
    internal const string Version = "1";

    /// <summary>Days within which statements count as contemporaneous, where `window` is not given.</summary>
    internal const int DefaultWindow = 90;

    internal static readonly Section Parties = Map("parties", PartyKeys.Table, "Holders of positions, by id.",
        "parties: {upland: {name: Upland, kind: state}}");

    internal static readonly Section People = Map("people", PartyKeys.PersonTable,
        "People who speak for parties, by id; ids are shared with parties.",
        "people: {haro: {name: Min. Haro, party: upland}}");

    internal static readonly Section Points = Map("points", PointKeys.Table,
        "Questions under negotiation and questions of fact, by id.",
        "points: {flow: {title: Minimum summer flow, kind: numeric, range: [0, 120]}}");

    internal static readonly Section Sources = Map("sources", SourceKeys.Table,
        "Documents in which accounts appear, by id.",
        "sources: {minutes: {title: Minutes of the second round, published: 2024-03-02}}");

    internal static readonly Section Accounts = Map("accounts", SourceKeys.AccountTable,
        "Tellers, by id: whose version a statement is.",
        "accounts: {press: {title: Basin Courier, kind: media}}");

    internal static readonly Section Defaults = new(
        new Key("defaults", Shape.Map(StatementKeys.DefaultsTable),
        "Values for the statements of this file that do not say otherwise.",
        "defaults: {account: press, channel: public}"),
        SectionForm.OneItem, StatementKeys.DefaultsTable);

    internal static readonly Section Statements = new(
        new Key("statements",
            new EitherShape(Shape.List(Shape.Map(StatementKeys.Table)), Shape.Map(TableKeys.Keys)),
            "What accounts say about the stances of parties.",
            "statements: [{id: s1, party: upland, point: dam, position: full, account: press}]"),
        SectionForm.ListOfItems, StatementKeys.Table);

    internal static readonly Section Proposals =
        Map("proposals", ProposalKeys.Table, "Texts under negotiation, by id.",
        "proposals: {draft-1: {title: First draft, date: 2024-03-10, terms: {dam: half}}}");

    internal static readonly Section Amendments = List("amendments", ProposalKeys.AmendmentTable,
        "Changes of a text after its date, applied by date, then by id.",
        "amendments: [{id: am-1, proposal: draft-1, by: upland, point: dam, to: full, date: 2024-05-10}]");

    internal static readonly Section Promises =
        List("promises", PromiseKeys.Table, "What somebody promised to somebody.",
        "promises: [{id: pr-1, by: upland, to: [lowland], says: A final text, said: 2024-05-03}]");

    internal static readonly Section Events = Map("events", EventKeys.Table, "What happened, by id.",
        "events: {flood: {date: 2024-04-14, title: The April flood, turning_point: true}}");

    internal static readonly Section Priorities = Map("priorities", PriorityKeys.Table,
        "An analyst's own numbers, by party; nothing is assumed without them.",
        "priorities: {upland: {weights: {dam: 70, flow: 30}}}");

    /// <summary>All sections in the order of the format page.</summary>
    internal static readonly ImmutableArray<Section> Sections =
    [
        .. ScenarioKeys.All.Select(key => new Section(key, SectionForm.Value, null)),
        Parties, People, Points, Sources, Accounts, Defaults, Statements,
        Proposals, Amendments, Promises, Events, Priorities,
    ];

    /// <summary>The top level of a file, where nothing is required: another file may have it.</summary>
    internal static readonly KeyTable Root =
        new("file", [.. Sections.Select(s => s.Key with { Required = false })]);

    private static Section Map(string name, KeyTable items, string says, string example) =>
        new(new Key(name, new ByIdShape(Shape.Map(items)), says, example), SectionForm.MapOfItems, items);

    private static Section List(string name, KeyTable items, string says, string example) =>
        new(new Key(name, Shape.List(Shape.Map(items)), says, example), SectionForm.ListOfItems, items);
}
