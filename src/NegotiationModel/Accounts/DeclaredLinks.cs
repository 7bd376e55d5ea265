using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>
/// What <c>supersedes</c> and <c>corrects</c> do among the statements of one cell. Only statements that are
/// known act; a corrected one acts no longer, its links pass to its corrector.
/// </summary>
internal sealed class DeclaredLinks
{
    private readonly Dictionary<string, Statement> _known;
    private readonly ILookup<string, Statement> _correctors;
    private readonly ILookup<string, Statement> _superseders;
    private readonly bool _isEmpty;

    public DeclaredLinks(IEnumerable<Statement> statements, ComparisonSettings settings)
    {
        _known = statements.Where(settings.IsKnown).ToDictionary(s => s.Id, StringComparer.Ordinal);
        _correctors = Links(s => s.Corrects, SameRoot);
        _superseders = Links(s => s.Supersedes, (_, _) => true);
        _isEmpty = _correctors.Count == 0 && _superseders.Count == 0;
    }

    /// <summary>A known statement corrects its record.</summary>
    public bool IsCorrected(Statement statement) => !_isEmpty && _correctors[statement.Id].Any();

    /// <summary>A known statement that stands itself replaces it by <paramref name="asOf"/>.</summary>
    public bool IsSuperseded(Statement statement, DateOnly asOf) =>
        !_isEmpty && _superseders[statement.Id].SelectMany(Successors).Any(s => s.Said.Start <= asOf);

    /// <summary>
    /// Links of either kind lead, over any number of steps, from <paramref name="from"/> to <paramref
    /// name="to"/>.
    /// </summary>
    public bool Replaces(Statement from, Statement to) => !_isEmpty && Reaches(from, to, correctsOnly: false);

    /// <summary>
    /// Links of <c>corrects</c> alone lead from <paramref name="from"/> to <paramref name="to"/>.
    /// </summary>
    public bool Corrects(Statement from, Statement to) => !_isEmpty && Reaches(from, to, correctsOnly: true);

    private static bool SameRoot(Statement a, Statement b) =>
        string.Equals(a.Account.RootId, b.Account.RootId, StringComparison.Ordinal);

    private ILookup<string, Statement> Links(
        Func<Statement, IEnumerable<string>> targets, Func<Statement, Statement, bool> counts) =>
        _known.Values
            .SelectMany(s => targets(s).Select(target => (Target: target, Source: s)))
            .Where(link => !_known.TryGetValue(link.Target, out var target) || counts(link.Source, target))
            .ToLookup(link => link.Target, link => link.Source, StringComparer.Ordinal);

    /// <summary>The statement, or where its record was corrected, the last correctors of it.</summary>
    private IEnumerable<Statement> Successors(Statement statement)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Statement>([statement]);
        while (open.TryPop(out var current))
        {
            var isLast = true;
            foreach (var corrector in _correctors[current.Id])
            {
                isLast = false;
                if (seen.Add(corrector.Id))
                    open.Push(corrector);
            }

            if (isLast)
                yield return current;
        }
    }

    private bool Reaches(Statement from, Statement to, bool correctsOnly)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Statement>([from]);
        while (open.TryPop(out var current))
        {
            var targets = correctsOnly ? current.Corrects : current.Corrects.AddRange(current.Supersedes);
            foreach (var id in targets.Where(seen.Add))
            {
                if (string.Equals(id, to.Id, StringComparison.Ordinal))
                    return true;
                if (_known.TryGetValue(id, out var target))
                    open.Push(target);
            }
        }

        return false;
    }
}
