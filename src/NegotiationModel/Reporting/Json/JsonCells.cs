using System.Text.Json;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis;

namespace NegotiationModel.Reporting.Json;

internal static class JsonCells
{
    public static void Write(Utf8JsonWriter json, AnalysisResult result) =>
        json.Objects("cells", result.Cells, cell => WriteCell(json, cell));

    private static void WriteCell(Utf8JsonWriter json, CellComparison cell)
    {
        json.Subject(cell.Subject);
        json.WriteString("verdict", JsonNames.Of(cell.Verdict));
        json.WriteNumber("accounts", cell.AccountCount);
        json.WriteNumber("sources", cell.SourceCount);
        json.Objects("groups", cell.Groups, group => WriteGroup(json, group));
        json.Objects("claims", cell.Claims, claim => WriteClaim(json, cell, claim));
    }

    private static void WriteGroup(Utf8JsonWriter json, ChannelGroup group)
    {
        json.WriteString("channel", JsonNames.Of(group.Channel));
        json.Objects("views", group.Views, view =>
        {
            json.WriteString("id", view.Account.Id);
            json.WriteString("account", view.Account.Id);
            json.Strings("statements", view.Statements.Ids());
            json.Strings("dropped", view.Dropped.Select(d => d.Statement).Ids());
        });
        json.IdSets("mus", group.Contradictions.Select(m => m.Ids()));
        json.IdSets("changes", group.Changes.Select(m => m.Ids()));
        json.IdSets("camps", group.Camps.Select(m => m.Ids()));
        json.Strings("free", group.Free.Ids().Order(StringComparer.Ordinal));
        if (!group.IsComplete)
            json.WriteBoolean("complete", false);
    }

    private static void WriteClaim(Utf8JsonWriter json, CellComparison cell, ClaimStanding claim)
    {
        json.WriteString("claim", JsonNames.Of(claim.Kind));
        if (claim.Option >= 0 && cell.Subject.Point is { } point)
            json.WriteString("option", point.Options[claim.Option].Id);
        json.When("when", claim.When);
        json.WriteString("channel", JsonNames.Of(claim.Channel));
        json.WriteString("status", JsonNames.Of(claim.Strength));
    }
}
