using static NegotiationModel.Tests.Reference.RefText;

namespace NegotiationModel.Tests.Reference;

/// <summary>Section 1.3, `classify`: the first row of its table that matches.</summary>
internal sealed class RefClassify
{
    private readonly RefLens _lens;
    private readonly RefLinks _links;

    public RefClassify(RefLens lens)
    {
        _lens = lens;
        _links = new RefLinks(lens);
    }

    /// <summary>Null for row 0: a pair with a statement that is not known or not yet said.</summary>
    public RefPair? Of(RefStatement one, RefStatement other)
    {
        var (a, b) = string.CompareOrdinal(one.Id, other.Id) < 0 ? (one, other) : (other, one);
        if (!new[] { a, b }.All(statement => _lens.IsKnown(statement) && _lens.IsSaid(statement)))
        {
            return null;
        }

        if (!Same(_lens.CellOf(a), _lens.CellOf(b)))
        {
            return new RefPair(a, b, "incomparable");
        }

        var table = new RefTable(_lens, PointOf(a), [a, b]);
        var content = RefContent.Of(table, a, b);
        var earlier = EarlierOf(a, b);
        var evolution =
            earlier is null || IsCrossChannel(a, b)
                ? null
                : RefEvolution.Of(table, earlier, Same(earlier.Id, a.Id) ? b : a);
        var pair = new RefPair(a, b, "")
        {
            Content = content,
            Earlier = earlier,
            Evolution = evolution,
        };
        return Linked(pair) ?? SamePassage(pair) ?? Harmless(pair) ?? Clash(pair);
    }

    public bool AreContemporaneous(RefStatement a, RefStatement b)
    {
        if (a.Event is not null && Same(a.Event, b.Event))
        {
            return true;
        }

        var (saidA, saidB) = (_lens.Said(a), _lens.Said(b));
        return saidA.GapTo(saidB) <= _lens.Scenario.Window && !TurnsBetween(a, b);
    }

    private static bool IsCrossChannel(RefStatement a, RefStatement b) =>
        (a.Channel, b.Channel)
            is
                (RefChannel.Public, RefChannel.Private)
                or
                (RefChannel.Private, RefChannel.Public);

    private static List<string> ContentFlags(RefContent content)
    {
        var flags = new List<string>();
        if (content.AddsCondition)
        {
            flags.Add("adds-condition");
        }

        if (content.IsPartial)
        {
            flags.Add("partial");
        }

        return flags;
    }

    private RefPoint? PointOf(RefStatement statement) =>
        statement.Proposal is null ? _lens.Point(statement.Point!) : null;

    // Row 2.
    private RefPair? Linked(RefPair pair)
    {
        if (!_links.Leads(pair.A, pair.B) && !_links.Leads(pair.B, pair.A))
        {
            return null;
        }

        var corrected =
            _links.LeadsByCorrections(pair.A, pair.B) || _links.LeadsByCorrections(pair.B, pair.A);
        var flags = new List<string> { corrected ? "record-corrected" : "declared" };
        // Beside its witnesses a clash says that it is partial; that conditions add up no longer matters.
        flags.AddRange(pair.Content!.IsPartial ? ["partial"] : []);
        return pair with { Label = "superseded", Flags = flags };
    }

    // Row 3: two coders reading one passage differently is neither a conflict of accounts nor a change.
    private static RefPair? SamePassage(RefPair pair)
    {
        var (a, b) = (pair.A, pair.B);
        var samePassage =
            Same(a.Account, b.Account)
            && a.Source is not null
            && Same(a.Source, b.Source)
            && a.At.Count > 0
            && a.At.SequenceEqual(b.At, StringComparer.Ordinal)
            && a.Coder is not null
            && b.Coder is not null
            && !Same(a.Coder, b.Coder);
        if (!samePassage)
        {
            return null;
        }

        var label = pair.IsClash ? "coding-disagreement" : pair.Content!.Label;
        return pair with { Label = label, Flags = ContentFlags(pair.Content!), Evolution = null };
    }

    // Row 4: agreement beats time and channel.
    private RefPair? Harmless(RefPair pair)
    {
        if (pair.IsClash)
        {
            return null;
        }

        var flags = ContentFlags(pair.Content!);
        if (IsCrossChannel(pair.A, pair.B))
        {
            flags.Add("cross-channel");
        }

        if (!AreContemporaneous(pair.A, pair.B))
        {
            flags.Add("stale");
        }

        return pair with
        {
            Label = pair.Content!.Label,
            Flags = flags,
        };
    }

    // Rows 5 to 10.
    private RefPair Clash(RefPair pair)
    {
        var (a, b) = (pair.A, pair.B);
        var (saidA, saidB) = (_lens.Said(a), _lens.Said(b));
        var flags = ContentFlags(pair.Content!);
        var sameDay = saidA.IsSingleDay && saidA == saidB;
        var oneMouth = Same(a.Account, b.Account) && !IsCrossChannel(a, b);
        if (oneMouth && ((a.Event is not null && Same(a.Event, b.Event)) || sameDay))
        {
            var speakersDiffer =
                a.Speaker is not null && b.Speaker is not null && !Same(a.Speaker, b.Speaker);
            return pair with
            {
                Label = speakersDiffer ? "divided-voice" : "self-contradiction",
                Flags = flags,
            };
        }

        if (oneMouth && !saidA.Meets(saidB))
        {
            return pair with { Label = "evolved", Flags = flags };
        }

        if (!AreContemporaneous(a, b))
        {
            flags.AddRange(Same(a.Account, b.Account) ? [] : ["inferred"]);
            return pair with { Label = "evolved", Flags = flags };
        }

        if (IsCrossChannel(a, b))
        {
            return pair with { Label = "public-private-split", Flags = flags };
        }

        flags.AddRange(
            a.Channel == RefChannel.Unspecified || b.Channel == RefChannel.Unspecified
                ? ["channel-unknown"]
                : []
        );
        flags.AddRange(saidA.Meets(saidB) && !sameDay ? ["order-unknown"] : []);
        return pair with { Label = "conflict", Flags = flags };
    }

    private bool TurnsBetween(RefStatement a, RefStatement b)
    {
        var (saidA, saidB) = (_lens.Said(a), _lens.Said(b));
        var (first, second) = saidB.IsLaterThan(saidA) ? (saidA, saidB) : (saidB, saidA);
        // A turning point of some points counts where both statements are about one of them.
        return _lens
            .Scenario.Events.Where(one =>
                one.TurnsAll || (Same(a.Point, b.Point) && one.Turns.Any(point => Same(point, a.Point)))
            )
            .Select(one => RefSpan.Parse(one.Date))
            .Any(date => date.IsLaterThan(first) && second.IsLaterThan(date));
    }

    private RefStatement? EarlierOf(RefStatement a, RefStatement b)
    {
        // A declared link says what came first, whatever the dates say; a correction says nothing about time.
        if (_links.Leads(a, b) && !_links.LeadsByCorrections(a, b))
        {
            return b;
        }

        if (_links.Leads(b, a) && !_links.LeadsByCorrections(b, a))
        {
            return a;
        }

        return _lens.Said(b).IsLaterThan(_lens.Said(a)) ? a
            : _lens.Said(a).IsLaterThan(_lens.Said(b)) ? b
            : null;
    }
}
