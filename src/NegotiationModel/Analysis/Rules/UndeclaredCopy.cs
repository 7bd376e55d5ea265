using System.Collections.Immutable;
using NegotiationModel.Coders;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>
/// NM305: two accounts with the same words, and nothing that says one comes from the other.
/// </summary>
/// <param name="A">The account whose root comes first by id.</param>
/// <param name="B">The other; roots themselves where they have the words.</param>
/// <param name="Same">Statements of both with equal quotes: A's first, then B's.</param>
public sealed record UndeclaredCopyData(
    Account A, Account B, ImmutableArray<(Statement OfA, Statement OfB)> Same) : FindingData;

internal static class UndeclaredCopy
{
    /// <summary>Fewer words than these may be the same by chance.</summary>
    public const int FewestWords = 3;

    public static readonly Rule Rule = new(
        new RuleDescriptor("NM305", "undeclared-copy", FindingLevel.Warning,
            "Two accounts use the same words, and none is declared to derive from the other"),
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            Two accounts with the same words in their quotes, three words or more, and no declaration that
            one of them derives from the other. If one copied, there is one witness and not two, and
            whatever counts voices counts one too many.
            """,
        Quiet = """
            For accounts that go back to one root by `derives_from`, for quotes of one or two words, and for
            one passage (same source, same `at`) in which two accounts appear. Line breaks, dashes and the
            style of quotation marks make no difference; capitals do.
            """,
        Remedy = """
            Find out who had the words first. If it is a copy, give the copying account `derives_from`. If
            both heard the same speech, leave it as it is: then they are two voices.
            """,
        Bad = new("""
            statements:
              - {id: s1, party: lowland, point: dam, rejects: full, account: records, said: 2024-02-28,
                 quote: No dam without water for the delta}
              - {id: s2, party: lowland, point: dam, rejects: full, account: press, said: 2024-02-28,
                 quote: No dam without water for the delta}
            """),
        Good = new("""
            accounts:
              records: {title: Joint secretariat, kind: document}
              press: {title: Basin Courier, kind: media, derives_from: records}
            statements:
              - {id: s1, party: lowland, point: dam, rejects: full, account: records, said: 2024-02-28,
                 quote: No dam without water for the delta}
              - {id: s2, party: lowland, point: dam, rejects: full, account: press, said: 2024-02-28,
                 quote: No dam without water for the delta}
            """),
        Terms = ["derives from", "root", "independent voices"],
        See = [new("coding.md", "Accounts, sources, coders")],
    };

    private static IEnumerable<Finding> Find(RuleContext context)
    {
        var byWords = context.Scenario.Statements.Where(s => s.Quote is not null)
            .GroupBy(s => QuotedWords.Normalise(s.Quote!), StringComparer.Ordinal)
            .Where(g => g.Key.Count(c => c == ' ') >= FewestWords - 1);
        var pairs = byWords.SelectMany(PairsOf)
            .GroupBy(p => (p.OfA.Account.RootId, p.OfB.Account.RootId))
            .OrderBy(g => g.Key.Item1, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Item2, StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            ImmutableArray<(Statement OfA, Statement OfB)> same = [.. pair];
            var data = new UndeclaredCopyData(same[0].OfA.Account, same[0].OfB.Account, same);
            yield return FoundBy.Statements(
                context, Rule, [new("account", pair.Key.Item1), new("other-account", pair.Key.Item2)],
                same.SelectMany(s => new[] { s.OfA, s.OfB }), data)
                with { Fix = DeclarationFixes.Copy(context.Roots, data) };
        }
    }

    private static IEnumerable<(Statement OfA, Statement OfB)> PairsOf(IEnumerable<Statement> sameWords)
    {
        // A declared copy repeats what was found of its root: one voice, and the root's own word first.
        var firsts = sameWords.GroupBy(s => s.Account.RootId, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.OrderBy(s => !IsRoot(s.Account))
                .ThenBy(s => s.Account.Id, StringComparer.Ordinal).First())
            .ToList();
        for (var i = 0; i < firsts.Count; i++)
        {
            for (var j = i + 1; j < firsts.Count; j++)
            {
                if (!AreOnePassage(firsts[i], firsts[j]))
                    yield return (firsts[i], firsts[j]);
            }
        }
    }

    private static bool IsRoot(Account account) =>
        string.Equals(account.Id, account.RootId, StringComparison.Ordinal);

    // One sentence of one document that tells of two accounts was copied by nobody.
    private static bool AreOnePassage(Statement a, Statement b) =>
        a.Source is not null && ReferenceEquals(a.Source, b.Source)
        && !a.At.IsEmpty && a.At.SequenceEqual(b.At, StringComparer.Ordinal);
}
