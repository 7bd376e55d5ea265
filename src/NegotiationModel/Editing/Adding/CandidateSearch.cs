using System.Collections.Immutable;

namespace NegotiationModel.Editing.Adding;

/// <summary>Finds what is meant by a few letters: by id or by any name, in any case.</summary>
public static class CandidateSearch
{
    // How well a candidate fits, best first; from Inside on it is only offered, never taken unasked.
    private enum Fit
    {
        Id,
        Name,
        StartOfId,
        StartOfWord,
        Inside,
        None,
    }

    /// <summary>Candidates that fit, best first, otherwise in their order; all for no letters.</summary>
    public static ImmutableArray<Candidate> Find(ImmutableArray<Candidate> candidates, string typed)
    {
        var word = typed.Trim();
        return word.Length == 0 ? candidates
            : [.. candidates.Select(c => (Candidate: c, Fit: FitOf(c, word))).Where(c => c.Fit != Fit.None)
                .OrderBy(c => c.Fit).Select(c => c.Candidate)];
    }

    /// <summary>
    /// The one candidate that is meant: its id or name, or the only one that begins so; null if that leaves
    /// several, or none.
    /// </summary>
    public static Candidate? Only(ImmutableArray<Candidate> candidates, string typed)
    {
        var word = typed.Trim();
        if (word.Length == 0)
            return null;
        var fits = candidates.Select(c => (Candidate: c, Fit: FitOf(c, word)))
            .Where(c => c.Fit < Fit.Inside).ToList();
        if (fits.Count == 0)
            return null;
        var best = fits.Min(c => c.Fit);
        return fits.Where(c => c.Fit == best).ToList() is [var only] ? only.Candidate : null;
    }

    private static Fit FitOf(Candidate candidate, string word)
    {
        ImmutableArray<string> names = candidate.OtherNames.Insert(0, candidate.Name);
        if (string.Equals(candidate.Id, word, StringComparison.OrdinalIgnoreCase))
            return Fit.Id;
        if (names.Any(n => string.Equals(n, word, StringComparison.OrdinalIgnoreCase)))
            return Fit.Name;
        if (candidate.Id.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return Fit.StartOfId;
        if (names.Any(n => StartsWord(n, word)))
            return Fit.StartOfWord;
        return names.Append(candidate.Id).Any(n => n.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? Fit.Inside : Fit.None;
    }

    private static bool StartsWord(string name, string word)
    {
        for (var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = name.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(name[at - 1]))
                return true;
        }

        return false;
    }
}
