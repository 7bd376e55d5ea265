using System.Collections.Immutable;
using NegotiationModel.Model;
using NegotiationModel.Syntax;

namespace NegotiationModel.Binding;

// Numeric points are cut at every value anybody mentions, so no option set is final before everything is
// read. Drafts hold what was read and checked; Build makes the model object once the points are cut.

/// <summary>
/// A source, whether its date is missing only because it is broken, and where its file is named.
/// </summary>
internal sealed record SourceDraft(Source Model, bool DateIsBroken, YamlScalar? FileNode);

/// <summary>An account on its way to its root.</summary>
internal sealed class AccountDraft
{
    internal required string Id { get; init; }

    internal required YamlNode Node { get; init; }

    internal string? DerivesFrom { get; set; }

    internal string RootId { get; set; } = "";

    internal required Func<AccountDraft, Account> Build { get; init; }

    internal Account Model => field ??= Build(this);
}

/// <summary>A proposal on its way to its terms.</summary>
internal sealed class ProposalDraft
{
    internal required string Id { get; init; }

    internal required EdtfDate Date { get; init; }

    /// <summary>The keys that name other proposals; the proposal itself where they are not written.</summary>
    internal required (YamlNode Parents, YamlNode SummaryOf) Nodes { get; init; }

    internal ImmutableArray<string> Parents { get; set; } = [];

    internal string? SummaryOf { get; set; }

    internal ImmutableArray<OptionChoice> Terms { get; init; } = [];

    internal required Func<ProposalDraft, Proposal> Build { get; init; }

    internal Proposal Model => field ??= Build(this);
}

/// <summary>An event on its way to its outcome.</summary>
internal sealed class EventDraft
{
    internal required ImmutableArray<OptionChoice> Outcome { get; init; }

    internal required Func<NegotiationEvent> Build { get; init; }

    internal NegotiationEvent Model => field ??= Build();
}

/// <summary>An amendment.</summary>
internal sealed class AmendmentDraft
{
    internal required string Id { get; init; }

    internal ImmutableArray<string> Reverts { get; init; } = [];

    internal ImmutableArray<OptionChoice> Choices { get; init; } = [];

    internal required Func<Amendment> Build { get; init; }
}

/// <summary>A promise.</summary>
internal sealed record PromiseDraft(OptionChoice? Choice, Func<Promise> Build);

/// <summary>A statement, with what its links are checked by.</summary>
internal sealed class StatementDraft
{
    internal required string Id { get; init; }

    internal required YamlMap Node { get; init; }

    internal Party? Party { get; init; }

    internal PointDraft? Point { get; init; }

    internal ProposalDraft? Proposal { get; init; }

    internal required AccountDraft Account { get; init; }

    internal OptionChoice? Choice { get; init; }

    internal ConditionDraft? Condition { get; init; }

    internal bool IsReviewed { get; init; }

    internal ImmutableArray<string> Supersedes { get; set; } = [];

    internal ImmutableArray<string> Corrects { get; set; } = [];

    internal required ReadStance Stance { get; init; }

    internal Source? Source { get; init; }

    internal StatementDates Dates { get; init; }

    internal required StatementDetails Details { get; init; }
}

/// <summary>A condition whose options are not final.</summary>
internal sealed record ConditionDraft(ConditionKind Kind, ImmutableArray<ImmutableArray<OptionChoice>> Cases)
{
    internal Condition Build()
    {
        var cases = ImmutableArray.CreateBuilder<ConditionCase>(Cases.Length);
        foreach (var terms in Cases)
            cases.Add(new ConditionCase(ImmutableArray.CreateRange(
                OptionChoice.Terms(terms), t => new ConditionTerm(t.Point, t.Options))));
        return new Condition(Kind, cases.MoveToImmutable());
    }

    internal void Mention()
    {
        foreach (var terms in Cases)
        {
            foreach (var term in terms)
                term.Mention();
        }
    }
}
