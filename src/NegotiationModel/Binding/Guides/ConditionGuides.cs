using NegotiationModel.Findings;

namespace NegotiationModel.Binding.Guides;

/// <summary>What the rules about conditions mean.</summary>
internal static class ConditionGuides
{
    /// <summary>Rule id → guide.</summary>
    internal static Dictionary<string, RuleGuide> Make() => new(StringComparer.Ordinal)
    {
        [BindingRules.SeveralConditions.Id] = new()
        {
            Finds = """
                A statement with two condition keys. How the two would work together is not fixed anywhere:
                "if this, unless that" can be read in several ways.
                """,
            Quiet = """
                For several points in one condition, which must all hold, and for a list of such maps, of
                which any is enough.
                """,
            Remedy = """
                Write two statements; conditions told separately add up. Or put both points under one key.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, accepts: half, only_if: {flow: 40},
                     after: {site: east}, account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, accepts: half, only_if: {flow: 40, site: east},
                     account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.ConditionOnEndorsement.Id] = new()
        {
            Finds = """
                A condition on a stance on a text. "Accepts the draft, if the flow is 60" is a condition on
                one point, and there it can be compared with what others say of that point.
                """,
            Quiet = "For conditions in statements on points.",
            Remedy = """
                Code the stance on the text without it, perhaps as `accepts_in_part`, and the condition as a
                statement on the point.
                """,
            Bad = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                statements:
                  - {id: s1, party: lowland, proposal: draft, stance: accepts, only_if: {flow: 60},
                     account: records, said: 2024-03-12}
                """),
            Good = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                statements:
                  - {id: s1, party: lowland, proposal: draft, stance: accepts_in_part, account: records,
                     said: 2024-03-12}
                  - {id: s2, party: lowland, point: dam, accepts: half, only_if: {flow: 60},
                     account: records, said: 2024-03-12}
                """),
        },

        [BindingRules.ConditionOnOwnPoint.Id] = new()
        {
            Finds = """
                A condition that names the point of the statement itself. "Accepts a half-height dam if there
                is a dam" says nothing that its options could not say.
                """,
            Quiet = "For conditions on any other point of the deal or its context.",
            Remedy = "Narrow the options, or name the point that is really meant.",
            Bad = new("""
                statements:
                  - {id: s1, party: lowland, point: dam, accepts: half, only_if: {dam: [half, full]},
                     account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: lowland, point: dam, accepts: half, only_if: {flow: {at_least: 60}},
                     account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.ConditionOnFact.Id] = new()
        {
            Finds = """
                A condition that names a question of fact. What was the case is not for the parties to bring
                about, and no deal can contain it.
                """,
            Quiet = "For points of the deal, and for points with `scope: context`.",
            Remedy = "Name the point that the fact bears on, or put the words into `note`.",
            Bad = new("""
                statements:
                  - {id: s1, party: lowland, point: dam, accepts: half, only_if: {spill: ours},
                     account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: lowland, point: dam, accepts: half, account: records, said: 2024-02-28,
                     note: If it turns out that the spill was theirs}
                """),
        },

        [BindingRules.ConditionNeedsAccepts.Id] = new()
        {
            Finds = """
                `only_if` or `after` with another stance than `accepts`. The two say that something is
                accepted where the condition holds and refused where it does not; with an ask or a refusal
                that has no clear sense.
                """,
            Quiet = "For `if`, which goes with every stance on options.",
            Remedy = """
                Write `accepts`; for a refusal that ends under a condition write `rejects` with `unless` or
                `until`.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: lowland, point: dam, position: half, only_if: {flow: 60},
                     account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: lowland, point: dam, accepts: half, only_if: {flow: 60},
                     account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.ConditionNeedsRejects.Id] = new()
        {
            Finds = """
                `unless` or `until` with another stance than `rejects` or `red_line`. The two say when a
                refusal ends, and do not say that anything is accepted then.
                """,
            Quiet = "For `if`, which goes with every stance on options.",
            Remedy = """
                Write `rejects` or `red_line`; for an acceptance that begins under a condition write `accepts`
                with `only_if` or `after`.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: lowland, point: dam, accepts: half, unless: {site: west},
                     account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: lowland, point: dam, rejects: half, unless: {site: east},
                     account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.BecauseWithoutTerm.Id] = new()
        {
            Finds = """
                `because` in a statement that doubts or rejects no term of a text. It tells what is wrong with
                a term: too weak, too strong or unclear; a party's reasons in general have no key.
                """,
            Quiet = "With `proposal`, `point` and the stance `doubts` or `rejects` together.",
            Remedy = "Name the text and the term, or put the reason into `note`.",
            Bad = new("""
                statements:
                  - {id: s1, party: lowland, point: dam, doubts: half, because: unclear, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                statements:
                  - {id: s1, party: lowland, proposal: draft, point: dam, stance: doubts, because: unclear,
                     account: records, said: 2024-03-12}
                """),
        },
    };
}
