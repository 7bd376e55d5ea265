using NegotiationModel.Derivations;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>Faults of reading and binding: the lines, and what is left out because of them.</summary>
internal static class FaultStepWords
{
    public static ExplainedStep Of(FaultStep step, StepContext context) => new(
        "written", "What is written",
        [
            .. step.Lines.Select((l, i) =>
            {
                var where = (i == 0 ? "" : "It belongs together with ") + context.Named(l.Place);
                return (ExplainedLine)(l.Line is { } line && line.Trim() is { Length: > 0 } text
                    ? $"{where}: {text}" : where + ".");
            }),
        ]);

    public static ExplainedStep Of(LeftOutStep step, StepContext context) =>
        new("left-out", "What is left out because of it", [.. LeftOut(step, context)]);

    private static IEnumerable<ExplainedLine> LeftOut(LeftOutStep step, StepContext context)
    {
        if (step.Finding.Rule.Level != FindingLevel.Error)
        {
            yield return "Nothing: this is no error, and what is written takes part as it stands.";
            yield break;
        }

        yield return step switch
        {
            { Item: null } => "It stands in no single thing that is declared, such as a statement or a "
                + "party. "
                + "What could not be read or bound there is missing from every result.",
            { Item: { } item, IsKept: true } => $"The {Named(item)} is kept; only what is wrong in it "
                + "is not taken over.",
            { Item: { } item } => $"The {Named(item)} is left out, the whole of it. {Missing(item.Kind)}",
        };
        if (!step.With.IsEmpty)
        {
            yield return new ExplainedLine(
                "These are left out as well, each because it names something that is left out; once this "
                    + "is mended "
                    + "they count again:",
                [.. step.With.Select(i => (ExplainedLine)$"The {Named(i)}, {context.Named(i.Place)}.")]);
        }

        if (context.Result.Options.Audience != Tlp.Red)
        {
            yield return "What else is left out because it names this is not listed for a smaller audience "
                + "than "
                + "TLP:RED.";
        }
    }

    private static string Named(DeclaredItem item) => item switch
    {
        { Id.Length: 0 } => item.Kind,
        { Kind: "priorities" } => "priorities of " + item.Id,
        _ => $"{item.Kind} {item.Id}",
    };

    private static string Missing(string kind) => kind is "statement"
        ? "It is in no cell, no pair and no finding."
        : "What refers to it cannot be taken over either.";
}
