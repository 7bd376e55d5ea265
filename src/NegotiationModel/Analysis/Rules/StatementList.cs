using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Analysis.Rules;

/// <summary>Lists of statements as findings keep them.</summary>
internal static class StatementList
{
    /// <summary>Each statement once, sorted by id.</summary>
    public static ImmutableArray<Statement> Of(IEnumerable<Statement> statements) =>
        [.. statements.DistinctBy(s => s.Id, StringComparer.Ordinal)
            .OrderBy(s => s.Id, StringComparer.Ordinal)];
}
