using System.Globalization;
using NegotiationModel.Binding;

namespace NegotiationModel.Editing.Adding;

/// <summary>
/// An unused id for a new statement, made of party and subject: <c>upland-dam</c>, then <c>upland-dam-2</c>.
/// Where most ids of the party's statements begin with another word (<c>up-dam</c>), that word is taken.
/// </summary>
internal static class NewStatementId
{
    // One or two ids are no habit.
    private const int FewestForHabit = 3;

    internal static string For(
        StatementAnswers answers, string? defaultParty, IEnumerable<(string Id, string? Party)> statements,
        Func<string, bool> isTaken)
    {
        var party = answers.Text(KeyNames.Party) ?? defaultParty;
        var first = party is null ? "" : Habit(party, statements) ?? party;
        var subject = answers.Text(KeyNames.Proposal) ?? answers.Text(KeyNames.Point)
            ?? "statement";
        var id = Ids.Suggest(first.Length == 0 ? subject : first + "-" + subject);
        if (id.Length == 0)
            id = "statement";
        for (var number = 1; ; number++)
        {
            var end = number == 1 ? "" : "-" + number.ToString(CultureInfo.InvariantCulture);
            var next = id[..Math.Min(id.Length, FormatTable.LongestId - end.Length)].TrimEnd('-') + end;
            if (!isTaken(next))
                return next;
        }
    }

    private static string? Habit(string party, IEnumerable<(string Id, string? Party)> statements)
    {
        var firsts = statements.Where(s => string.Equals(s.Party, party, StringComparison.Ordinal))
            .Select(s => s.Id.Split('-')).Where(p => p.Length > 1).Select(p => p[0]).ToList();
        if (firsts.Count < FewestForHabit)
            return null;
        var most = firsts.GroupBy(f => f, StringComparer.Ordinal).OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal).First();
        return most.Count() * 2 > firsts.Count && most.Key.All(char.IsAsciiLetterLower) ? most.Key : null;
    }
}
