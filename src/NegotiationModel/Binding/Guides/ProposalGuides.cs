using NegotiationModel.Findings;

namespace NegotiationModel.Binding.Guides;

/// <summary>What the rules about texts, amendments, promises and slips of the scenario mean.</summary>
internal static class ProposalGuides
{
    /// <summary>Rule id → guide.</summary>
    internal static Dictionary<string, RuleGuide> Make() => new(StringComparer.Ordinal)
    {
        [BindingRules.CompleteSummary.Id] = new()
        {
            Finds = """
                A summary of another text that claims to be complete. A shorter telling leaves things out, so
                what it does not mention may well be in the text.
                """,
            Quiet = "For texts that are no summary: `complete: true` then says that every term is listed.",
            Remedy = "Leave `complete` out, or `summary_of` if it is the text itself.",
            Bad = new("""
                proposals:
                  text: {title: The draft, date: 2024-03-10, terms: {dam: half}}
                  told: {title: As told, date: 2024-03-11, summary_of: text, complete: true,
                     terms: {dam: half}}
                """),
            Good = new("""
                proposals:
                  text: {title: The draft, date: 2024-03-10, complete: true, terms: {dam: half}}
                  told: {title: As told, date: 2024-03-11, summary_of: text, terms: {dam: half}}
                """),
        },

        [BindingRules.TermTwice.Id] = new()
        {
            Finds = """
                A point that a text lists both under `terms` and as `unspecified`. The one says what the text
                holds, the other that nobody knows.
                """,
            Quiet = """
                For several options of one term: that is an ambiguous term, and each option is a reading.
                """,
            Remedy = "Keep the one that the source supports.",
            Bad = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}, unspecified: [dam, flow]}
                """),
            Good = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}, unspecified: [flow]}
                """),
        },

        [BindingRules.OutsideTexts.Id] = new()
        {
            Finds = """
                A term or amendment on a point that texts do not settle: a question of fact, or a point of
                `scope: context`. What was the case, or happens beside the talks, is not agreed in a text.
                """,
            Quiet = "For promises, which may be about any point.",
            Remedy = "Take the term out. If the point is under negotiation after all, leave its `scope` out.",
            Bad = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half, spill: ours}}
                """),
            Good = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                """),
        },

        [BindingRules.AmendmentOfNothing.Id] = new()
        {
            Finds = """
                An amendment that says neither which term changes and to what, nor which amendments it takes
                back. The text would stay as it is, while a change is counted.
                """,
            Quiet = "If the new value is not known: `to: unspecified` says so. `from` may be left out.",
            Remedy = "Write `point` and `to`, or `reverts`.",
            Bad = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                amendments:
                  - {id: a1, proposal: draft, by: upland, point: dam, date: 2024-03-20}
                """),
            Good = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                amendments:
                  - {id: a1, proposal: draft, by: upland, point: dam, to: unspecified, date: 2024-03-20}
                """),
        },

        [BindingRules.AmendmentOfTwo.Id] = new()
        {
            Finds = """
                An amendment that changes a term and takes other amendments back. Each of the two can be
                undone by itself later, so each is an amendment of its own.
                """,
            Quiet = "For an amendment that takes several others back.",
            Remedy = "Write two amendments of the same date.",
            Bad = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                amendments:
                  - {id: a1, proposal: draft, by: upland, point: dam, to: full, date: 2024-03-20}
                  - {id: a2, proposal: draft, by: lowland, reverts: a1, point: flow, to: 60, date: 2024-03-25}
                """),
            Good = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                amendments:
                  - {id: a1, proposal: draft, by: upland, point: dam, to: full, date: 2024-03-20}
                  - {id: a2, proposal: draft, by: lowland, reverts: a1, date: 2024-03-25}
                  - {id: a3, proposal: draft, by: lowland, point: flow, to: 60, date: 2024-03-25}
                """),
        },

        [BindingRules.RevertsItself.Id] = new()
        {
            Finds = """
                An amendment that takes itself back. It would leave no trace, and probably another id was
                meant.
                """,
            Quiet = """
                For an amendment that takes back one which itself took others back: those then stand again.
                """,
            Remedy = "Name the earlier amendment that is taken back.",
            Bad = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                amendments:
                  - {id: a1, proposal: draft, by: upland, point: dam, to: full, date: 2024-03-20}
                  - {id: a2, proposal: draft, by: lowland, reverts: a2, date: 2024-03-25}
                """),
            Good = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                amendments:
                  - {id: a1, proposal: draft, by: upland, point: dam, to: full, date: 2024-03-20}
                  - {id: a2, proposal: draft, by: lowland, reverts: a1, date: 2024-03-25}
                """),
        },

        [BindingRules.PromiseToNobody.Id] = new()
        {
            Finds = """
                A promise whose list of promisees is empty. Whether it was kept, and whether it contradicts
                another promise, depends on who was given it.
                """,
            Quiet = "For `to: public`, where nobody in particular was promised anything.",
            Remedy = "Name the parties that were promised it, or write `to: public`.",
            Bad = new("""
                promises:
                  - {id: p1, by: upland, to: [], point: flow, options: {at_least: 60}, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                promises:
                  - {id: p1, by: upland, to: [lowland], point: flow, options: {at_least: 60},
                     account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.PromiseOfNothing.Id] = new()
        {
            Finds = "A promise that does not say what was promised. It could be neither kept nor broken.",
            Quiet = "For words from which no option follows: they go into `says`.",
            Remedy = "Write `point` with `options`, or `amendments` that will stand, or `says`.",
            Bad = new("""
                promises:
                  - {id: p1, by: upland, to: [lowland], account: records, said: 2024-02-28}
                """),
            Good = new("""
                promises:
                  - {id: p1, by: upland, to: [lowland], says: That worries will be addressed,
                     account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.PromiseOfTwo.Id] = new()
        {
            Finds = """
                A promise of options and of amendments at once. One can be kept and the other broken, so each
                is a promise of its own.
                """,
            Quiet = "For `says` beside either of them.",
            Remedy = "Write two promises.",
            Bad = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                amendments:
                  - {id: a1, proposal: draft, by: upland, point: dam, to: full, date: 2024-03-20}
                promises:
                  - {id: p1, by: lowland, to: [upland], point: flow, options: 60, amendments: [a1],
                     account: records, said: 2024-03-21}
                """),
            Good = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                amendments:
                  - {id: a1, proposal: draft, by: upland, point: dam, to: full, date: 2024-03-20}
                promises:
                  - {id: p1, by: lowland, to: [upland], point: flow, options: 60, account: records,
                     said: 2024-03-21}
                  - {id: p2, by: lowland, to: [upland], amendments: [a1], account: records, said: 2024-03-21}
                """),
        },

        [BindingRules.TrustedTwice.Id] = new()
        {
            Finds = """
                An account in two tiers of `trust`. Tiers say who is believed before whom, and an account
                cannot be believed before itself; the second place is left out.
                """,
            Quiet = "For accounts in no tier, and for several accounts in one.",
            Remedy = "Keep the tier that you mean.",
            Bad = new("trust: [[records], [press, records]]"),
            Good = new("trust: [[records], [press]]"),
        },

        [BindingRules.OneOption.Id] = new()
        {
            Finds = """
                An ordered point with one option. Everybody agrees on it before a word is said, so the point
                adds nothing, and what the others want cannot be coded.
                """,
            Quiet = "For nominal points, which may begin with one.",
            Remedy = """
                Add what others want, or what holds now. If there is nothing to decide, delete the point.
                """,
            Bad = new("""
                points:
                  toll: {title: Toll for ships, kind: ordered, options: [none: No toll]}
                """),
            Good = new("""
                points:
                  toll: {title: Toll for ships, kind: ordered, options: [none: No toll, low: A low toll]}
                """),
        },

        [BindingRules.RefusesAll.Id] = new()
        {
            Finds = """
                A statement that refuses every option of its point without a condition. A party may do that,
                but mostly the option it wants is missing from the list, or one option too many was coded.
                """,
            Quiet = """
                If the refusal is conditional, and if it takes several statements together to refuse
                everything.
                """,
            Remedy = """
                Look at what the party wants instead, and add it to the options; or take out what it did not
                refuse.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: lowland, point: dam, rejects: [none, half, full], account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: lowland, point: dam, rejects: [half, full], account: records,
                     said: 2024-02-28}
                """),
        },

        [BindingRules.SourceBeforeSaid.Id] = new()
        {
            Finds = """
                A source that was published before the word it is given for was said. A document cannot tell
                of what comes after it: one of the dates is wrong, or the source is. The statement counts as
                reported when it was said.
                """,
            Quiet = "If the dates touch, and if `reported` is written.",
            Remedy = """
                Name the source that really tells it, or correct the date. `defaults` that name a source for a
                whole file are a common cause.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, source: minutes,
                     said: 2024-03-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, source: minutes,
                     said: 2024-02-28}
                """),
        },

        [BindingRules.AmendmentBeforeText.Id] = new()
        {
            Finds = """
                An amendment that is older than its text. The terms of a text hold as of its own date, so what
                was changed before is in them already, or belongs to an earlier text.
                """,
            Quiet = "On the day of the text, and if the dates overlap.",
            Remedy = """
                Correct the date, or write the amendment for the earlier text and name that one among the
                `parents`.
                """,
            Bad = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                amendments:
                  - {id: a1, proposal: draft, by: upland, point: dam, to: full, date: 2024-03-05}
                """),
            Good = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                amendments:
                  - {id: a1, proposal: draft, by: upland, point: dam, to: full, date: 2024-03-20}
                """),
        },
    };
}
