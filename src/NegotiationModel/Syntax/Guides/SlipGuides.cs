using NegotiationModel.Findings;

namespace NegotiationModel.Syntax.Guides;

/// <summary>What the rules about slips of writing YAML mean.</summary>
internal static class SlipGuides
{
    /// <summary>Rule id → guide.</summary>
    internal static Dictionary<string, RuleGuide> Make() => new(StringComparer.Ordinal)
    {
        [ReadingRules.SyntaxError.Id] = new()
        {
            Finds = """
                Text that cannot be read as YAML, for a reason that has no rule of its own. Often a colon is
                missing behind a key. Nothing after it can be trusted, so reading ends there, and the message
                says from which line on the file is not read.
                """,
            Quiet = """
                For causes that can be told apart: an open bracket, a missing space, a text that needs quotes.
                """,
            Remedy = """
                Look at the line named and at the one above it: colons, indentation, brackets. Put a text with
                signs of its own in quotes.
                """,
            Bad = new("""
                statements:
                  - id: s1
                    party upland
                    point: dam
                """),
            Good = new("""
                statements:
                  - id: s1
                    party: upland
                    point: dam
                    position: full
                    account: records
                    said: 2024-02-28
                """),
        },

        [ReadingRules.UnclosedBracket.Id] = new()
        {
            Finds = """
                A bracket or brace that is opened and not closed. The rest of the file would belong to the
                list or map, so reading ends there. The finding stands at the opening sign and not where the
                trouble was noticed.
                """,
            Quiet = "For lists and maps over several lines, as long as they are closed and indented.",
            Remedy = """
                Add the closing sign. If the bracket belongs to a text, as in "[sic]", put the text in quotes.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: [half, full, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: [half, full], account: records,
                     said: 2024-02-28}
                """),
        },

        [ReadingRules.UnclosedQuote.Id] = new()
        {
            Finds = """
                A text in quotes that is not closed. Everything up to the next quote, often many lines later,
                would be taken for one text. The finding stands at the quote that was opened.
                """,
            Quiet = """
                For a quoted text over several lines that is closed and whose lines are indented, and for an
                apostrophe inside a text without quotes.
                """,
            Remedy = "Add the quote at the end of the text. An apostrophe in single quotes is written twice.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: "No comment, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: "No comment", account: records,
                     said: 2024-02-28}
                """),
        },

        [ReadingRules.MissingSpace.Id] = new()
        {
            Finds = """
                A colon without a space behind it, so that key and value are one word. Without the space YAML
                sees a text where an entry should be, and what follows does not fit.
                """,
            Quiet = "For colons inside a value, such as those of an address or a time of day.",
            Remedy = "Put a space behind the colon.",
            Bad = new("""
                statements:
                  - id: s1
                    party:upland
                    point: dam
                """),
            Good = new("""
                statements:
                  - id: s1
                    party: upland
                    point: dam
                    position: full
                    account: records
                    said: 2024-02-28
                """),
        },

        [ReadingRules.NeedsQuotes.Id] = new()
        {
            Finds = """
                A text with a sign that means something else in YAML: a colon with a space behind it, a
                bracket, or one of the signs that may not begin a plain text. The text would be cut into parts
                or refused.
                """,
            Quiet = """
                In quotes, and in a block that begins with a bar or a greater-than sign on the line of the
                key.
                """,
            Remedy = """
                Put the whole text in quotes; the message shows how. In single quotes only the apostrophe is
                doubled.
                """,
            Bad = new("""
                statements:
                  - id: s1
                    remark: He said: no
                """),
            Good = new("""
                statements:
                  - id: s1
                    remark: "He said: no"
                    party: upland
                    point: dam
                    account: records
                    said: 2024-02-28
                """),
        },

        [ReadingRules.CutOffValue.Id] = new()
        {
            Finds = """
                A value that ends at a ` #`, because YAML takes the rest for a comment, although it looks like
                part of the text. The loss would be silent: a quote cut in half can say the opposite of the
                whole.
                """,
            Quiet = """
                If a space follows the sign, which makes it a plain comment, if the comment stands in a column
                of its own, and for a `#` inside a word.
                """,
            Remedy = "Put the text in quotes. If it is a comment, put a space behind the sign.",
            Bad = new("""
                statements:
                  - id: s1
                    remark: They will not give up point #5
                    party: upland
                    point: dam
                    account: records
                    said: 2024-02-28
                """),
            Good = new("""
                statements:
                  - id: s1
                    remark: "They will not give up point #5"
                    party: upland
                    point: dam
                    account: records
                    said: 2024-02-28
                """),
        },

        [ReadingRules.BadEscape.Id] = new()
        {
            Finds = """
                A backslash in double quotes with something behind it that is no escape. There a backslash
                begins a code, so it cannot stand for itself. Half a surrogate pair and codes beyond the last
                character are refused, too.
                """,
            Quiet = "In single quotes and without quotes: there a backslash is a backslash.",
            Remedy = "Write two backslashes, or use single quotes.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: "see C:\minutes", account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: 'see C:\minutes', account: records,
                     said: 2024-02-28}
                """),
        },

        [ReadingRules.TextAfterQuote.Id] = new()
        {
            Finds = """
                A value that begins with a quoted word and goes on behind the closing quote. YAML ends the
                text at that quote, so the rest has no place. It happens with quoted words at the start of a
                remark, and with an apostrophe in single quotes.
                """,
            Quiet = "For quotes inside a text that does not begin with one.",
            Remedy = "Put the whole text into the other kind of quotes, or double the quotes within.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: "No" is all they said, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, remark: '"No" is all they said', account: records,
                     said: 2024-02-28}
                """),
        },

        [ReadingRules.KeyWithoutValue.Id] = new()
        {
            Finds = """
                A key with a colon in it and no value, in a map on one line: the space behind the colon is
                missing, as in `{channel:public}`. It is good YAML, and hardly ever meant. The key is then
                unknown, and what it should give is missing.
                """,
            Quiet = """
                For a key without a colon in it: whether it may have no value is another question (NM204).
                Outside of brackets the same slip is NM133.
                """,
            Remedy = "Put a space behind the colon.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, channel:public, account: records,
                     said: 2024-02-28}
                """)
            {
                Also = ["NM201"],
            },
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, channel: public, account: records,
                     said: 2024-02-28}
                """),
        },

        [ReadingRules.WrongIndentation.Id] = new()
        {
            Finds = """
                A line whose indentation fits none of the maps and lists above it. YAML tells by the
                indentation what belongs together, so nobody can say to what the line belongs, and reading
                ends there.
                """,
            Quiet = """
                For any indentation that is the same among neighbours: two spaces or four make no difference.
                """,
            Remedy = "Align the line with the entries it belongs to.",
            Bad = new("""
                statements:
                  - id: s1
                    party: upland
                      point: dam
                """),
            Good = new("""
                statements:
                  - id: s1
                    party: upland
                    point: dam
                    position: full
                    account: records
                    said: 2024-02-28
                """),
        },
    };
}
