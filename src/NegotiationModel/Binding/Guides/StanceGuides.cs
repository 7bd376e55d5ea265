using NegotiationModel.Findings;

namespace NegotiationModel.Binding.Guides;

/// <summary>What the rules about options, points and stances mean.</summary>
internal static class StanceGuides
{
    /// <summary>Rule id → guide.</summary>
    internal static Dictionary<string, RuleGuide> Make() => new(StringComparer.Ordinal)
    {
        [BindingRules.EmptyOptions.Id] = new()
        {
            Finds = """
                A stance or term with no option at all: an empty list, or a range whose ends are the wrong way
                round. To ask for nothing is not the same as to ask for anything, and neither is what the
                source says.
                """,
            Quiet = "If a single option is left.",
            Remedy = """
                Name at least one option; with `between` the lower end comes first. If a party was only heard
                and took no stance, write a `remark`.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: flow, position: {between: [60, 40]}, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: flow, position: {between: [40, 60]}, account: records,
                     said: 2024-02-28}
                """),
        },

        [BindingRules.RangeNotRanked.Id] = new()
        {
            Finds = """
                `at_least`, `at_most` or `between` on a nominal point. Its options have no order, so nobody
                can say what is more than `west`.
                """,
            Quiet = "For ordered points, whose options are ranked from first to last, and for numeric ones.",
            Remedy = """
                List the options that are meant. If they do have an order on which all agree, make the point
                `ordered`.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: site, position: {at_least: west}, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: site, position: [west], account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.OffGrid.Id] = new()
        {
            Finds = """
                A number outside the range of a numeric point, or between two of its steps. Such a value could
                not be compared with those of others.
                """,
            Quiet = "For every value from the first to the last in whole steps, both ends included.",
            Remedy = """
                Take the value that the message suggests if it is a slip. If the source has this number, widen
                the range or make the step smaller.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: flow, position: 42, account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: flow, position: 40, account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.BadGrid.Id] = new()
        {
            Finds = """
                A range and step of a numeric point that give no values to choose from: the ends are the wrong
                way round, the step is 0, or the last value is no whole number of steps above the first. Every
                statement on the point would hang in the air, so the point is left out.
                """,
            Quiet = "Without a `step`, which is then 1.",
            Remedy = "Write the lower end first, and a step that leads from it to the other end.",
            Bad = new("""
                points:
                  toll: {title: Toll for ships, kind: numeric, range: [0, 100], step: 30}
                """),
            Good = new("""
                points:
                  toll: {title: Toll for ships, kind: numeric, range: [0, 90], step: 30}
                """),
        },

        [BindingRules.OptionsMismatch.Id] = new()
        {
            Finds = """
                A point whose kind and options do not fit: `ordered` and `nominal` points list their
                `options`, `numeric` ones have a `range`. With the wrong one nobody could say what its answers
                are, so the point is left out.
                """,
            Quiet = "For `step` and `unit` on numeric points; both may be left out.",
            Remedy = "Write what the message says the kind needs, or choose the other kind.",
            Bad = new("""
                points:
                  toll: {title: Toll for ships, kind: ordered, range: [0, 90]}
                """),
            Good = new("""
                points:
                  toll: {title: Toll for ships, kind: ordered, options: [none: No toll, low: A low toll]}
                """),
        },

        [BindingRules.NoSubject.Id] = new()
        {
            Finds = """
                A statement that names neither a point nor a proposal. A stance is always on something, and
                without it the statement has no cell to stand in.
                """,
            Quiet = "If `defaults` of the file name the point or the proposal.",
            Remedy = "Name what the stance is on: `point` for a question, `proposal` for a text.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, position: full, account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.NoStance.Id] = new()
        {
            Finds = """
                A statement that does not say what the party does: ask, accept, refuse, doubt. It would stand
                in the register and claim nothing, without saying so.
                """,
            Quiet = "For a `remark`, which claims nothing on purpose.",
            Remedy = """
                Write one of the stances that the message lists. docs/coding.md tells which words of a source
                are which.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: Speaks of the dam at length,
                     account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.SeveralStances.Id] = new()
        {
            Finds = """
                A statement with two stances. Each may have its own quote, condition and date, and may be
                replaced later without the other, so each is a statement of its own.
                """,
            Quiet = "For several options in one stance: `rejects: [none, full]`.",
            Remedy = "Write two statements, and give both the same tag if they come from one sentence.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, rejects: none, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                  - {id: s2, party: upland, point: dam, rejects: none, account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.StanceOfPoint.Id] = new()
        {
            Finds = """
                `accepts`, `position` or another stance on options in a statement about a text. A text is
                accepted or refused as it stands; which option it has is not for this party to say.
                """,
            Quiet = "For `stance`, and for `remark`, which may be about anything.",
            Remedy = """
                Write `stance:` with one of the words in the message. If the party spoke about the matter and
                not about the text, name the `point` instead of the proposal.
                """,
            Bad = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                statements:
                  - {id: s1, party: upland, proposal: draft, accepts: half, account: records,
                     said: 2024-03-12}
                """),
            Good = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                statements:
                  - {id: s1, party: upland, proposal: draft, stance: accepts, account: records,
                     said: 2024-03-12}
                """),
        },

        [BindingRules.StanceOfText.Id] = new()
        {
            Finds = """
                `stance` in a statement about a point. On a point the key of the stance names the options
                itself; `stance: accepts` leaves open what is accepted.
                """,
            Quiet = "If the statement names a proposal: then `point` beside it names one term of the text.",
            Remedy = """
                Write the stance as key and the options as value, as in `accepts: half`, or name the proposal.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, stance: accepts, account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, accepts: half, account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.StatesOnPoint.Id] = new()
        {
            Finds = """
                `states` on a point that is under negotiation. `states` is an account's own answer to what was
                the case; what a party wants is told by its stance.
                """,
            Quiet = "On points with `about: fact`.",
            Remedy = """
                Write `position` or another stance. If the point asks what was the case, give it `about:
                fact`.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, states: full, account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.StanceOnFact.Id] = new()
        {
            Finds = """
                A party's stance on a question of fact. What was the case is not asked for or accepted; an
                account tells it, perhaps as the word of a party.
                """,
            Quiet = "For `states`, with or without the party that asserted it, and for `remark`.",
            Remedy = """
                Write `states`. If the point is something to be agreed on, take `about: fact` away from it.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: spill, position: theirs, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: spill, states: theirs, account: records, said: 2024-02-28}
                """),
        },
    };
}
