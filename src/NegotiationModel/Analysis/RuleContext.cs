using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Binding;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Analysis;

/// <summary>What a rule may look at: the scenario and the results of every earlier room.</summary>
internal sealed record RuleContext
{
    /// <summary>What the rules look at in a compared result.</summary>
    public static RuleContext Of(
        AnalysisResult result, Scenario scenario, ImmutableArray<YamlMap> roots = default) => new()
    {
        Roots = roots.IsDefault ? [] : roots,
        Scenario = scenario,
        Places = result.Places,
        SourceTexts = result.SourceTexts,
        AsOf = result.AsOf,
        KnownAsOf = result.KnownAsOf,
        MayBeUsedElsewhere = result.Options.Audience != Tlp.Red || result.Options.ReviewedOnly,
        Cells = result.Cells,
        Parties = result.Parties,
        Blocs = new Blocs(scenario.Parties),
    };

    /// <summary>The scenario.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>Where everything stands.</summary>
    public required ScenarioPlaces Places { get; init; }

    /// <summary>Source id → text of its file.</summary>
    public required ImmutableSortedDictionary<string, SourceText> SourceTexts { get; init; }

    /// <summary>
    /// The maps at the top of the files, for rules that offer a fix; empty unless one is asked for.
    /// </summary>
    public ImmutableArray<YamlMap> Roots { get; init; } = [];

    /// <summary>Positions as of this day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Only what was reported by this day.</summary>
    public required DateOnly KnownAsOf { get; init; }

    /// <summary>
    /// Statements may be left out of what rules look at: because of the audience, or because nobody reviewed
    /// them. They may refer to what nothing else refers to.
    /// </summary>
    public required bool MayBeUsedElsewhere { get; init; }

    /// <summary>Cells in order.</summary>
    public required ImmutableArray<CellComparison> Cells { get; init; }

    /// <summary>Parties compared.</summary>
    public required PartyComparison Parties { get; init; }

    /// <summary>Who belongs to which bloc.</summary>
    public required Blocs Blocs { get; init; }

    /// <summary>Evidence that names a statement and its place.</summary>
    public Evidence EvidenceOf(Statement statement) =>
        new("statement", statement.Id, Places.Of("statement", statement.Id));

    /// <summary>
    /// Evidence of several statements, each once, sorted by id: moving a line changes no order.
    /// </summary>
    public ImmutableArray<Evidence> EvidenceOf(IEnumerable<Statement> statements) =>
        [.. statements.DistinctBy(s => s.Id, StringComparer.Ordinal)
            .OrderBy(s => s.Id, StringComparer.Ordinal).Select(EvidenceOf)];
}

/// <summary>One rule of the catalogue: what it is, how it is found, and what it means.</summary>
/// <param name="Descriptor">Id, name, level, meaning.</param>
/// <param name="Find">Results of the earlier rooms → findings, in a fixed order.</param>
/// <param name="Guide">Makes its guide: only when somebody asks what the rule means.</param>
internal sealed record Rule(
    RuleDescriptor Descriptor, Func<RuleContext, IEnumerable<Finding>> Find, Func<RuleGuide> Guide);
