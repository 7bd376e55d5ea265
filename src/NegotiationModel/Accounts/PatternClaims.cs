using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>
/// The claims about a point's options in one truth pattern. Acceptance and refusal are kept in two parts
/// each, because an acceptance that comes only from <c>only_if</c>/<c>after</c> yields to a refusal that
/// comes only from a failing condition.
/// </summary>
internal struct PatternClaims
{
    /// <summary>Accepted, without condition or by <c>if</c>.</summary>
    public OptionSet AcceptedPlainly;

    /// <summary>Accepted by <c>only_if</c> or <c>after</c>.</summary>
    public OptionSet AcceptedOnlyIf;

    /// <summary>Refused, without condition or by <c>if</c>.</summary>
    public OptionSet RefusedPlainly;

    /// <summary>
    /// Refused because a condition (<c>only_if</c>, <c>after</c>, <c>unless</c>, <c>until</c>) fails.
    /// </summary>
    public OptionSet RefusedFailing;

    /// <summary>Refused for good; always refused as well.</summary>
    public OptionSet Final;

    /// <summary>Not what is asked for.</summary>
    public OptionSet NotAsked;

    /// <summary>Doubted.</summary>
    public OptionSet Doubted;

    /// <summary>
    /// Intersection of the positions that apply; meaningful with <see cref="HasPosition"/>.
    /// </summary>
    public OptionSet Position;

    /// <summary>A position applies.</summary>
    public bool HasPosition;

    /// <summary>All that is accepted.</summary>
    public readonly OptionSet Accepted => AcceptedPlainly | AcceptedOnlyIf;

    /// <summary>All that is refused.</summary>
    public readonly OptionSet Refused => RefusedPlainly | RefusedFailing;

    /// <summary>Accepted and refused, where conditions merely add up: the refusal stands.</summary>
    public readonly OptionSet Overridden =>
        AcceptedOnlyIf.Except(AcceptedPlainly) & RefusedFailing.Except(RefusedPlainly);

    /// <summary>Accepted and refused, and not by conditions that add up.</summary>
    public readonly OptionSet Clash => (Accepted & Refused).Except(Overridden);

    /// <summary>What is accepted once conditions are added up.</summary>
    public readonly OptionSet AcceptedAfterAll => Accepted.Except(Overridden);

    /// <summary>Nothing is claimed.</summary>
    public readonly bool IsEmpty =>
        Accepted.IsEmpty && Refused.IsEmpty && Final.IsEmpty && NotAsked.IsEmpty && Doubted.IsEmpty;

    /// <summary>Adds the claims of <paramref name="other"/>.</summary>
    public void Add(in PatternClaims other)
    {
        AcceptedPlainly |= other.AcceptedPlainly;
        AcceptedOnlyIf |= other.AcceptedOnlyIf;
        RefusedPlainly |= other.RefusedPlainly;
        RefusedFailing |= other.RefusedFailing;
        Final |= other.Final;
        NotAsked |= other.NotAsked;
        Doubted |= other.Doubted;
        if (!other.HasPosition)
            return;
        Position = HasPosition ? Position & other.Position : other.Position;
        HasPosition = true;
    }

    /// <summary>Claims everything that <paramref name="other"/> claims.</summary>
    public readonly bool Covers(in PatternClaims other) =>
        Accepted.ContainsAll(other.Accepted) && Refused.ContainsAll(other.Refused)
        && Final.ContainsAll(other.Final)
        && NotAsked.ContainsAll(other.NotAsked) && Doubted.ContainsAll(other.Doubted);

    /// <summary>Shares a claim with <paramref name="other"/>.</summary>
    public readonly bool SharesWith(in PatternClaims other) =>
        Accepted.Intersects(other.Accepted) || Refused.Intersects(other.Refused)
        || Final.Intersects(other.Final)
        || NotAsked.Intersects(other.NotAsked) || Doubted.Intersects(other.Doubted);

    /// <summary>Shares no claim, yet both ask for something and some option is in both positions.</summary>
    public readonly bool PositionsMeet(in PatternClaims other) =>
        HasPosition && other.HasPosition && Position.Intersects(other.Position);

    /// <summary>One accepts what the other doubts.</summary>
    public readonly bool QualifiedBy(in PatternClaims other) =>
        Accepted.Intersects(other.Doubted) || other.Accepted.Intersects(Doubted);

    /// <summary>Same claims from the same kinds of statement: interchangeable in every comparison.</summary>
    public readonly bool IsSameAs(in PatternClaims other) =>
        AcceptedPlainly == other.AcceptedPlainly && AcceptedOnlyIf == other.AcceptedOnlyIf
        && RefusedPlainly == other.RefusedPlainly && RefusedFailing == other.RefusedFailing
        && Final == other.Final
        && NotAsked == other.NotAsked && Doubted == other.Doubted && HasPosition == other.HasPosition
        && (!HasPosition || Position == other.Position);

    /// <summary>
    /// The options of one kind of claim; acceptance as claimed, or after conditions are added up.
    /// </summary>
    public readonly OptionSet Of(ClaimKind kind, bool afterAll) => kind switch
    {
        ClaimKind.Acceptable => afterAll ? AcceptedAfterAll : Accepted,
        ClaimKind.Refused => Refused,
        ClaimKind.Final => Final,
        ClaimKind.NotAsked => NotAsked,
        ClaimKind.Doubted => Doubted,
        _ => OptionSet.Empty,
    };
}
