using NegotiationModel.Derivations;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Sections;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>The first step: what is written, and where.</summary>
internal static class EvidenceWords
{
    // With more of them, the places are what is needed: each statement has its own page in `show`.
    private const int MostInFull = 12;

    public static ExplainedStep Of(WrittenStep step, StepContext context)
    {
        var isShort = step.Statements.Length > MostInFull;
        var statements = step.Statements.Select(s => isShort ? Short(s, context) : Full(s, context));
        return new ExplainedStep(
            "written", "What is written", [.. step.Others.Select(o => Other(o, context)), .. statements]);
    }

    /// <summary>
    /// What stands behind the ids that the steps name beside the evidence, so that no id leads nowhere;
    /// nothing for none.
    /// </summary>
    public static IEnumerable<ExplainedLine> Beside(IEnumerable<Statement> statements, StepContext context)
    {
        ExplainedLine[] lines = [.. statements.Select(s => Short(s, context))];
        return lines.Length == 0 ? []
            : [new ExplainedLine("Beside the evidence, the steps below name:", [.. lines])];
    }

    private static ExplainedLine Full(Statement statement, StepContext context)
    {
        var item = RegisterSection.Item(context.Source!, statement);
        return new ExplainedLine(
            item.Line, [.. item.Below.Select(b => new ExplainedLine(b.Line)), .. Details(statement)]);
    }

    /// <summary>What the register leaves out and a derivation may hang on.</summary>
    private static IEnumerable<ExplainedLine> Details(Statement statement)
    {
        if (statement.Coding?.By is { } coder)
            yield return $"Coded by {coder}.";
        if (statement.Account is { DerivesFrom: not null } copy)
            yield return $"Counted with the account {copy.RootId}, from which it is copied.";
    }

    private static ExplainedLine Short(Statement statement, StepContext context)
    {
        var about = statement.Proposal is null ? Words.Title(statement.Point!) : "";
        var who = statement.Party is { } party ? Words.Party(party) + (about.Length > 0 ? " on " : "") : "";
        var head = new ReportLine([new ReportSpan(statement.Id, SpanStyle.Anchor)]);
        return head.Then($": {who}{about}: {Telling.Of(statement)} — "
            + $"{context.Named(context.Result.Places.Of("statement", statement.Id))}");
    }

    private static ExplainedLine Other(Evidence evidence, StepContext context) =>
        $"The {evidence.Kind} {evidence.Id}{Named(evidence, context)} is declared at "
        + $"{context.Named(evidence.Place)}.";

    private static string Named(Evidence evidence, StepContext context)
    {
        var scenario = context.Source!.Scenario;
        var name = evidence.Kind switch
        {
            "party" => scenario.Parties.FirstOrDefault(p => Is(p.Id))?.Name,
            "person" => scenario.People.FirstOrDefault(p => Is(p.Id))?.Name,
            "point" => scenario.Points.FirstOrDefault(p => Is(p.Id))?.Title,
            "source" => scenario.Sources.FirstOrDefault(s => Is(s.Id))?.Title,
            "account" => scenario.Accounts.FirstOrDefault(a => Is(a.Id))?.Title,
            "proposal" => scenario.Proposals.FirstOrDefault(p => Is(p.Id))?.Title,
            "event" => scenario.Events.FirstOrDefault(e => Is(e.Id))?.Title,
            "scenario" => scenario.Title,
            _ => null,
        };
        return name is null ? "" : " (" + Words.Quoted(name.Default) + ")";
        bool Is(string id) => string.Equals(id, evidence.Id, StringComparison.Ordinal);
    }
}
