using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Derivations;

/// <summary>One step from statements to a finding: facts, no words.</summary>
internal abstract record DerivationStep;

/// <summary>What is written: the evidence, with its places.</summary>
/// <param name="Statements">Statements of the evidence, by id.</param>
/// <param name="Others">Declared things of the evidence.</param>
internal sealed record WrittenStep(
    ImmutableArray<Statement> Statements, ImmutableArray<Evidence> Others) : DerivationStep;

/// <summary>What each statement claims by itself.</summary>
internal sealed record ClaimsStep(ImmutableArray<StatementClaim> Claims) : DerivationStep;

/// <summary>What cannot hold together.</summary>
/// <param name="Clashes">Sets of statements that clash.</param>
/// <param name="More">How many more sets there are.</param>
internal sealed record ClashStep(ImmutableArray<StatementClash> Clashes, int More) : DerivationStep;

/// <summary>The tests of pairs, each up to the one that decided.</summary>
/// <param name="Settings">Dates, window and turning points of the comparison.</param>
/// <param name="Pairs">The pairs with their tests.</param>
/// <param name="More">How many more pairs there are.</param>
internal sealed record PairsStep(
    ComparisonSettings Settings, ImmutableArray<PairAnswer> Pairs, int More) : DerivationStep;

/// <summary>One pair and the tests that gave its label.</summary>
internal sealed record PairAnswer(StatementPair Pair, IReadOnlyList<Answer<PairTest>> Tests);

/// <summary>What stands of each account.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Settings">The dates.</param>
/// <param name="Groups">One entry for each group of channels that has statements; one for both where none has
/// a channel.</param>
/// <param name="NotYet">Statements beyond the dates.</param>
internal sealed record ViewsStep(
    CellComparison Cell, ComparisonSettings Settings, ImmutableArray<GroupAnswer> Groups,
    ImmutableArray<Statement> NotYet) : DerivationStep;

/// <summary>The accounts of one group of channels.</summary>
/// <param name="Channel">Public or private, each with unspecified statements.</param>
/// <param name="Channels">The channels of its statements, its own before unspecified.</param>
/// <param name="Views">Every account, by id.</param>
internal sealed record GroupAnswer(
    Channel Channel, ImmutableArray<Channel> Channels, ImmutableArray<ViewAnswer> Views);

/// <summary>Which accounts of a cell can be believed together.</summary>
internal sealed record CampsStep(CellComparison Cell) : DerivationStep;

/// <summary>The tests of a cell's verdict.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Tests">The tests up to the one that decided.</param>
/// <param name="Groups">The groups of channels that were looked at for contradictions.</param>
internal sealed record VerdictStep(
    CellComparison Cell, IReadOnlyList<Answer<VerdictTest>> Tests,
    ImmutableArray<ContradictedGroup> Groups) : DerivationStep;

/// <summary>One group of channels that was looked at for contradictions.</summary>
/// <param name="Channel">Public or private.</param>
/// <param name="WithUnspecified">Statements without a channel are counted with it.</param>
/// <param name="Contradictions">The contradictions; empty for none.</param>
internal sealed record ContradictedGroup(
    Channel Channel, bool WithUnspecified,
    ImmutableArray<ImmutableArray<AccountView>> Contradictions);

/// <summary>What changed from one stance to the next.</summary>
internal sealed record ChangesStep(ImmutableArray<StanceChange> Changes) : DerivationStep;

/// <summary>How two parties stand to each other, in each version of their accounts.</summary>
/// <param name="Pairs">The pairs.</param>
/// <param name="More">How many more pairs there are.</param>
internal sealed record PartiesStep(ImmutableArray<PartiesAnswer> Pairs, int More) : DerivationStep;

/// <summary>Two parties and the versions in which they were compared.</summary>
internal sealed record PartiesAnswer(PartyPair Pair, ImmutableArray<VersionAnswer> Versions);

/// <summary>The end: the rule that reports what the steps found.</summary>
internal sealed record ConclusionStep(Finding Finding) : DerivationStep;

/// <summary>What would change a finding.</summary>
internal abstract record WhatIf;

/// <summary>A statement of the evidence is left out, and everything is asked again.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Stays">The finding is made all the same.</param>
/// <param name="Verdict">The verdict on the finding's cell then; null where it has none.</param>
internal sealed record WithoutStatement(Statement Statement, bool Stays, Verdict? Verdict) : WhatIf;

/// <summary>Statements of the evidence that were not left out: too many to ask for each.</summary>
internal sealed record NotTried(int Statements) : WhatIf;

/// <summary>The window is another one, and the finding's cell is compared again.</summary>
/// <param name="Pair">The pair whose label hangs on the window.</param>
/// <param name="WindowDays">The window of the scenario.</param>
/// <param name="OtherDays">The nearest window that gives another label.</param>
/// <param name="Label">That label.</param>
/// <param name="Stays">The finding is made all the same.</param>
internal sealed record OtherWindow(
    StatementPair Pair, int WindowDays, int OtherDays, PairLabel Label, bool Stays) : WhatIf;

/// <summary>How one finding came about, from what is written to its rule.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Steps">The steps; the last one is a <see cref="ConclusionStep"/>.</param>
/// <param name="WhatIfs">What would change it.</param>
internal sealed record Derivation(
    Finding Finding, ImmutableArray<DerivationStep> Steps, ImmutableArray<WhatIf> WhatIfs);
