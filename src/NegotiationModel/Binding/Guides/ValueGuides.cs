using NegotiationModel.Findings;

namespace NegotiationModel.Binding.Guides;

/// <summary>What the rules about numbers, dates and whole sections mean.</summary>
internal static class ValueGuides
{
    /// <summary>Rule id → guide.</summary>
    internal static Dictionary<string, RuleGuide> Make() => new(StringComparer.Ordinal)
    {
        [BindingRules.NotABoolean.Id] = new()
        {
            Finds = """
                A value other than `true` and `false` where only these can stand. YAML programs differ in what
                they take for true: `yes`, `on` and `y` mean it in some and are plain text in others.
                """,
            Quiet = "Where text is wanted: there `yes`, `no` and `on` are words like any other.",
            Remedy = "Write `true` or `false`.",
            Bad = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, complete: yes, terms: {dam: half}}
                """),
            Good = new("""
                proposals:
                  draft: {title: First draft, date: 2024-03-10, complete: true, terms: {dam: half}}
                """),
        },

        [BindingRules.NotANumber.Id] = new()
        {
            Finds = """
                A value that is no plain decimal number where one is wanted. `1,5`, `010`, `1e3` and `1_000`
                mean different things in different programs and countries.
                """,
            Quiet = "Where text is wanted: there `010` and `12:30` stay what they are.",
            Remedy = """
                Write digits, with a point for a fraction and a minus sign if need be. Signs for units go into
                `unit`.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: flow, position: 40 m3/s, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: flow, position: 40, account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.NumberOutOfBounds.Id] = new()
        {
            Finds = """
                A number that is too small, too large or not whole where the key needs it so. A window of one
                day and a half, or two of one amendment, would have no meaning.
                """,
            Quiet = "For the values of numeric points, which have their own range: see NM224.",
            Remedy = "Write a number within the bounds that the message names.",
            Bad = new("window: 1.5"),
            Good = new("window: 30"),
        },

        [BindingRules.NotADate.Id] = new()
        {
            Finds = """
                A value that is not written as a date. `3/4/2024` is a day in March for some readers and one
                in April for others, and times of day belong to a time zone; neither is guessed at.
                """,
            Quiet = """
                For months, years, intervals and open intervals: `2024-02`, `2024`, `2024-02/2024-03`,
                `2024-02-28/..`. A sign for "about" (`~`) or "uncertain" (`?`) may follow.
                """,
            Remedy = "Write year, month and day with hyphens, as far as the source tells them.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 28.2.2024}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.NoSuchDate.Id] = new()
        {
            Finds = """
                A date that the calendar does not have. One of its numbers is wrong, and which one only the
                source can tell.
                """,
            Quiet = "For the 29th of February in leap years, and for dates in the future.",
            Remedy = "Look the date up in the source. If only the month is certain, write the month.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-30}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02}
                """),
        },

        [BindingRules.DateBackwards.Id] = new()
        {
            Finds = """
                An interval that ends before it begins. Nothing was said "between March and February", so
                order and age of the statement would be wrong whichever end were taken.
                """,
            Quiet = """
                If both ends are in the same month or year: `2024-02/2024` is short for the whole rest of the
                year.
                """,
            Remedy = "Write the earlier date first.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records,
                     said: 2024-03/2024-02}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records,
                     said: 2024-02/2024-03}
                """),
        },

        [BindingRules.NotOneDay.Id] = new()
        {
            Finds = """
                A month, a year or an interval where one day is needed. The day from which a scenario looks
                must be one day, or nobody could say what is past.
                """,
            Quiet = "For dates of statements, events and texts, which may be as vague as the source is.",
            Remedy = "Choose a day: for a state at the end of a month, its last one.",
            Bad = new("as_of: 2024-06"),
            Good = new("as_of: 2024-06-30"),
        },

        [BindingRules.NoDate.Id] = new()
        {
            Finds = """
                A statement or text without a date, whose source has none either. Without one it cannot be
                said what came first, what is still true, and whether a difference is a change.
                """,
            Quiet = "If the source has a date in `published`: it counts for what is told in it.",
            Remedy = """
                Write the date as far as it is known: a year or an interval will do, with `~` if it is
                inferred.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, source: minutes}
                """),
        },

        [BindingRules.GivenTwice.Id] = new()
        {
            Finds = """
                A key of the whole scenario, such as its title or window, in two files. The first one read
                counts and the second is left out; which of them was meant is open.
                """,
            Quiet = "For sections, which may be spread over any number of files, and for `include`.",
            Remedy = "Keep the key in one file, best in the first one.",
            Bad = new("""
                include: [second-round.yaml]
                window: 30
                """)
            {
                Files = [new("second-round.yaml", "window: 60\n")],
            },
            Good = new("""
                include: [second-round.yaml]
                window: 30
                """)
            {
                Files = [new("second-round.yaml", "stale_after: 180\n")],
            },
        },

        [BindingRules.TooManyStatements.Id] = new()
        {
            Finds = """
                More than a million statements in one scenario. Comparing them would take long, and a number
                like that is mostly a slip: the same files included under two names. The rest is left out.
                """,
            Quiet = "Up to and including the limit, over all files together.",
            Remedy = "Look which files are included, or raise the limit by `--max-statements`.",
            Bad = new("""
                defaults: {party: upland, point: dam, account: records}
                statements:
                  - {id: s1, rejects: none, said: 2024-02-28}
                  - {id: s2, position: full, said: 2024-02-28}
                  - {id: s3, accepts: half, said: 2024-03-28}
                """)
            {
                Limit = new("--max-statements", 2),
            },
            Good = new("""
                defaults: {party: upland, point: dam, account: records}
                statements:
                  - {id: s1, rejects: none, said: 2024-02-28}
                  - {id: s2, position: full, said: 2024-02-28}
                """)
            {
                Limit = new("--max-statements", 2),
            },
        },
    };
}
