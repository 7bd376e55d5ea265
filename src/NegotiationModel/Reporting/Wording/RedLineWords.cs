using System.Globalization;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Reporting.Wording;

/// <summary>According to whom, and when, a position lies inside a red line (NM504).</summary>
internal static class RedLineWords
{
    private const int MostAccounts = 3;

    /// <summary>
    /// <c>According to Joint minutes, </c> where other accounts tell it differently; empty where none does.
    /// </summary>
    public static string Teller(InsideRedLine inside, bool startsSentence)
    {
        List<Account> tellers =
        [
            .. inside.AskedOtherwise.IsEmpty ? [] : inside.Asks.Select(s => s.Account),
            .. inside.RefusedOtherwise.IsEmpty ? [] : inside.RedLines.Select(s => s.Account),
        ];
        return tellers.Count == 0
            ? ""
            : (startsSentence ? "According to " : "according to ") + Names(tellers) + ", ";
    }

    /// <summary>
    /// Behind "lies": <c>, unless Joint patrols is Agreed,</c>; empty if it holds in all circumstances.
    /// </summary>
    public static string Circumstances(InsideRedLine inside) => inside switch
    {
        { ExceptWhere: null } => "",
        { DecidedBy: { } condition } => $", {Words.Condition(condition)},",
        { ExceptWhere: { } except } => $", except, for example, where {Words.Assignment(except)},",
    };

    /// <summary>
    /// A sentence with a space before it: <c> Basin Courier tells it differently.</c>; empty without others.
    /// </summary>
    public static string Otherwise(InsideRedLine inside)
    {
        if (!inside.IsContested)
            return "";
        List<Account> others = [.. inside.AskedOtherwise.Concat(inside.RefusedOtherwise)
            .DistinctBy(a => a.Id, StringComparer.Ordinal)];
        return others.Count switch
        {
            0 => string.Create(
                CultureInfo.InvariantCulture,
                $" This holds in {inside.HoldsIn} of {inside.Versions} versions that accounts leave open."),
            1 => $" {Names(others)} tells it differently.",
            _ => $" {Names(others)} tell it differently.",
        };
    }

    private static string Names(IEnumerable<Account> accounts) => Telling.Names(
        [.. accounts.DistinctBy(a => a.Id, StringComparer.Ordinal).Select(a => a.Title.Default)],
        MostAccounts);
}
