using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>The tests by which a pair gets its label, in their order; the first that holds decides.</summary>
internal enum PairTest
{
    /// <summary>One replaces or corrects the other.</summary>
    Replaced,

    /// <summary>Two coders read one passage.</summary>
    OnePassageTwoCoders,

    /// <summary>What they claim can hold together: the content gives the label.</summary>
    FitTogether,

    /// <summary>One account, not one public and one private, one event or one single day.</summary>
    OneAccountAtOnce,

    /// <summary>Asked only at once: two different people speak.</summary>
    TwoSpeakers,

    /// <summary>One account, not one public and one private, one surely later.</summary>
    OneAccountLater,

    /// <summary>Not contemporaneous.</summary>
    TwoTimes,

    /// <summary>One public, the other private.</summary>
    TwoChannels,
}

/// <summary>How two statements of one cell relate: the rows of the definition, first match.</summary>
internal sealed class PairClassifier(CellClaims claims, DeclaredLinks links, ComparisonSettings settings)
{
    /// <summary>
    /// Classifies two statements that the dates include; the order of the arguments does not matter.
    /// </summary>
    public StatementPair Classify(Statement first, Statement second)
    {
        var (a, b) = string.CompareOrdinal(first.Id, second.Id) < 0 ? (first, second) : (second, first);
        var content = ContentComparison.Compare(claims.Of(a), claims.Of(b), claims.AllOptions);
        var (label, flags) = Label(a, b, content, settings.WindowDays);
        var (witnesses, isPartial) = content.Label == PairLabel.Conflict
            ? ContentComparison.Witnesses(a, b)
            : ([], false);
        var earlier = Earlier(a, b, label, flags);
        return new StatementPair
        {
            A = a,
            B = b,
            Label = label,
            Content = content.Label,
            Flags = isPartial ? flags | PairFlags.Partial : flags,
            Earlier = earlier,
            Evolution = Evolution(a, b, earlier, label, flags, content),
            Witnesses = witnesses,
            GapDays = a.Said.GapInDays(b.Said),
            Across = TurningPointBetween(a, b),
        };
    }

    /// <summary>The label that the pair would have with another window.</summary>
    public PairLabel LabelWithWindow(StatementPair pair, int windowDays) =>
        pair.Content == PairLabel.Conflict
            ? Label(pair.A, pair.B, new Content(pair.Content, false), windowDays).Label
            : pair.Label;

    /// <summary>The tests that gave a pair its label, up to the one that decided.</summary>
    public IReadOnlyList<Answer<PairTest>> TestsOf(StatementPair pair)
    {
        var trail = new Trail<PairTest>();
        var content = ContentComparison.Compare(claims.Of(pair.A), claims.Of(pair.B), claims.AllOptions);
        Label(pair.A, pair.B, content, settings.WindowDays, trail);
        return trail.Answers;
    }

    private (PairLabel Label, PairFlags Flags) Label(
        Statement a, Statement b, Content content, int windowDays, Trail<PairTest>? trail = null)
    {
        if (trail.Asked(PairTest.Replaced, links.Replaces(a, b) || links.Replaces(b, a)))
        {
            var corrected = links.Corrects(a, b) || links.Corrects(b, a);
            return (PairLabel.Superseded, corrected ? PairFlags.RecordCorrected : PairFlags.Declared);
        }

        if (trail.Asked(PairTest.OnePassageTwoCoders, IsOnePassageTwoCoders(a, b)))
            return LabelOfCoders(content);
        return trail.Asked(PairTest.FitTogether, content.Label != PairLabel.Conflict)
            ? (content.Label, FlagsOfContent(a, b, content))
            : LabelOfConflict(a, b, windowDays, trail);
    }

    private static (PairLabel Label, PairFlags Flags) LabelOfCoders(Content content) =>
        content.Label == PairLabel.Conflict
            ? (PairLabel.CodingDisagreement, PairFlags.None)
            : (content.Label, content.AddsCondition ? PairFlags.AddsCondition : PairFlags.None);

    private (PairLabel Label, PairFlags Flags) LabelOfConflict(
        Statement a, Statement b, int windowDays, Trail<PairTest>? trail)
    {
        var sameAccount = ReferenceEquals(a.Account, b.Account);
        var crossChannel = Channels.AreOpposite(a, b);
        var oneVoice = sameAccount && !crossChannel;
        var ordered = a.Said.IsLaterThan(b.Said) || b.Said.IsLaterThan(a.Said);
        if (trail.Asked(PairTest.OneAccountAtOnce, oneVoice && (IsSameEvent(a, b) || IsSameDay(a, b))))
        {
            return trail.Asked(PairTest.TwoSpeakers, HaveDifferentSpeakers(a, b))
                ? (PairLabel.DividedVoice, PairFlags.None)
                : (PairLabel.SelfContradiction, PairFlags.None);
        }

        if (trail.Asked(PairTest.OneAccountLater, oneVoice && ordered))
            return (PairLabel.Evolved, PairFlags.None);
        if (trail.Asked(PairTest.TwoTimes, !AreContemporaneous(a, b, windowDays)))
            return (PairLabel.Evolved, sameAccount ? PairFlags.None : PairFlags.Inferred);
        if (trail.Asked(PairTest.TwoChannels, crossChannel))
            return (PairLabel.PublicPrivateSplit, PairFlags.None);
        var flags = PairFlags.None;
        if (a.Channel == Channel.Unspecified || b.Channel == Channel.Unspecified)
            flags |= PairFlags.ChannelUnknown;
        if (a.Said.Intersects(b.Said) && !IsSameDay(a, b))
            flags |= PairFlags.OrderUnknown;
        return (PairLabel.Conflict, flags);
    }

    private PairFlags FlagsOfContent(Statement a, Statement b, Content content)
    {
        var flags = content.AddsCondition ? PairFlags.AddsCondition : PairFlags.None;
        if (Channels.AreOpposite(a, b))
            flags |= PairFlags.CrossChannel;
        if (!AreContemporaneous(a, b, settings.WindowDays))
            flags |= PairFlags.Stale;
        return flags;
    }

    private bool AreContemporaneous(Statement a, Statement b, int windowDays) =>
        IsSameEvent(a, b) || (a.Said.GapInDays(b.Said) <= windowDays && TurningPointBetween(a, b) is null);

    private NegotiationEvent? TurningPointBetween(Statement a, Statement b)
    {
        var (earlier, later) = b.Said.IsLaterThan(a.Said) ? (a, b) : (b, a);
        if (!later.Said.IsLaterThan(earlier.Said))
            return null;
        foreach (var turningPoint in settings.TurningPoints)
        {
            if (Concerns(turningPoint, a, b) && turningPoint.Date.IsLaterThan(earlier.Said)
                && later.Said.IsLaterThan(turningPoint.Date))
                return turningPoint;
        }

        return null;
    }

    private static bool Concerns(NegotiationEvent turningPoint, Statement a, Statement b) =>
        turningPoint.IsTurningPoint
        || (a.Point is not null && ReferenceEquals(a.Point, b.Point)
            && turningPoint.TurningPointFor.Contains(a.Point));

    private Statement? Earlier(Statement a, Statement b, PairLabel label, PairFlags flags)
    {
        if (label == PairLabel.Superseded && flags.HasFlag(PairFlags.Declared))
            return links.Replaces(a, b) ? b : a;
        return b.Said.IsLaterThan(a.Said) ? a : a.Said.IsLaterThan(b.Said) ? b : null;
    }

    private Evolution Evolution(
        Statement a, Statement b, Statement? earlier, PairLabel label, PairFlags flags, Content content)
    {
        if (earlier is null || Channels.AreOpposite(a, b) || a.Proposal is not null)
            return Accounts.Evolution.None;
        if (label == PairLabel.Superseded
            ? flags.HasFlag(PairFlags.RecordCorrected)
            : IsOnePassageTwoCoders(a, b))
            return Accounts.Evolution.None;
        if (label is PairLabel.DividedVoice or PairLabel.SelfContradiction or PairLabel.Conflict)
            return Accounts.Evolution.None;
        return Evolutions.Between(
            claims.Of(earlier), claims.Of(ReferenceEquals(earlier, a) ? b : a),
            addUp: content.Label != PairLabel.Conflict);
    }

    /// <summary>One account, source and place in it, and two coders.</summary>
    public static bool IsOnePassageTwoCoders(Statement a, Statement b) =>
        ReferenceEquals(a.Account, b.Account)
        && a.Source is not null && ReferenceEquals(a.Source, b.Source)
        && a.At.Length > 0 && a.At.SequenceEqual(b.At, StringComparer.Ordinal)
        && a.Coding?.By is { } coder && b.Coding?.By is { } other
        && !string.Equals(coder, other, StringComparison.Ordinal);

    /// <summary>Both belong to one event.</summary>
    public static bool IsSameEvent(Statement a, Statement b) =>
        a.Event is not null && ReferenceEquals(a.Event, b.Event);

    /// <summary>Both were said on one single day, the same.</summary>
    public static bool IsSameDay(Statement a, Statement b) =>
        a.Said.IsSingleDay && b.Said.IsSingleDay && a.Said.Start == b.Said.Start;

    /// <summary>Both name a speaker, and not the same.</summary>
    public static bool HaveDifferentSpeakers(Statement a, Statement b) =>
        a.Speaker is not null && b.Speaker is not null && !ReferenceEquals(a.Speaker, b.Speaker);
}
