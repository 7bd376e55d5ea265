using NegotiationModel.Findings;

namespace NegotiationModel.Binding.Guides;

/// <summary>What the rules about dates, links and circles mean.</summary>
internal static class LinkGuides
{
    /// <summary>Rule id → guide.</summary>
    internal static Dictionary<string, RuleGuide> Make() => new(StringComparer.Ordinal)
    {
        [BindingRules.ReportedBeforeSaid.Id] = new()
        {
            Finds = """
                A statement that was reported before it was said. One of the two dates is wrong, and with it
                the order of events or what was known when.
                """,
            Quiet = """
                If the two dates touch, so that the report may have come after the word. A source that is
                older than the word is NM262.
                """,
            Remedy = """
                Look both dates up: `said` is when the party took the stance, `reported` when the account told
                it.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28,
                     reported: 2024-02-20}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-20,
                     reported: 2024-02-28}
                """),
        },

        [BindingRules.LinkCircle.Id] = new()
        {
            Finds = """
                Statements that replace or correct each other in a circle. Each would be older than itself, so
                none of them is used.
                """,
            Quiet = "For a chain of any length with a beginning and an end.",
            Remedy = "Delete the link that points from the older statement to the newer one.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28,
                     supersedes: s2}
                  - {id: s2, party: upland, point: dam, position: half, account: records, said: 2024-03-28,
                     supersedes: s1}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                  - {id: s2, party: upland, point: dam, position: half, account: records, said: 2024-03-28,
                     supersedes: s1}
                """),
        },

        [BindingRules.LinkAcross.Id] = new()
        {
            Finds = """
                A statement that replaces or corrects one of another party, point or text. A new stance on one
                thing takes nothing back on another, so the link is probably to the wrong id.
                """,
            Quiet = "On a question of fact the asserting party may differ, since the question has no party.",
            Remedy = "Name the statement that is really replaced, or delete the link.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                  - {id: s2, party: lowland, point: dam, position: half, account: records, said: 2024-03-28,
                     supersedes: s1}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                  - {id: s2, party: upland, point: dam, position: half, account: records, said: 2024-03-28,
                     supersedes: s1}
                """),
        },

        [BindingRules.CorrectsAcrossRoots.Id] = new()
        {
            Finds = """
                A statement that corrects the record of an independent account. Only who told it can take it
                back; if another account tells it otherwise, that is a contradiction and must stay visible.
                """,
            Quiet = "Between an account and its copies, which go back to one teller.",
            Remedy = """
                If the party changed its stance, write `supersedes`. If the accounts differ, delete the link.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                  - {id: s2, party: upland, point: dam, position: half, account: press, said: 2024-02-28,
                     corrects: s1}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                  - {id: s2, party: upland, point: dam, position: half, account: records, said: 2024-02-28,
                     corrects: s1}
                """),
        },

        [BindingRules.CopyCircle.Id] = new()
        {
            Finds = """
                Accounts that derive from each other in a circle. Somebody must have told it first; as long as
                that is open, each of them counts as a voice of its own, perhaps one too many.
                """,
            Quiet = "For a copy of a copy, which goes back to one root.",
            Remedy = "Find out who told it first, and take `derives_from` away from that account.",
            Bad = new("""
                accounts:
                  records: {title: Joint secretariat, kind: document, derives_from: press}
                  press: {title: Basin Courier, kind: media, derives_from: records}
                """),
            Good = new("""
                accounts:
                  records: {title: Joint secretariat, kind: document}
                  press: {title: Basin Courier, kind: media, derives_from: records}
                """),
        },

        [BindingRules.BlocCircle.Id] = new()
        {
            Finds = """
                A bloc that contains itself, directly or by way of other blocs. Who speaks for whom could not
                be said any more, so the memberships of the circle are dropped.
                """,
            Quiet = "For blocs inside blocs, and for a party in several blocs.",
            Remedy = "Take one of the members out; the message shows the circle.",
            Bad = new("""
                parties:
                  upland: {name: Upland, kind: state}
                  hills: {name: Hill States, kind: bloc, members: [upland, basin]}
                  basin: {name: Basin States, kind: bloc, members: [hills]}
                """),
            Good = new("""
                parties:
                  upland: {name: Upland, kind: state}
                  hills: {name: Hill States, kind: bloc, members: [upland]}
                  basin: {name: Basin States, kind: bloc, members: [hills]}
                """),
        },

        [BindingRules.MembersOfNoBloc.Id] = new()
        {
            Finds = """
                `members` or `members_open` on a party that is no bloc. A bloc's stance is its own and is
                shown for members that say nothing, so it matters whether a party is one.
                """,
            Quiet = "For parties with `kind: bloc`.",
            Remedy = "Write `kind: bloc`, or take the members away: people of a party belong under `people`.",
            Bad = new("""
                parties:
                  upland: {name: Upland, kind: state}
                  hills: {name: Hill States, kind: organisation, members: [upland]}
                """),
            Good = new("""
                parties:
                  upland: {name: Upland, kind: state}
                  hills: {name: Hill States, kind: bloc, members: [upland]}
                """),
        },

        [BindingRules.AncestorCircle.Id] = new()
        {
            Finds = """
                A proposal that is its own ancestor. Its changes from draft to draft could not be followed, so
                the links of the circle are dropped.
                """,
            Quiet = "For a text with several parents, and for one that several others were made from.",
            Remedy = "Delete the parent that is younger than the text.",
            Bad = new("""
                proposals:
                  first: {title: First draft, date: 2024-03-10, parents: [second], terms: {dam: half}}
                  second: {title: Second draft, date: 2024-04-20, parents: [first], terms: {dam: full}}
                """),
            Good = new("""
                proposals:
                  first: {title: First draft, date: 2024-03-10, terms: {dam: half}}
                  second: {title: Second draft, date: 2024-04-20, parents: [first], terms: {dam: full}}
                """),
        },

        [BindingRules.SummaryCircle.Id] = new()
        {
            Finds = """
                Proposals that are summaries of each other in a circle. A summary is a shorter telling of a
                text, so one of them must be the text itself.
                """,
            Quiet = "For a summary of a summary.",
            Remedy = "Delete `summary_of` on the text that the others tell of.",
            Bad = new("""
                proposals:
                  text: {title: The draft, date: 2024-03-10, summary_of: told, terms: {dam: half}}
                  told: {title: As told to the press, date: 2024-03-11, summary_of: text, terms: {dam: half}}
                """),
            Good = new("""
                proposals:
                  text: {title: The draft, date: 2024-03-10, terms: {dam: half}}
                  told: {title: As told to the press, date: 2024-03-11, summary_of: text, terms: {dam: half}}
                """),
        },
    };
}
