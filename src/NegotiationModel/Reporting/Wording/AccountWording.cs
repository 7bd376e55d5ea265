using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Analysis.Rules;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording;

/// <summary>Sentences about what accounts make of a cell (NM401–NM403, NM406, NM407, NM409).</summary>
internal static class AccountWording
{
    private const int MostCells = 6;
    private const int MostWitnesses = 2;

    public static string? Sentence(FindingData data) => data switch
    {
        AccountsConflictData d => Of(d),
        AccountsJointlyConflictData d => Of(d),
        AccountContradictsItselfData d => Of(d),
        AccountsAgreeData d => Of(d),
        RestsOnOneAccountData d => Of(d),
        ChannelDecidesData d => Of(d),
        _ => null,
    };

    private static string Of(AccountsConflictData data) =>
        $"Accounts contradict each other about {Telling.About(data.Cell)}{Where(data.Channels)}: "
        + $"{Telling.List(data.Clashing)}.{Circumstances(data)}{StillSaid(data.Cell, data.Channels)}"
        + " Look at how each account came to know.";

    private static string Of(AccountsJointlyConflictData data) =>
        $"No two accounts contradict each other about {Telling.About(data.Cell)}{Where(data.Channels)}, and "
        + $"{data.Channels[0].Sets[0].Length} of them together do: {Telling.List(data.Statements)}."
        + $"{StillSaid(data.Cell, data.Channels)} Look which of them the others leave no room for.";

    private static string Of(AccountContradictsItselfData data) =>
        $"The account {data.Account.Title.Default} tells of {Telling.About(data.Cell)}, for one time, "
        + $"what cannot be true together: {Telling.List(Both(data.Pairs))}. "
        + "Look whether a date, a channel or a speaker tells the two apart.";

    private static string Of(AccountsAgreeData data) =>
        $"{Words.AccountsInSources(data.Accounts, data.Sources)} "
        + $"{(data.IsUnanimous ? "say the same" : "agree")} about {Telling.About(data.Cell)}: "
        + $"{Shared(data)}." + (data.Sources == 1 ? " Look for a second source: they all stand in one." : "");

    private static string Of(RestsOnOneAccountData data) =>
        $"What is known of {Words.Count(data.Cells.Length, "cell")} rests on "
        + $"{data.Account.Title.Default} alone: "
        + $"{Telling.Some(data.Cells, Telling.About, MostCells)}. "
        + "Look for a second account of those that matter.";

    private static string Of(ChannelDecidesData data) =>
        $"Whether accounts contradict each other about {Telling.About(data.Cell)} depends on where "
        + $"{(data.Unspecified.Length == 1 ? "a statement was" : "statements were")} made, "
        + $"which is not said: {Telling.List(data.Unspecified)}. Look whether the account tells it.";

    private static string Where(ImmutableArray<ContradictingChannel> channels) =>
        channels.Length == 1 && channels[0].Channel is { } one ? ", " + Words.Channel(one) : "";

    private static string Circumstances(AccountsConflictData data)
    {
        var conditional = data.Witnesses.Where(w => w.When.Choices.Length > 0).ToList();
        string Where(Witness w) =>
            Words.Option(data.Cell.Point!, w.Option) + " where " + Words.Assignment(w.When);
        return conditional.Count == 0
            ? ""
            : " They clash on " + Telling.Some(conditional, Where, MostWitnesses) + ".";
    }

    private static string StillSaid(CellSubject cell, ImmutableArray<ContradictingChannel> channels)
    {
        if (channels.IsEmpty)
            return "";
        var shared = channels.SelectMany(c => c.Shared)
            .Where(c => channels.All(o => o.Shared.Any(s => (s.Kind, s.Option) == (c.Kind, c.Option))))
            .Select(c => (c.Kind, c.Option, c.When))
            .DistinctBy(c => (c.Kind, c.Option, c.When?.ToString())).ToList();
        return shared.Count == 0
            ? " They have no claim in common."
            : " Whichever of them is believed: "
                + $"{ClaimWords.Phrases(cell.Point, shared, "what is asked for lies within")}.";
    }

    // What some of them share is no word of all of them, and only what all share is told as an ask.
    private static string Shared(AccountsAgreeData data)
    {
        var byAll = data.Shared.Where(c => c.Accounts == data.Accounts).ToList();
        var bySome = data.Shared.Where(c => c.Accounts < data.Accounts).ToList();
        var asks = data.IsUnanimous ? StanceWords.Ask(data.Statements) : "what is asked for lies within";
        string?[] parts =
        [
            byAll.Count == 0 ? null : Phrases(data, byAll, asks),
            bySome.Count == 0 ? null : "two or more of them tell: " + Phrases(data, bySome, asks: null),
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private static string Phrases(AccountsAgreeData data, List<SharedClaim> claims, string? asks) =>
        ClaimWords.Phrases(data.Cell.Point, [.. claims.Select(c => (c.Kind, c.Option, c.When))], asks);

    private static List<Statement> Both(ImmutableArray<StatementPair> pairs) =>
        [.. pairs.SelectMany(p => new[] { p.A, p.B }).DistinctBy(s => s.Id, StringComparer.Ordinal)];
}
