using System.Collections.Immutable;
using NegotiationModel.Analysis;
using NegotiationModel.Reporting.Sections;

namespace NegotiationModel.Reporting;

/// <summary>What <c>show</c> can show.</summary>
public enum ShownKind
{
    /// <summary>A party: where it stands on everything.</summary>
    Party,

    /// <summary>A point: where everybody stands on it.</summary>
    Point,

    /// <summary>
    /// A cell, written <c>PARTY/POINT</c> or <c>PARTY/PROPOSAL</c>; of a fact, the point alone.
    /// </summary>
    Cell,

    /// <summary>A statement with all its fields, what it claims, and the pairs it is in.</summary>
    Statement,

    /// <summary>A proposal as recorded, and who says what of it.</summary>
    Proposal,

    /// <summary>An account and what rests on it.</summary>
    Account,

    /// <summary>A source: its paragraphs with the statements that rest on each.</summary>
    Source,

    /// <summary>The work of the coders: who coded how much, and how far they agree; it has no id.</summary>
    Coding,
}

/// <summary>How much of a thing is shown.</summary>
public sealed record ShowOptions
{
    /// <summary>Of a source only the paragraphs without a statement.</summary>
    public bool OnlyWithoutStatements { get; init; }

    /// <summary>Long paragraphs of a source whole; otherwise they are shortened.</summary>
    public bool WholeParagraphs { get; init; }
}

/// <summary>One thing of the scenario as a small report, for any renderer of reports.</summary>
public static class ShowReport
{
    /// <summary>Builds the view of a thing.</summary>
    /// <param name="result">The result.</param>
    /// <param name="kind">What <paramref name="id"/> names.</param>
    /// <param name="id">Its id; empty for <see cref="ShownKind.Coding"/>.</param>
    /// <param name="options">How much of it; null for the defaults.</param>
    /// <returns>The view; null if there is no such thing.</returns>
    public static ReportModel? Build(
        AnalysisResult result, ShownKind kind, string id, ShowOptions? options = null)
    {
        if (result.Scenario is not { } scenario)
            return null;
        var source = new ReportSource(result, scenario);
        var section = kind switch
        {
            ShownKind.Party =>
                ById(scenario.Parties, p => p.Id, id) is { } party ? ShowSections.OfParty(source, party)
                : null,
            ShownKind.Point =>
                ById(scenario.Points, p => p.Id, id) is { } point ? ShowSections.OfPoint(source, point)
                : null,
            ShownKind.Cell => Cell(source, id),
            ShownKind.Statement =>
                ById(scenario.Statements, s => s.Id, id) is { } one ? ShowStatement.Of(source, one) : null,
            ShownKind.Proposal =>
                ById(scenario.Proposals, p => p.Id, id) is { } text ? ShowSections.OfProposal(source, text)
                : null,
            ShownKind.Account =>
                ById(scenario.Accounts, a => a.Id, id) is { } account
                ? ShowSections.OfAccount(source, account) : null,
            ShownKind.Coding => id.Length == 0 ? ShowCoding.Of(source) : null,
            _ => ById(scenario.Sources, s => s.Id, id) is { } document
                ? ShowSource.Of(source, document, options ?? new ShowOptions()) : null,
        };
        return section is null ? null
            : new ReportModel(scenario.Title.Default, ReportBuilder.Notices(result), [section]);
    }

    /// <summary>
    /// Ids that <c>show</c> takes for a kind, sorted: for completion and for "did you mean". Coding has one
    /// view, under an empty id.
    /// </summary>
    public static ImmutableArray<string> Ids(AnalysisResult result, ShownKind kind)
    {
        var scenario = result.Scenario;
        IEnumerable<string> ids = kind switch
        {
            _ when scenario is null => [],
            ShownKind.Party => scenario.Parties.Select(p => p.Id),
            ShownKind.Point => scenario.Points.Select(p => p.Id),
            ShownKind.Cell => result.Cells.Select(c => ShowSections.CellId(c.Subject)),
            ShownKind.Statement => scenario.Statements.Select(s => s.Id),
            ShownKind.Proposal => scenario.Proposals.Select(p => p.Id),
            ShownKind.Account => scenario.Accounts.Select(a => a.Id),
            ShownKind.Coding => [""],
            _ => scenario.Sources.Select(s => s.Id),
        };
        return [.. ids.Order(StringComparer.Ordinal)];
    }

    private static ReportSection? Cell(ReportSource source, string id) =>
        source.Result.Cells.FirstOrDefault(
            c => string.Equals(ShowSections.CellId(c.Subject), id, StringComparison.Ordinal))
            is { } cell ? ShowSections.OfCell(source, cell) : null;

    private static T? ById<T>(ImmutableArray<T> things, Func<T, string> idOf, string id)
        where T : class =>
        things.FirstOrDefault(t => string.Equals(idOf(t), id, StringComparison.Ordinal));
}
