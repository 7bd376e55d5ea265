using NegotiationModel.Findings;

namespace NegotiationModel.Text;

/// <summary>What the rules about bytes and bare characters mean.</summary>
internal static class TextGuides
{
    /// <summary>Rule id → guide.</summary>
    internal static Dictionary<string, RuleGuide> Make() => new(StringComparer.Ordinal)
    {
        [TextRules.NotUtf8.Id] = new()
        {
            Finds = """
                Bytes that are not UTF-8, as a rule because the file was saved in an old encoding such as
                Latin-1. To guess at them could turn one name into another, so nothing of the file is read.
                """,
            Quiet = "For UTF-8 in any script. A byte-order mark is allowed at the very start.",
            Remedy = "Save the file as UTF-8; every editor can. The message names the byte and its offset.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: Met in the Caf⟨E9⟩ Central, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: Met in the Café Central, account: records,
                     said: 2024-02-28}
                """),
        },

        [TextRules.OtherEncoding.Id] = new()
        {
            Finds = """
                A file in UTF-16 or UTF-32, known by the mark at its start. Some editors and spreadsheets save
                such files under the name "Unicode". One encoding for all files keeps places and comparisons
                of versions right.
                """,
            Quiet = """
                For UTF-8 with or without a byte-order mark. UTF-16 without a mark is full of NUL characters
                and is reported as NM103.
                """,
            Remedy = "Save the file as UTF-8.",
            Bad = new("⟨FF⟩⟨FE⟩s⟨00⟩t⟨00⟩a⟨00⟩t⟨00⟩e⟨00⟩m⟨00⟩e⟨00⟩n⟨00⟩t⟨00⟩s⟨00⟩:⟨00⟩ ⟨00⟩[⟨00⟩]⟨00⟩"),
            Good = new("statements: []"),
        },

        [TextRules.NulCharacter.Id] = new()
        {
            Finds = """
                A NUL character. Many programs show nothing at its place, and some take it for the end of a
                line or of the file, so that what stands behind it is read by one program and not by another.
                Nothing from its line on is read.
                """,
            Quiet = """
                For the two characters backslash and zero where they are plain text, in single quotes or
                without quotes. In double quotes they write the character itself, which is NM104.
                """,
            Remedy = """
                Delete the character. If there are many, the file is probably UTF-16: save it as UTF-8.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: No comment⟨U+0000⟩, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: No comment, account: records,
                     said: 2024-02-28}
                """),
        },

        [TextRules.ControlCharacter.Id] = new()
        {
            Finds = """
                A control character, written as such or by an escape in double quotes. It can clear a
                terminal, move its cursor or ring its bell, and it never belongs to what somebody said. Where
                it stands as such, nothing from its line on is read.
                """,
            Quiet = "For tabs inside a text, and for line ends.",
            Remedy = """
                Delete the character. It often comes along when text is copied from a terminal or a PDF.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: No comment⟨U+0007⟩, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: No comment, account: records,
                     said: 2024-02-28}
                """),
        },

        [TextRules.MisplacedByteOrderMark.Id] = new()
        {
            Finds = """
                A byte-order mark elsewhere than at the start of the file. It is invisible and would become
                part of the next word: a key with it in front is another key. It is left behind when files are
                joined.
                """,
            Quiet = "For one mark at the very start.",
            Remedy = "Delete it; an editor that shows invisible characters finds it at the place named.",
            Bad = new("""
                defaults: {account: records, said: 2024-02-28}
                ⟨U+FEFF⟩statements:
                  - {id: s1, party: upland, point: dam, position: full}
                """),
            Good = new("""
                ⟨U+FEFF⟩defaults: {account: records, said: 2024-02-28}
                statements:
                  - {id: s1, party: upland, point: dam, position: full}
                """),
        },

        [TextRules.LineSeparator.Id] = new()
        {
            Finds = """
                One of the characters U+0085, U+2028 and U+2029. YAML breaks the line there, editors and git
                do not: what looks like the end of a remark may be a new key, and line numbers no longer
                agree.
                """,
            Quiet = "For LF and CRLF, also mixed in one file.",
            Remedy = """
                Put an ordinary line end or a space in its place. It comes along from web pages and word
                processors.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: The talks⟨U+2028⟩went on, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: The talks went on, account: records,
                     said: 2024-02-28}
                """),
        },

        [TextRules.UnbalancedBidi.Id] = new()
        {
            Finds = """
                A character that turns the reading direction and is not closed within its value, comment or
                line. What follows is shown in another order than it is read, so an editor can show one stance
                and the file hold another.
                """,
            Quiet = """
                For Arabic, Hebrew and other right-to-left text, which needs no such characters, and for
                controls that are closed where they were opened.
                """,
            Remedy = """
                Delete the control, or close it in the same value: U+2066 to U+2068 by U+2069, U+202A to
                U+202E by U+202C.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: They ⟨U+202E⟩refused, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: They ⟨U+2067⟩refused⟨U+2069⟩,
                     account: records, said: 2024-02-28}
                """),
        },

        [TextRules.InvisibleCharacter.Id] = new()
        {
            Finds = """
                A character without a shape, such as a zero-width space, in a key or in the indentation; or a
                space there that is not the ordinary one. The key looks right and is another one, so its value
                would be lost.
                """,
            Quiet = "Inside values: text in many languages needs such characters.",
            Remedy = "Delete the character, or put an ordinary space in its place.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28,
                     no⟨U+200B⟩te: Heard twice}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28,
                     note: Heard twice}
                """),
        },

        [TextRules.TabIndentation.Id] = new()
        {
            Finds = """
                A tab in the indentation of a line. How wide a tab is depends on the editor, so two readers
                would see the line belong to two different things. YAML does not allow it.
                """,
            Quiet = "For tabs inside a text and before a comment.",
            Remedy = "Use spaces, two for each step, and let your editor insert them for the tab key.",
            Bad = new("""
                statements:
                ⟨U+0009⟩- {id: s1, party: upland, point: dam, position: full, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                """),
        },

        [TextRules.MergeConflict.Id] = new()
        {
            Finds = """
                A marker that git left where two versions of the file changed the same lines. Both versions
                stand in the file, and which of them counts has not been decided.
                """,
            Quiet = "Inside indented text, and for shorter runs of such signs.",
            Remedy = """
                Choose between the versions, or keep what is right of both, and delete the three markers.
                """,
            Bad = new("""
                statements:
                <<<<<<< HEAD
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                =======
                  - {id: s1, party: upland, point: dam, position: half, account: records, said: 2024-02-28}
                >>>>>>> review
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: half, account: records, said: 2024-02-28}
                """),
        },

        [TextRules.LoneCarriageReturn.Id] = new()
        {
            Finds = """
                A carriage return without a line feed. Some programs begin a new line there and others do not,
                so the places in messages may differ from what your editor shows. Only the first one of a file
                is named.
                """,
            Quiet = "For CRLF, the line end of Windows, also where other lines of the file end in LF.",
            Remedy = "Let your editor convert the line ends to LF or CRLF.",
            Bad = new("""
                # Second round⟨U+000D⟩# of the talks
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                """),
            Good = new("""
                # Second round
                # of the talks
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                """),
        },
    };
}
