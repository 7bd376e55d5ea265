using NegotiationModel.Findings;

namespace NegotiationModel.Syntax.Guides;

/// <summary>What the rules about YAML that the format does without mean.</summary>
internal static class MarkupGuides
{
    /// <summary>Rule id → guide.</summary>
    internal static Dictionary<string, RuleGuide> Make() => new(StringComparer.Ordinal)
    {
        [ReadingRules.Alias.Id] = new()
        {
            Finds = """
                A value that begins with `*`, which YAML takes for text that was written elsewhere. A
                statement has to be readable where it stands, so aliases are refused. Most of them are meant
                as plain text, with stars for emphasis.
                """,
            Quiet = "For a star inside a text, and in quotes.",
            Remedy = """
                Put the text in quotes. If it is meant to repeat something, write that out, or use `defaults`.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: *Never* again, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: "*Never* again", account: records,
                     said: 2024-02-28}
                """),
        },

        [ReadingRules.Anchor.Id] = new()
        {
            Finds = """
                A value that begins with `&`, which YAML takes for a mark that aliases refer to. Since aliases
                are refused, an anchor has no use, and what follows it might be taken for something else than
                it says.
                """,
            Quiet = "For the sign inside a text, and in quotes.",
            Remedy = "Put the text in quotes, or leave the anchor out.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: &more to follow, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: "&more to follow", account: records,
                     said: 2024-02-28}
                """),
        },

        [ReadingRules.Tag.Id] = new()
        {
            Finds = """
                A value that begins with `!`, which YAML takes for the name of a type. Some programs make
                objects of such types; here every value is read as text, and a type would mean nothing.
                """,
            Quiet = "For an exclamation mark inside a text or at its end, and in quotes.",
            Remedy = "Put the text in quotes, or leave the tag out.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: !important talks, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: "!important talks", account: records,
                     said: 2024-02-28}
                """),
        },

        [ReadingRules.MergeKey.Id] = new()
        {
            Finds = """
                The key `<<`, by which some YAML programs copy another map. A reader would have to look in two
                places to know what a statement says, and programs differ in what they make of it.
                """,
            Quiet = "Where `<<` is a value.",
            Remedy = "Write the entries out. What many statements of a file share belongs into `defaults`.",
            Bad = new("""
                statements:
                  - {id: s1, <<: {account: records, said: 2024-02-28}, party: upland, point: dam,
                     position: full}
                """),
            Good = new("""
                defaults: {account: records, said: 2024-02-28}
                statements:
                  - {id: s1, party: upland, point: dam, position: full}
                """),
        },

        [ReadingRules.SeveralDocuments.Id] = new()
        {
            Finds = """
                A second document in one file, begun by a line `---`. Tools differ in whether they read it at
                all, so a half of the scenario could be missing without anybody noticing.
                """,
            Quiet = "For one `---` before the first line of content.",
            Remedy = """
                Put the second document into a file of its own and name it under `include`, or delete the
                line.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                ---
                window: 30
                """),
            Good = new("""
                ---
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                window: 30
                """),
        },

        [ReadingRules.Directive.Id] = new()
        {
            Finds = """
                A line that begins with `%`, by which YAML is told how to read what follows. The format is
                read in one way only, and a directive would suggest otherwise.
                """,
            Quiet = """
                For the sign inside a text and in quotes. A value that begins with it needs quotes, too: that
                is NM134.
                """,
            Remedy = "Delete the line.",
            Bad = new("""
                %YAML 1.2
                ---
                window: 30
                """),
            Good = new("window: 30"),
        },

        [ReadingRules.ComplexKey.Id] = new()
        {
            Finds = """
                A list or a map in the place of a key. The format has no such keys. Mostly a colon stands
                behind the wrong bracket, and what was meant as a value would be lost.
                """,
            Quiet = "For lists and maps as values.",
            Remedy = "Write a plain word as key, and the list or map as its value.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, accepts: half, if: {[flow, site]: east},
                     account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, accepts: half, only_if: {flow: 60, site: east},
                     account: records, said: 2024-02-28}
                """),
        },

        [ReadingRules.EmptyFile.Id] = new()
        {
            Finds = """
                A file with nothing but comments and blank lines. It is included to no purpose, or its content
                was lost: saved elsewhere, deleted by a slip, or not yet written.
                """,
            Quiet = "For a file with a section that is empty, such as `statements: []`.",
            Remedy = "Write a section, or take the file out of `include`.",
            Bad = new("# Statements of the third round will follow."),
            Good = new("""
                # Statements of the third round will follow.
                statements: []
                """),
        },

        [ReadingRules.RootNotMap.Id] = new()
        {
            Finds = """
                A file that begins with a list or a plain text instead of sections. Without the name of the
                section nobody can say what the items are.
                """,
            Quiet = "For a map at the top, also in one line and in brackets.",
            Remedy = "Write the name of the section above the list, and indent the list.",
            Bad = new("""
                - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                """),
        },

        [ReadingRules.DuplicateKey.Id] = new()
        {
            Finds = """
                A key that stands twice in one map. Most programs keep the last value without a word. Here
                both places are shown, and a statement with such a key is not used, since nobody can know
                which value was meant.
                """,
            Quiet = "For the same key in two different maps.",
            Remedy = "Delete one of the two, or rename it if another key was meant.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28,
                     said: 2024-03-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28,
                     reported: 2024-03-28}
                """),
        },
    };
}
