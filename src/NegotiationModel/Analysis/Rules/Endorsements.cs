using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>What stances on a text say of it as a whole.</summary>
internal static class Endorsements
{
    /// <summary>For the text, and not openly for a part of it only.</summary>
    public static ImmutableArray<Statement> For(ImmutableArray<Statement> standing, Channel channel) =>
        [.. standing.Where(s => s.Channel == channel && s is
            { Proposal: not null, Point: null, Stance: StanceKind.EndorsesWhole or StanceKind.Welcomes })];

    /// <summary>Not for all of it; a doubt about a term is a doubt about the whole.</summary>
    public static ImmutableArray<Statement> NotFull(ImmutableArray<Statement> standing, Channel channel) =>
        [.. standing.Where(s => s.Channel == channel && IsNotFull(s))];

    /// <summary>Both lists, or nothing if one is empty.</summary>
    public static ImmutableArray<Statement> Both(ImmutableArray<Statement> a, ImmutableArray<Statement> b) =>
        a.IsEmpty || b.IsEmpty ? [] : [.. a, .. b];

    private static bool IsNotFull(Statement statement) =>
        statement.Proposal is not null && statement.Stance switch
    {
        StanceKind.DoubtsText or StanceKind.RejectsText or StanceKind.Doubts or StanceKind.Rejects => true,
        StanceKind.EndorsesInPart => statement.Point is null,
        _ => false,
    };
}
