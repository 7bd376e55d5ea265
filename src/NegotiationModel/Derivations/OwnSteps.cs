using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;
using NegotiationModel.Proposals;

namespace NegotiationModel.Derivations;

/// <summary>NM302: the cells by their independent accounts, and the places without a statement.</summary>
/// <param name="Data">The counts.</param>
/// <param name="Cells">All cells, in their order.</param>
internal sealed record CoverageStep(CoverageData Data, ImmutableArray<CellComparison> Cells) : DerivationStep;

/// <summary>NM303: what the same account says beside an acceptance under <c>if</c>.</summary>
/// <param name="Acceptance">The acceptance.</param>
/// <param name="Others">Its other standing statements on the point, and whether each speaks of the other
/// case.</param>
/// <param name="Open">Options of which nothing is said for the other case.</param>
internal sealed record OtherCaseStep(
    Statement Acceptance, ImmutableArray<(Statement Statement, bool Speaks)> Others, OptionSet Open)
        : DerivationStep;

/// <summary>NM304: who decides, which texts hold the point, and whose word was looked for.</summary>
/// <param name="Data">Party, point and texts.</param>
/// <param name="AsOf">The texts are taken as of this day.</param>
/// <param name="Terms">The term of each text as it stands on that day.</param>
/// <param name="Looked">The party and its blocs, each with its cell on the point; null without a
/// statement.</param>
internal sealed record DeciderStep(
    SilentDeciderData Data, DateOnly AsOf, ImmutableArray<(Proposal Proposal, CurrentTerm Term)> Terms,
    ImmutableArray<(Party Party, CellComparison? Cell)> Looked) : DerivationStep;

/// <summary>NM305: quotes of two accounts that are the same once made comparable.</summary>
/// <param name="Data">The accounts and statements.</param>
/// <param name="Words">The comparable words of each pair, in their order.</param>
/// <param name="FewestWords">Fewer may be the same by chance.</param>
internal sealed record SameWordsStep(
    UndeclaredCopyData Data, ImmutableArray<string> Words, int FewestWords) : DerivationStep;

/// <summary>NM306: a quote in pieces, and the first piece that its source does not have.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Pieces">The comparable pieces between ellipses.</param>
/// <param name="Missing">Index of the first piece that does not follow those before it.</param>
/// <param name="FoundUpTo">As many of its first words as the source has, in one run.</param>
internal sealed record QuoteStep(
    Statement Statement, ImmutableArray<string> Pieces, int Missing, string FoundUpTo) : DerivationStep;

/// <summary>NM307: declared, and nothing names it.</summary>
internal sealed record UnusedStep(UnusedDeclarationData Data) : DerivationStep;

/// <summary>NM404: stances on a text, public and private, that differ in how much they accept.</summary>
/// <param name="For">Public statements for the text.</param>
/// <param name="NotFull">Private ones that are not for all of it.</param>
/// <param name="Clash">They cannot all hold; else they only promise differently.</param>
internal sealed record EndorsementsStep(
    ImmutableArray<Statement> For, ImmutableArray<Statement> NotFull, bool Clash) : DerivationStep;

/// <summary>NM406: what independent accounts say in common.</summary>
/// <param name="Data">The finding's facts.</param>
/// <param name="Voices">The independent accounts, each with what stands of it and its copies.</param>
internal sealed record SharedStep(
    AccountsAgreeData Data, ImmutableArray<(string RootId, ImmutableArray<Statement> Standing)> Voices)
        : DerivationStep;

/// <summary>NM407: cells with one independent account, and what else is known of each.</summary>
/// <param name="Account">The account.</param>
/// <param name="Cells">Its cells; of each what stands, and whose statements do not or claim nothing.</param>
internal sealed record SoleAccountStep(
    Account Account,
    ImmutableArray<(CellComparison Cell, ImmutableArray<Statement> Standing, ImmutableArray<Account> Others)>
        Cells) : DerivationStep;

/// <summary>NM408, NM410: a term as it stood when the text was accepted, and what is refused of it.</summary>
/// <param name="Term">Party, text, term, stances.</param>
/// <param name="Day">The day of that text.</param>
/// <param name="Amendments">Amendments of the term by that day, by date.</param>
/// <param name="Refusals">One for each way to believe the party's accounts.</param>
internal sealed record TermStep(
    EndorsedTerm Term, DateOnly Day, ImmutableArray<Amendment> Amendments,
    ImmutableArray<TermRefusal> Refusals) : DerivationStep;

/// <summary>NM411: an option that is accepted and doubted.</summary>
/// <param name="Data">The finding's facts.</param>
/// <param name="Options">The options both accepted and doubted.</param>
internal sealed record DoubtedStep(AcceptanceDoubtedData Data, OptionSet Options) : DerivationStep;

/// <summary>NM503: who accepts an option, by which statements.</summary>
/// <param name="Data">The finding's facts.</param>
/// <param name="Speakers">Parties that speak to the point, with their readings.</param>
/// <param name="Bridges">Pairs that meet on an option.</param>
internal sealed record LandingStep(
    LandingZoneData Data, ImmutableArray<CellComparison> Speakers, ImmutableArray<PartyPair> Bridges)
        : DerivationStep;

/// <summary>NM504: one party's position beside another's red line, in each version.</summary>
/// <param name="Data">The finding's facts.</param>
/// <param name="Versions">Every version; the first party is the one that asks.</param>
internal sealed record InsideStep(
    PositionInRedLineData Data, ImmutableArray<VersionAnswer> Versions) : DerivationStep;

/// <summary>NM505, NM404: a bloc and its member, reading by reading.</summary>
/// <param name="Bloc">The bloc.</param>
/// <param name="Member">The member's cell.</param>
/// <param name="Clashing">Readings that cannot be true together.</param>
/// <param name="All">How many pairs of readings there are.</param>
/// <param name="AreOpposite">All that clashes is one public and one private.</param>
internal sealed record BlocStep(
    Party Bloc, CellSubject Member, ImmutableArray<(CellReading OfBloc, CellReading OfMember)> Clashing,
    int All, bool AreOpposite) : DerivationStep;

/// <summary>A fault of reading or binding: where it stands and what the lines say.</summary>
/// <param name="Finding">The fault.</param>
/// <param name="Lines">Its places; the text of the line is null where the audience may not see it.</param>
internal sealed record FaultStep(
    Finding Finding, ImmutableArray<(Text.Place Place, string? Line)> Lines) : DerivationStep;

/// <summary>What a fault keeps out of the results.</summary>
/// <param name="Finding">The fault.</param>
/// <param name="Item">The declared thing that holds it; null if none does.</param>
/// <param name="IsKept">That thing takes part all the same.</param>
/// <param name="With">Things that are left out because they name something left out.</param>
internal sealed record LeftOutStep(
    Finding Finding, DeclaredItem? Item, bool IsKept, ImmutableArray<DeclaredItem> With) : DerivationStep;

/// <summary>A thing as a file declares it.</summary>
/// <param name="Kind">Party, point, statement …</param>
/// <param name="Id">Its id.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record DeclaredItem(string Kind, string Id, Text.Place Place);
