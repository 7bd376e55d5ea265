using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>Claims about a text as a whole.</summary>
[Flags]
internal enum TextClaims
{
    None = 0,
    For = 1 << 0,
    Against = 1 << 1,
    Full = 1 << 2,
    NotFull = 1 << 3,
}

/// <summary>
/// The claims of one statement, or of several together, over the truth patterns of their cell. Never changed
/// after it is built; sets of one cell have equally many patterns.
/// </summary>
internal sealed class ClaimSet
{
    private readonly PatternClaims[] _patterns;

    public ClaimSet(PatternClaims[] patterns, TextClaims text)
    {
        _patterns = patterns;
        Text = text;
        IsEmpty = text == TextClaims.None && AreEmpty(patterns);
    }

    /// <summary>Claims about a text.</summary>
    public TextClaims Text { get; }

    /// <summary>Nothing is claimed anywhere.</summary>
    public bool IsEmpty { get; }

    /// <summary>Number of truth patterns, at least 1.</summary>
    public int PatternCount => _patterns.Length;

    /// <summary>The claims in one truth pattern.</summary>
    public ref readonly PatternClaims this[int pattern] => ref _patterns[pattern];

    /// <summary>
    /// All claims of the sets together; with no set, nothing is claimed in <paramref name="patternCount"/>
    /// patterns.
    /// </summary>
    public static ClaimSet Union(IEnumerable<ClaimSet> sets, int patternCount)
    {
        var patterns = new PatternClaims[patternCount];
        var text = TextClaims.None;
        foreach (var set in sets)
        {
            text |= set.Text;
            for (var i = 0; i < patterns.Length; i++)
                patterns[i].Add(set._patterns[i]);
        }

        return new ClaimSet(patterns, text);
    }

    /// <summary>The claims of two sets together.</summary>
    public ClaimSet With(ClaimSet other)
    {
        var patterns = (PatternClaims[])_patterns.Clone();
        for (var i = 0; i < patterns.Length; i++)
            patterns[i].Add(other._patterns[i]);
        return new ClaimSet(patterns, Text | other.Text);
    }

    /// <summary>
    /// The three tests of a consistent set: no clash of acceptance and refusal, save where conditions add up
    /// and some pattern remains; some option left wherever a position applies; not for and against a text,
    /// nor for all and not all of it.
    /// </summary>
    public bool IsConsistent(OptionSet allOptions) => IsConsistentWith(this, allOptions);

    /// <summary>
    /// The same tests of two sets together; the claims of both are never built, because this is asked of
    /// every pair of statements.
    /// </summary>
    public bool IsConsistentWith(ClaimSet other, OptionSet allOptions)
    {
        if (Contradicts(Text | other.Text))
            return false;
        var overridden = OptionSet.Empty;
        var remaining = OptionSet.Empty;
        for (var i = 0; i < _patterns.Length; i++)
        {
            var claims = _patterns[i];
            claims.Add(other._patterns[i]);
            if (!claims.Clash.IsEmpty || LeavesNoOption(claims, allOptions))
                return false;
            overridden |= claims.Overridden;
            remaining |= claims.Accepted.Except(claims.Refused);
        }

        return remaining.ContainsAll(overridden);
    }

    /// <summary>Conditions of the two sets together add up somewhere.</summary>
    public bool AddsConditionsWith(ClaimSet other) =>
        AnyPattern(other, static (in PatternClaims a, in PatternClaims b) =>
        {
            var claims = a;
            claims.Add(b);
            return !claims.Overridden.IsEmpty;
        });

    /// <summary>
    /// Options that only add up to nothing: accepted in no pattern where they are not refused.
    /// </summary>
    public OptionSet NeverLeft()
    {
        var overridden = OptionSet.Empty;
        foreach (ref readonly var claims in _patterns.AsSpan())
            overridden |= claims.Overridden;
        return overridden.Except(RemainingAcceptance());
    }

    /// <summary>A position applies, and every option is refused or not asked for.</summary>
    public static bool LeavesNoOption(in PatternClaims claims, OptionSet allOptions) =>
        claims.HasPosition && (claims.NotAsked | claims.Refused).ContainsAll(allOptions);

    /// <summary>Claims everything that <paramref name="other"/> claims.</summary>
    public bool Covers(ClaimSet other)
    {
        if ((other.Text & ~Text) != TextClaims.None)
            return false;
        for (var i = 0; i < _patterns.Length; i++)
        {
            if (!_patterns[i].Covers(other._patterns[i]))
                return false;
        }

        return true;
    }

    /// <summary>Shares a claim with <paramref name="other"/>.</summary>
    public bool SharesWith(ClaimSet other) =>
        (Text & other.Text) != TextClaims.None
        || AnyPattern(other, static (in PatternClaims a, in PatternClaims b) => a.SharesWith(b));

    /// <summary>Positions with a common option in a common pattern.</summary>
    public bool PositionsMeet(ClaimSet other) =>
        AnyPattern(other, static (in PatternClaims a, in PatternClaims b) => a.PositionsMeet(b));

    /// <summary>One accepts what the other doubts, somewhere.</summary>
    public bool QualifiedBy(ClaimSet other) =>
        AnyPattern(other, static (in PatternClaims a, in PatternClaims b) => a.QualifiedBy(b));

    /// <summary>Interchangeable with <paramref name="other"/> in every comparison.</summary>
    public bool IsSameAs(ClaimSet other) =>
        Text == other.Text
        && !AnyPattern(other, static (in PatternClaims a, in PatternClaims b) => !a.IsSameAs(b));

    private static bool Contradicts(TextClaims text) =>
        text.HasFlag(TextClaims.For | TextClaims.Against)
        || text.HasFlag(TextClaims.Full | TextClaims.NotFull);

    private static bool AreEmpty(PatternClaims[] patterns)
    {
        foreach (ref readonly var claims in patterns.AsSpan())
        {
            if (!claims.IsEmpty)
                return false;
        }

        return true;
    }

    private OptionSet RemainingAcceptance()
    {
        var remaining = OptionSet.Empty;
        foreach (ref readonly var claims in _patterns.AsSpan())
            remaining |= claims.Accepted.Except(claims.Refused);
        return remaining;
    }

    private bool AnyPattern(ClaimSet other, PatternTest test)
    {
        for (var i = 0; i < _patterns.Length; i++)
        {
            if (test(_patterns[i], other._patterns[i]))
                return true;
        }

        return false;
    }

    private delegate bool PatternTest(in PatternClaims a, in PatternClaims b);
}
