using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Parties;

namespace NegotiationModel.Reporting.Json;

internal static class JsonParties
{
    public static void Write(Utf8JsonWriter json, AnalysisResult result) =>
        json.Objects("parties", result.Parties.Pairs, pair => WritePair(json, pair));

    private static void WritePair(Utf8JsonWriter json, PartyPair pair)
    {
        json.WriteString("point", pair.Point.Id);
        json.WriteString("a", pair.A.Id);
        json.WriteString("b", pair.B.Id);
        json.WriteString("label", JsonNames.Of(pair.Label));
        json.Strings("options", pair.Options.Ids(pair.Point));
        var inside = pair.PositionOfAInRedLineOfB || pair.PositionOfBInRedLineOfA;
        json.Strings("flags", inside ? ["position-in-red-line"] : []);
        if (pair.Best is { } best)
            json.WriteString("best", JsonNames.Of(best));
        json.When("separatedBy", pair.SeparatedBy);
        json.Strings("appliesTo", pair.AppliesTo.Select(p => p.Id).Order(StringComparer.Ordinal));
        WriteMore(json, pair);
    }

    private static void WriteMore(Utf8JsonWriter json, PartyPair pair)
    {
        if (!pair.ReadingLabels.IsEmpty)
            json.Strings("readings", pair.ReadingLabels.Select(JsonNames.Of).Order(StringComparer.Ordinal));
        if (pair.Doubts.IsEmpty)
            return;
        var doubts = pair.Doubts.Select(d => (Party: d.Party.Id, Option: pair.Point.Options[d.Option].Id))
            .OrderBy(d => d.Party, StringComparer.Ordinal).ThenBy(d => d.Option, StringComparer.Ordinal);
        json.Objects("doubts", doubts, doubt =>
        {
            json.WriteString("party", doubt.Party);
            json.WriteString("option", doubt.Option);
        });
    }
}
