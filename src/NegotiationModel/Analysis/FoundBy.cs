using System.Collections.Immutable;
using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis;

/// <summary>
/// The one way in which rules make findings, so that subjects and evidence look alike in all of them.
/// </summary>
internal static class FoundBy
{
    /// <summary>A finding that rests on statements; its place is that of the first one.</summary>
    public static Finding Statements(
        RuleContext context, Rule rule, ImmutableArray<FindingSubject> subjects,
        IEnumerable<Statement> statements, FindingData data)
    {
        var evidence = context.EvidenceOf(statements);
        return new Finding(rule.Descriptor, evidence[0].Place, data)
        {
            Subjects = subjects,
            Evidence = evidence,
        };
    }

    /// <summary>A finding about one declared thing, with other things it rests on.</summary>
    public static Finding Declaration(
        RuleContext context, Rule rule, ImmutableArray<FindingSubject> subjects, (string Kind, string Id) at,
        IEnumerable<Evidence> others, FindingData data)
    {
        var first = new Evidence(at.Kind, at.Id, context.Places.Of(at.Kind, at.Id));
        return new Finding(rule.Descriptor, first.Place, data)
        {
            Subjects = subjects,
            Evidence = [.. others.Append(first).Distinct()
                .OrderBy(e => e.Id, StringComparer.Ordinal).ThenBy(e => e.Kind, StringComparer.Ordinal)],
        };
    }

    /// <summary>Party (none for a question of fact), then point or proposal.</summary>
    public static ImmutableArray<FindingSubject> Subjects(CellSubject cell) =>
        [.. PartyOf(cell), TopicOf(cell)];

    /// <summary>Bloc, member, then point or proposal.</summary>
    public static ImmutableArray<FindingSubject> Subjects(Party bloc, CellSubject member) =>
        [new("bloc", bloc.Id), .. Subjects(member)];

    /// <summary>The subjects of a cell, then two statements of it.</summary>
    public static ImmutableArray<FindingSubject> Subjects(CellSubject cell, StatementPair pair) =>
        [.. Subjects(cell), new("statement", pair.A.Id), new("other-statement", pair.B.Id)];

    /// <summary>Party, text, point.</summary>
    public static ImmutableArray<FindingSubject> Subjects(Rules.EndorsedTerm term) =>
        [new("party", term.Party.Id), new("proposal", term.Proposal.Id), new("point", term.Term.Point.Id)];

    private static IEnumerable<FindingSubject> PartyOf(CellSubject cell) =>
        cell.Party is null ? [] : [new FindingSubject("party", cell.Party.Id)];

    private static FindingSubject TopicOf(CellSubject cell) =>
        cell.Point is null ? new("proposal", cell.Proposal!.Id) : new("point", cell.Point.Id);
}
