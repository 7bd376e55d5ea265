using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Json;

internal static class JsonStatements
{
    public static void Write(Utf8JsonWriter json, AnalysisResult result) =>
        json.Objects("statements", result.Scenario?.Statements ?? [], s => WriteOne(json, result, s));

    private static void WriteOne(Utf8JsonWriter json, AnalysisResult result, Statement statement)
    {
        var place = result.Places.Of("statement", statement.Id);
        json.WriteString("id", statement.Id);
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.Optional("party", statement.Party?.Id);
        json.Optional("point", statement.Point?.Id);
        json.Optional("proposal", statement.Proposal?.Id);
        json.WriteString("stance", JsonNames.Of(statement.Stance));
        if (statement.Point is { } point && !statement.Options.IsEmpty)
            json.Strings("options", statement.Options.Ids(point));
        json.WriteString("account", statement.Account.Id);
        json.Optional("source", statement.Source?.Id);
        json.WriteString("channel", JsonNames.Of(statement.Channel));
        json.WriteString("said", statement.Said.Text);
        json.WriteString("reported", statement.Reported.Text);
        json.Strings("tags", statement.Tags);
    }
}
