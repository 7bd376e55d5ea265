using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording;

/// <summary>
/// Statements with who tells them, where and when they were made; and what a cell is about.
/// </summary>
internal static class Telling
{
    private const int Most = 4;

    /// <summary>
    /// <c>asks for “Full height” (Records, Min. Haro speaking, in public, on 2024-02-28)</c>.
    /// </summary>
    public static string Of(Statement statement) =>
        Words.Stance(statement) + " (" + Circumstances(statement) + ")";

    /// <summary>The same behind the party's name and a colon.</summary>
    public static string WithParty(Statement statement) =>
        Words.Party(statement.Party) + ": " + Of(statement);

    /// <summary>Several, with semicolons; beyond four their number only.</summary>
    public static string List(IReadOnlyCollection<Statement> statements) => Some(statements, Of, Most);

    /// <summary>Several, each behind its party.</summary>
    public static string ListWithParties(IReadOnlyCollection<Statement> statements) =>
        Some(statements, WithParty, Most);

    /// <summary>The first of several in words, with semicolons, and how many more there are.</summary>
    public static string Some<T>(IReadOnlyCollection<T> items, Func<T, string> say, int most)
    {
        var shown = string.Join("; ", items.Take(most).Select(say));
        return items.Count > most ? shown + "; and " + Words.Count(items.Count - most, "other") : shown;
    }

    /// <summary>Names with commas and "and"; beyond <paramref name="most"/> their number only.</summary>
    public static string Names(IReadOnlyCollection<string> names, int most)
    {
        List<string> shown = [.. names.Take(most)];
        if (names.Count > most)
            shown.Add(Words.Count(names.Count - most, "other"));
        return Words.List(shown, "and");
    }

    /// <summary><c>Upland on “The Kesh dam”</c>; for a question of fact the question.</summary>
    public static string About(CellSubject cell) =>
        cell.Party is null
            ? Words.Subject(cell)
            : Words.Party(cell.Party) + " on " + Words.Subject(cell);

    private static string Circumstances(Statement statement)
    {
        List<string> parts = [statement.Account.Title.Default];
        if (statement.Speaker is { } speaker)
            parts.Add(speaker.Name.Default + " speaking");
        parts.Add(Words.Channel(statement.Channel));
        parts.Add(Words.When(statement.Said));
        return string.Join(", ", parts);
    }
}
