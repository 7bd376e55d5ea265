using NegotiationModel.Findings;

namespace NegotiationModel.Syntax.Guides;

/// <summary>What the limits of reading mean.</summary>
internal static class LimitGuides
{
    /// <summary>Rule id → guide.</summary>
    internal static Dictionary<string, RuleGuide> Make() => new(StringComparer.Ordinal)
    {
        [ReadingRules.TooDeep.Id] = new()
        {
            Finds = """
                Maps and lists nested more deeply than 64 levels. No scenario needs more than ten. A file like
                that was made by a program that failed, or to bring another one down.
                """,
            Quiet = "Up to and including the limit.",
            Remedy = """
                Look at the place named for brackets that repeat. If the file is really meant so, raise the
                limit by `--max-depth`.
                """,
            Bad = new("statements: ⟨[ × 65⟩⟨] × 65⟩"),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: [half, full], account: records,
                     said: 2024-02-28}
                """),
        },

        [ReadingRules.FileTooLarge.Id] = new()
        {
            Finds = """
                A file larger than 10 MB. It is not read at all, so that a wrong path (a video, a dump) cannot
                fill the memory. A list of statements is long before that better kept in several files.
                """,
            Quiet = "Up to and including the limit. Each file counts by itself, not the folder.",
            Remedy = "Split the file and include the parts, or raise the limit by `--max-file-size 20MB`.",
            Bad = new("include: [notes.yaml]")
            {
                Limit = new("--max-file-size", 4096),
                Files = [new("notes.yaml", "# ⟨word × 2000⟩\nwindow: 30\n")],
            },
            Good = new("include: [notes.yaml]")
            {
                Limit = new("--max-file-size", 4096),
                Files = [new("notes.yaml", "# ⟨word × 20⟩\nwindow: 30\n")],
            },
        },

        [ReadingRules.ScalarTooLong.Id] = new()
        {
            Finds = """
                A single text of more than a million characters. Mostly a quote was not closed and has
                swallowed the rest of the file. It would appear in reports at full length.
                """,
            Quiet = "Up to and including the limit.",
            Remedy = """
                Look where the text begins and whether it is closed. Whole documents belong into a file that
                the source names as `file`. The limit is raised by `--max-text`.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, account: records, said: 2024-02-28,
                     remark: ⟨word × 300000⟩}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, account: records, said: 2024-02-28,
                     remark: ⟨word × 30⟩}
                """),
        },

        [ReadingRules.KeyTooLong.Id] = new()
        {
            Finds = """
                A key of more than 256 characters. Keys are short words of the format or ids, so a long one is
                a text in the wrong place: a line break or a quote is missing before a colon.
                """,
            Quiet = "Up to and including the limit; ids have a limit of their own, 64 characters (NM205).",
            Remedy = """
                Look for the missing line break or quote at the start of the key. The limit is raised by
                `--max-key`.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, account: records, said: 2024-02-28,
                     ⟨remark × 50⟩: No comment}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, account: records, said: 2024-02-28,
                     remark: No comment}
                """),
        },

        [ReadingRules.TooManyKeys.Id] = new()
        {
            Finds = """
                A map with more than 10,000 keys. Such a map is made by programs, and for data that belong
                elsewhere. Reading ends there.
                """,
            Quiet = "Up to and including the limit. Lists, such as that of the statements, may be longer.",
            Remedy = "Split the section over several files, or raise the limit by `--max-keys`.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, speaker: haro, point: dam, position: full, account: records,
                     source: minutes, at: p. 1, channel: public, tone: stated, said: 2024-02-28,
                     reported: 2024-03-02, note: Thirteen}
                """)
            {
                Limit = new("--max-keys", 12),
            },
            Good = new("""
                statements:
                  - {id: s1, party: upland, speaker: haro, point: dam, position: full, account: records,
                     source: minutes, at: p. 1, channel: public, tone: stated, said: 2024-02-28,
                     reported: 2024-03-02}
                """)
            {
                Limit = new("--max-keys", 12),
            },
        },

        [ReadingRules.TooManyEvents.Id] = new()
        {
            Finds = """
                A file with more than five million keys, values and brackets. It would take minutes and
                gigabytes, so reading ends there. A scenario of that size is kept in several files.
                """,
            Quiet = "Up to and including the limit. Each file counts by itself.",
            Remedy = "Split the file and include the parts, or raise the limit by `--max-events`.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28,
                     tags: [⟨round, × 500⟩ first]}
                """)
            {
                Limit = new("--max-events", 500),
            },
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28,
                     tags: [⟨round, × 20⟩ first]}
                """)
            {
                Limit = new("--max-events", 500),
            },
        },

        [ReadingRules.TooManyFaults.Id] = new()
        {
            Finds = """
                More than 1,000 faults in one file. By then one slip repeats itself, and a longer list would
                only bury the first of them. The rest of the file is not read.
                """,
            Quiet = "Up to the limit. It counts the faults of reading; those of binding have no limit.",
            Remedy = "Mend the first faults and validate again. There is no option to raise this limit.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28,
                     coded: {⟨by: kp, × 1002⟩ on: 2024-03-05}}
                """)
            {
                Also = ["NM129"],
            },
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28,
                     coded: {by: kp, on: 2024-03-05}}
                """),
        },
    };
}
