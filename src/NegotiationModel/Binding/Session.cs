using NegotiationModel.Binding.Keys;
using NegotiationModel.Binding.Tables;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

/// <summary>
/// What the binders of the sections share while one scenario is bound: ids, faults, the audience.
/// </summary>
internal sealed class Session
{
    private readonly List<(string Kind, YamlNode Node)> _unbound = [];

    internal Session(
        LoadedFiles files, AnalysisOptions options, CancellationToken cancel, bool notesIds = false)
    {
        Cancel = cancel;
        Files = files;
        Trouble = new ReadingTrouble(files);
        Options = options;
        Ids = notesIds || options.ForEditing ? new IdSites(notesIds) : null;
        LookAlikes = new LookAlikeNames(Faults);
        Tables = [People, Parties, Points, Sources, Accounts, Events, Proposals, Amendments, Promises,
            Statements];
    }

    internal LoadedFiles Files { get; }

    /// <summary>Where reading found errors.</summary>
    internal ReadingTrouble Trouble { get; }

    internal AnalysisOptions Options { get; }

    internal CancellationToken Cancel { get; }

    /// <summary>Where ids stand; null unless the files are to be changed.</summary>
    internal IdSites? Ids { get; }

    internal Faults Faults { get; } = new();

    internal Nearest Nearest { get; } = new();

    /// <summary>The names so far, in case two of them look alike.</summary>
    internal LookAlikeNames LookAlikes { get; }

    /// <summary>The scenario's own marking.</summary>
    internal Tlp Marking { get; set; } = Tlp.Clear;

    internal IdTable<Party> Parties { get; } = new(Kinds.Party);

    internal IdTable<Person> People { get; } = new(Kinds.Person);

    internal IdTable<SourceDraft> Sources { get; } = new(Kinds.Source);

    internal IdTable<AccountDraft> Accounts { get; } = new(Kinds.Account);

    internal IdTable<PointDraft> Points { get; } = new(Kinds.Point);

    internal IdTable<EventDraft> Events { get; } = new(Kinds.Event);

    internal IdTable<ProposalDraft> Proposals { get; } = new(Kinds.Proposal);

    internal IdTable<AmendmentDraft> Amendments { get; } = new(Kinds.Amendment);

    internal IdTable<PromiseDraft> Promises { get; } = new(Kinds.Promise);

    internal IdTable<StatementDraft> Statements { get; } = new(Kinds.Statement);

    internal IReadOnlyList<IdTable> Tables { get; }

    /// <summary>The table of another kind whose ids may stand in the same places; mostly none.</summary>
    internal IdTable? SiblingOf(IdTable table) =>
        table == Parties ? People
        : table == People ? Parties
        : table == Points ? Proposals
        : table == Proposals ? Points
        : null;

    /// <summary>What stands in places that the audience may not see.</summary>
    internal HiddenText Hidden { get; } = new();

    /// <summary>Ids of statements left out because nobody reviewed them, sorted.</summary>
    internal List<string> NotReviewed { get; } = [];

    /// <summary>Sections and items of the wrong form: what they declare is in no table.</summary>
    internal IReadOnlyList<(string Kind, YamlNode Node)> UnboundNodes => _unbound;

    /// <summary>Notes that nothing of <paramref name="node"/> could be bound.</summary>
    internal void Unbound(IdTable table, YamlNode node) => _unbound.Add((table.Kind, node));

    internal void Fault(RuleDescriptor rule, YamlNode node, params (string Name, string Text)[] values) =>
        Faults.Add(rule, node, values);

    /// <summary>
    /// Leaves an item out because of the audience: no word of it comes back, not even about its faults.
    /// </summary>
    internal void Hide(IdTable table, SectionItem item)
    {
        table.Hide(item.Id);
        Hidden.Hide(item.First, item.Map);
    }

    /// <summary>
    /// The marking a key gives: the scenario's if it is not written, and the strictest for a word that is
    /// none, so that a slip of the pen can only hide too much.
    /// </summary>
    internal Tlp MarkingOf(YamlNode? node) => node switch
    {
        null => Marking,
        YamlScalar word => Keys.Marking.Of(word.Value) ?? Tlp.Red,
        _ => Tlp.Red,
    };

    internal bool MayNotSee(Tlp marking) => marking > Options.Audience;

    /// <summary>
    /// Reading found an error in the item, or a key near to <c>tlp</c>: its marking may be another one than
    /// what was read.
    /// </summary>
    internal bool IsMisread(SectionItem item) => IsMisread(item.First, item.Map);

    /// <inheritdoc cref="IsMisread(SectionItem)"/>
    internal bool IsMisread(YamlNode first, YamlMap map) => Trouble.IsIn(first, map)
        || (map is StatementRow row ? row.HasMisspeltMarking : HiddenText.HasMisspeltMarking(map));

    /// <summary>
    /// An item without a marking of its own: that of the scenario counts. One told by an account or a source
    /// that the audience may not see is left out with it: what is known from nobody else would betray the
    /// teller.
    /// </summary>
    internal bool ToldInSecret(SectionItem item) => MayNotSee(Marking)
        || (MayNotSee(Tlp.Red) && IsMisread(item))
        || IsHidden(Accounts, item.Map, CommonKeys.Account)
        || IsHidden(Sources, item.Map, CommonKeys.Source);

    private static bool IsHidden(IdTable table, YamlMap map, Key key) =>
        map.Find(key.Name)?.Value is YamlScalar id && table.IsHidden(id.Value);
}
