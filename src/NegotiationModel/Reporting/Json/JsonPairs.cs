using System.Text.Json;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Json;

internal static class JsonPairs
{
    public static void Write(Utf8JsonWriter json, AnalysisResult result, PairSelection selection)
    {
        var pairs =
            from cell in result.Cells
            from pair in cell.Pairs
            where IsListed(pair.Label, selection)
            select (pair.A, pair.B, cell.Subject, Pair: (StatementPair?)pair);
        if (selection == PairSelection.All)
            pairs = pairs.Concat(Incomparable(result));
        var sorted = pairs.OrderBy(p => p.A.Id, StringComparer.Ordinal)
            .ThenBy(p => p.B.Id, StringComparer.Ordinal);
        json.Objects("pairs", sorted, p =>
        {
            json.WriteString("a", p.A.Id);
            json.WriteString("b", p.B.Id);
            if (p.Pair is { } pair)
                WritePair(json, p.Subject!, pair);
            else
                WriteIncomparable(json);
        });
    }

    private static void WriteIncomparable(Utf8JsonWriter json)
    {
        json.WriteString("label", "incomparable");
        json.Strings("flags", []);
        json.Objects("witnesses", Array.Empty<Witness>(), _ => { });
    }

    /// <summary>
    /// Two statements of different cells have nothing to compare; listed only where every pair is asked for.
    /// </summary>
    private static IEnumerable<(
        Statement A, Statement B, CellSubject Subject, StatementPair? Pair)> Incomparable(
        AnalysisResult result)
    {
        var statements = result.Cells.SelectMany(c => c.Known.Select(s => (Statement: s, Cell: c))).ToList();
        foreach (var (a, ofA) in statements)
        {
            foreach (var (b, ofB) in statements)
            {
                if (!ReferenceEquals(ofA, ofB) && string.CompareOrdinal(a.Id, b.Id) < 0)
                    yield return (a, b, ofA.Subject, null);
            }
        }
    }

    private static bool IsListed(PairLabel label, PairSelection selection) => selection switch
    {
        PairSelection.All => true,
        PairSelection.None => false,
        _ => label is not (PairLabel.Silent or PairLabel.Complementary),
    };

    private static void WritePair(Utf8JsonWriter json, CellSubject subject, StatementPair pair)
    {
        json.Subject(subject);
        json.WriteString("label", JsonNames.Of(pair.Label));
        json.Strings("flags", JsonNames.Each(pair.Flags));
        json.Optional("earlier", pair.Earlier?.Id);
        if (pair.Evolution != Evolution.None)
            json.WriteString("evolution", JsonNames.Of(pair.Evolution));
        json.Objects("witnesses", pair.Witnesses, witness =>
        {
            if (witness.Option >= 0 && subject.Point is { } point)
                json.WriteString("option", point.Options[witness.Option].Id);
            json.When("when", witness.When);
        });
    }
}
