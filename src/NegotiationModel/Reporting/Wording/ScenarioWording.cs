using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording;

/// <summary>Sentences about gaps and slips of the scenario itself (NM302–NM308).</summary>
internal static class ScenarioWording
{
    private const int MostNames = 8;

    public static string Sentence(FindingData data) => data switch
    {
        CoverageData d => Of(d),
        OneSidedConditionData d => Of(d),
        SilentDeciderData d => Of(d),
        UndeclaredCopyData d => Of(d),
        QuoteNotInSourceData d => Of(d.Statement),
        UnusedDeclarationData d => Of(d),
        CodingDisagreementData d => Of(d),
        _ => "",
    };

    private static string Of(CoverageData data)
    {
        var cells = data.Cells;
        var silent = data.Rows.Where(r => r.IsSilent).Select(r => Words.Title(r.Point)).ToList();
        return $"{Words.Count(cells.All, "cell")} (one party on one point or text, or one question of "
            + $"fact, with a statement): {cells.Twice} with two or more independent accounts, "
            + $"{cells.Once} with one, {cells.Never} without a claim that stands. Beside the cells, "
            + $"{Words.Count(data.Empty, "place")} of a party on a point of the deal "
            + (data.Empty == 1 ? "has" : "have") + " no statement"
            + (data.EmptyAsBloc == 0 ? "." : $"; in {data.EmptyAsBloc} of them a bloc speaks for the party.")
            + (silent.Count == 0
                ? ""
                : $" Nobody's stance is recorded on {Telling.Names(silent, MostNames)}.")
            + " Look first at places of parties that decide.";
    }

    private static string Of(OneSidedConditionData data)
    {
        var statement = data.Acceptance;
        return $"{Telling.WithParty(statement)}; the same account says nothing of "
            + $"{Words.OptionSet(statement.Point!, data.Options)} for the other case. "
            + "Look whether it said “only if”.";
    }

    private static string Of(SilentDeciderData data) =>
        $"{Words.Title(data.Point)} is decided by {Words.Party(data.Party)} and is part of "
        + $"{Telling.Names([.. data.Proposals.Select(Words.Title)], MostNames)}; "
        + $"no statement gives a stance of {Words.Party(data.Party)} on it. "
        + "Look for one: the text hangs on it.";

    private static string Of(UndeclaredCopyData data)
    {
        var more = data.Same.Length > 1 ? $", and {Words.Count(data.Same.Length - 1, "other passage")}" : "";
        return $"The accounts {data.A.Title.Default} and {data.B.Title.Default} have the same words: "
            + $"“{Shortened(data.Same[0].OfA.Quote!)}”{more}; neither is declared to derive from the other. "
            + "Look whether one copied the other: a copy is no second voice.";
    }

    private static string Of(Statement statement) =>
        $"The quote of statement {statement.Id} is not in the text of {statement.Source!.Title.Default}: "
        + $"“{Shortened(statement.Quote!)}”. "
        + "Look whether words were changed, left out, or taken from another source.";

    private static string Of(UnusedDeclarationData data) =>
        $"Declared and mentioned nowhere: the {Kind(data.Kind, data.Unused.Length)} "
        + $"{Telling.Names([.. data.Unused.Select(u => u.Name.Default)], MostNames)}. "
        + "Look whether a statement is missing, or another id was meant.";

    private static string Kind(string kind, int count) => count == 1 ? kind : kind switch
    {
        "party" => "parties",
        "person" => "people",
        _ => kind + "s",
    };

    private static string Of(CodingDisagreementData data) =>
        $"Two coders read one passage about {Telling.About(data.Cell)} differently ({Where(data.Pair.A)}): "
        + $"{Coded(data.Pair.A)}; {Coded(data.Pair.B)}. Read the passage again; it is one account, not two.";

    private static string Coded(Statement statement) =>
        Words.Stance(statement) + " (" + (statement.Coding?.By ?? "coder not named") + ")";

    private static string Where(Statement statement) =>
        string.Join(
            ", ", statement.At.Prepend((statement.Source?.Title ?? statement.Account.Title).Default));

    private static string Shortened(string quote)
    {
        const int most = 80;
        var plain = QuotedText(quote);
        return plain.Length <= most ? plain : plain[..WordEnd(plain, most)] + " …";
    }

    private static string QuotedText(string quote) =>
        string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Cut between words; a script without spaces is cut where the length says, never inside a surrogate pair.
    private static int WordEnd(string text, int most)
    {
        var space = text.LastIndexOf(' ', most);
        if (space > 0)
            return space;
        return char.IsLowSurrogate(text[most]) ? most - 1 : most;
    }
}
