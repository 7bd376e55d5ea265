using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Binding;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;
using NegotiationModel.Text;

namespace NegotiationModel.Analysis;

/// <summary>How much was read: what every run reports.</summary>
/// <param name="Files">YAML files.</param>
/// <param name="Parties">Parties, blocs among them.</param>
/// <param name="Points">Points and questions of fact.</param>
/// <param name="Accounts">Accounts.</param>
/// <param name="Sources">Sources.</param>
/// <param name="Statements">Statements.</param>
/// <param name="Cells">Cells with at least one statement.</param>
public sealed record InputCounts(
    int Files, int Parties, int Points, int Accounts, int Sources, int Statements, int Cells);

/// <summary>How many pair labels would change with another window.</summary>
/// <param name="Half">With half the window (rounded down).</param>
/// <param name="Double">With twice the window.</param>
public sealed record WindowSensitivity(int Half, int Double);

/// <summary>Everything one analysis found out: immutable, and equal for equal input.</summary>
public sealed record AnalysisResult
{
    /// <summary>The scenario as bound; null only if nothing could be read.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>What was asked for.</summary>
    public required AnalysisOptions Options { get; init; }

    /// <summary>Positions as of this day.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>Only what was reported by this day.</summary>
    public DateOnly KnownAsOf { get; init; }

    /// <summary>Where everything stands.</summary>
    public required ScenarioPlaces Places { get; init; }

    /// <summary>The YAML files read, for snippets; sorted by path.</summary>
    public ImmutableArray<SourceText> Files { get; init; } = [];

    /// <summary>Source id → text of its file, where the scenario folder has it.</summary>
    public ImmutableSortedDictionary<string, SourceText> SourceTexts { get; init; } =
        ImmutableSortedDictionary<string, SourceText>.Empty;

    /// <summary>
    /// What the audience may not see, or what may be that: no line that touches one of these places is to be
    /// printed. Sorted.
    /// </summary>
    public ImmutableArray<Place> Hidden { get; init; } = [];

    /// <summary>How much was read.</summary>
    public required InputCounts Input { get; init; }

    /// <summary>
    /// Ids of statements left out because only reviewed ones were asked for, sorted: every output says how
    /// many there are.
    /// </summary>
    public ImmutableArray<string> NotReviewed { get; init; } = [];

    /// <summary>Some part could not be read or bound: every output says so.</summary>
    public bool Incomplete { get; init; }

    /// <summary>Cells, sorted by <see cref="CellSubject.Compare"/>.</summary>
    public ImmutableArray<CellComparison> Cells { get; init; } = [];

    /// <summary>Parties compared.</summary>
    public PartyComparison Parties { get; init; } = new([], []);

    /// <summary>How much hangs on the window.</summary>
    public WindowSensitivity Window { get; init; } = new(0, 0);

    /// <summary>All findings: faults first in order of place, then by rule and place.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Ids of rules that could not be run because of earlier errors, ascending.</summary>
    public ImmutableArray<string> NotRun { get; init; } = [];

    /// <summary>
    /// The cell of a party (null for a fact) and a point or proposal; null if there is none.
    /// </summary>
    public CellComparison? FindCell(Party? party, string subjectId) =>
        Cells.FirstOrDefault(c => ReferenceEquals(c.Subject.Party, party)
            && string.Equals(c.Subject.Id, subjectId, StringComparison.Ordinal));
}
