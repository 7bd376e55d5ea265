using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Model;

namespace NegotiationModel.Coders;

/// <summary>What one coder made of a passage about one party and subject.</summary>
/// <param name="Coder">The coder.</param>
/// <param name="Statements">The coder's statements, by id; at least one.</param>
public sealed record CoderReading(string Coder, ImmutableArray<Statement> Statements)
{
    /// <summary>Equal exactly for readings that claim the same: see <see cref="KeyOf"/>.</summary>
    public string Key { get; } = string.Join('\n',
        Statements.Select(KeyOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>Equal exactly for readings with the same stances, whatever their options.</summary>
    public string StanceKey { get; } = string.Join(' ',
        Statements.Select(s => s.Stance).Distinct().Order());

    /// <summary>
    /// Stance, options, condition, whether it is hinted at; of a text the term and what is wrong with it.
    /// Tone otherwise, channel, dates, speaker and quote are not what is claimed.
    /// </summary>
    private static string KeyOf(Statement statement) => string.Join('|',
        statement.Stance, statement.Options, statement.Condition?.Kind, statement.Condition?.Key,
        statement.Tone == Tone.Hint, statement.Proposal is null ? "" : statement.Point?.Id,
        statement.Because);
}

/// <summary>
/// One passage and what it says about one party and one subject, as one coder or several read it. A passage
/// is the same account, source and locators, as in the comparison of statements.
/// </summary>
public sealed record CodedUnit
{
    /// <summary>Who tells it.</summary>
    public required Account Account { get; init; }

    /// <summary>Where.</summary>
    public required Source Source { get; init; }

    /// <summary>Where in the source; not empty.</summary>
    public required ImmutableArray<string> At { get; init; }

    /// <summary>Of whom; null for a question of fact, whoever answered it.</summary>
    public Party? Party { get; init; }

    /// <summary>On what point; null for a text, whatever term of it.</summary>
    public Point? Point { get; init; }

    /// <summary>On what text; null for a point.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>Readings, by coder; no two of one coder.</summary>
    public required ImmutableArray<CoderReading> Readings { get; init; }

    /// <summary>All coders claim the same.</summary>
    public bool IsReadAlike =>
        Readings.All(r => string.Equals(r.Key, Readings[0].Key, StringComparison.Ordinal));

    /// <summary>The reading of a coder; null if there is none.</summary>
    public CoderReading? Of(string coder) =>
        Readings.FirstOrDefault(r => string.Equals(r.Coder, coder, StringComparison.Ordinal));

    /// <summary>
    /// The units of a scenario: statements with a coder, a source and a place. By source, place, account,
    /// party and subject.
    /// </summary>
    public static ImmutableArray<CodedUnit> Of(Scenario scenario) =>
    [
        .. scenario.Statements
            .Where(s => s.Coding?.By is not null && s.Source is not null && !s.At.IsEmpty)
            .GroupBy(KeyOf, StringComparer.Ordinal)
            .Select(Unit)
            .OrderBy(u => u.Source.Id, StringComparer.Ordinal)
            .ThenBy(u => u.At[0], LocatorOrder.Instance)
            .ThenBy(u => u.Readings[0].Statements[0].Id, StringComparer.Ordinal),
    ];

    private static CodedUnit Unit(IGrouping<string, Statement> group)
    {
        var first = group.First();
        return new CodedUnit
        {
            Account = first.Account,
            Source = first.Source!,
            At = first.At,
            Party = HolderOf(first),
            Point = first.Proposal is null ? first.Point : null,
            Proposal = first.Proposal,
            Readings =
            [
                .. group.GroupBy(s => s.Coding!.By!, StringComparer.Ordinal)
                    .OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new CoderReading(
                        g.Key, [.. g.OrderBy(s => s.Id, StringComparer.Ordinal)])),
            ],
        };
    }

    // Ids hold no line end; a place might.
    private static string KeyOf(Statement statement) => string.Join('\n',
    [
        statement.Account.Id, statement.Source!.Id, HolderOf(statement)?.Id,
        statement.Proposal is { } text ? "text " + text.Id : "point " + statement.Point!.Id,
        .. statement.At.Select(at => at.Length.ToString(CultureInfo.InvariantCulture) + " " + at),
    ]);

    private static Party? HolderOf(Statement statement) =>
        statement is { Proposal: null, Point.IsFact: true } ? null : statement.Party;
}
