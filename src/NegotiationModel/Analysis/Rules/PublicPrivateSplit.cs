using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Analysis.Rules;

/// <summary>NM404: one thing in public, another in private.</summary>
/// <param name="Cell">The party and what it is about; beside <paramref name="Bloc"/> the member.</param>
/// <param name="Bloc">The bloc whose stance differs from its member's; null if the party differs from
/// itself.</param>
/// <param name="Public">What stands in public, by id.</param>
/// <param name="Private">What stands in private, by id.</param>
public sealed record PublicPrivateSplitData(
    CellSubject Cell, Party? Bloc, ImmutableArray<Statement> Public, ImmutableArray<Statement> Private)
        : FindingData;

internal static class PublicPrivateSplit
{
    public static readonly Rule Rule = new(
        new RuleDescriptor("NM404", "public-private-split", FindingLevel.Warning,
            "A party, or a bloc and its member, says one thing in public and another in private"),
        Find, Guide);

    private static RuleGuide Guide() => new()
    {
        Finds = """
            A party that takes one stance in public and another in private at one time, or a bloc and its
            member that do so between them. On a text, public support beside private doubts counts as well.
            Both may be told correctly; which of the two words the others count on is what matters.
            """,
        Quiet = """
            Where time explains the difference (NM405), and where the two words can stand together: a public
            ask beside a private concession is no split. Where a channel is not said, see NM409.
            """,
        Remedy = """
            Check the channels in the sources: `channel` is where the party spoke, not where the account
            told it. If they are right, ask who has heard which word.
            """,
        Bad = new("""
            defaults: {party: upland, point: dam, said: 2024-02-28}
            statements:
              - {id: s1, rejects: half, account: records, channel: public}
              - {id: s2, accepts: half, account: press, channel: private}
            """),
        Good = new("""
            defaults: {party: upland, point: dam, said: 2024-02-28}
            statements:
              - {id: s1, position: full, account: records, channel: public}
              - {id: s2, accepts: half, account: press, channel: private}
            """),
        Terms = ["channel", "public-private split", "group"],
        See =
        [
            new("coding.md", "Channel"),
            new("architecture.md", "How a pair of statements gets its label"),
        ],
    };

    private static IEnumerable<Finding> Find(RuleContext context) =>
        [.. context.Cells.SelectMany(c => InCell(context, c)),
            .. context.Parties.BlocClashes.SelectMany(c => InBloc(context, c)),
            .. OnTexts(context)];

    private static IEnumerable<Finding> InCell(RuleContext context, CellComparison cell)
    {
        var standing = cell.Standing;
        ImmutableArray<Statement> split =
            [.. cell.Pairs.Where(p =>
                p.Label == PairLabel.PublicPrivateSplit && standing.Contains(p.A) && standing.Contains(p.B))
                .SelectMany(p => new[] { p.A, p.B })];
        if (split.IsEmpty && cell.Verdict == Verdict.Split)
            split = standing;
        split = split.AddRange(Endorsements.Both(
            Endorsements.For(standing, Channel.Public), Endorsements.NotFull(standing, Channel.Private)));
        return split.IsEmpty ? [] : [Make(context, cell.Subject, null, split)];
    }

    private static IEnumerable<Finding> InBloc(RuleContext context, BlocClash clash) =>
        clash.IsChannelSplit
            ? [Make(context, clash.Subject, clash.Bloc,
                clash.Clashes.SelectMany(c => new[] { c.OfBloc, c.OfMember }))]
            : [];

    // A bloc publicly for a text and its member privately not for all of it: claims that fit together, so
    // no clash of the engine's.
    private static IEnumerable<Finding> OnTexts(RuleContext context)
    {
        var texts = context.Cells.Where(c => c.Subject is { Party: not null, Proposal: not null });
        foreach (var cells in texts.GroupBy(c => c.Subject.Proposal!.Id, StringComparer.Ordinal))
        {
            var byParty = cells.ToDictionary(c => c.Subject.Party!.Id, StringComparer.Ordinal);
            foreach (var bloc in cells.Where(c => c.Subject.Party!.Kind == PartyKind.Bloc))
            {
                foreach (var member in context.Blocs.MembersOf(bloc.Subject.Party!))
                {
                    if (byParty.TryGetValue(member.Id, out var own) && !HasClash(context, bloc, own))
                    {
                        foreach (var finding in OnText(context, bloc, own))
                            yield return finding;
                    }
                }
            }
        }
    }

    private static IEnumerable<Finding> OnText(
        RuleContext context, CellComparison bloc, CellComparison member)
    {
        var (ofBloc, ofMember) = (bloc.Standing, member.Standing);
        ImmutableArray<Statement> found =
        [
            .. Endorsements.Both(
                Endorsements.For(ofBloc, Channel.Public), Endorsements.NotFull(ofMember, Channel.Private)),
            .. Endorsements.Both(
                Endorsements.For(ofMember, Channel.Public), Endorsements.NotFull(ofBloc, Channel.Private)),
        ];
        return found.IsEmpty ? [] : [Make(context, member.Subject, bloc.Subject.Party, found)];
    }

    private static bool HasClash(RuleContext context, CellComparison bloc, CellComparison member) =>
        context.Parties.BlocClashes.Any(c => ReferenceEquals(c.Bloc, bloc.Subject.Party)
            && CellSubject.Compare(c.Subject, member.Subject) == 0);

    private static Finding Make(
        RuleContext context, CellSubject cell, Party? bloc, IEnumerable<Statement> statements)
    {
        var all = StatementList.Of(statements);
        var subjects = bloc is null ? FoundBy.Subjects(cell) : FoundBy.Subjects(bloc, cell);
        return FoundBy.Statements(context, Rule, subjects, all, new PublicPrivateSplitData(
            cell, bloc, [.. all.Where(s => s.Channel != Channel.Private)],
            [.. all.Where(s => s.Channel == Channel.Private)]));
    }
}
