using NegotiationModel.Findings;

namespace NegotiationModel.Binding.Guides;

/// <summary>What the rules about keys, ids and words mean.</summary>
internal static class KeyGuides
{
    /// <summary>Rule id → guide.</summary>
    internal static Dictionary<string, RuleGuide> Make() => new(StringComparer.Ordinal)
    {
        [BindingRules.UnknownKey.Id] = new()
        {
            Finds = """
                A key that the format does not have at this place. It is refused, because a misspelt key would
                otherwise be lost without a word, and with it what the source says.
                """,
            Quiet = """
                For the ids that are keys of `parties`, `points` and other sections, and for language codes:
                these have rules of their own.
                """,
            Remedy = """
                Take the key that the message suggests, or look at docs/format.md, which lists all of them.
                What has no key goes into `note`.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, positon: full, account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.MissingKey.Id] = new()
        {
            Finds = """
                Something that needs a key and does not have it: a statement without an account, a party
                without a name. Nothing is put in its place, since a guess would be taken for what the source
                says.
                """,
            Quiet = """
                If `defaults` of the same file give the key, and if a misspelt key was probably meant: then
                NM201 says it.
                """,
            Remedy = """
                Add the key; the message shows how it looks. What all statements of a file share belongs into
                `defaults`.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, said: 2024-02-28}
                """),
            Good = new("""
                defaults: {account: records}
                statements:
                  - {id: s1, party: upland, point: dam, position: full, said: 2024-02-28}
                """),
        },

        [BindingRules.WrongType.Id] = new()
        {
            Finds = """
                A list where a map is wanted, a map where a text is wanted, and the like. The format has one
                form for each key, so that a file reads the same to everybody. A section of the wrong form is
                left out as a whole.
                """,
            Quiet = "For one value where a list may stand: `by: upland` is read as `by: [upland]`.",
            Remedy = "Write the value in the form that the message shows.",
            Bad = new("""
                people:
                  - {id: lin, name: Envoy Lin, party: delta}
                """),
            Good = new("""
                people:
                  lin: {name: Envoy Lin, party: delta}
                """),
        },

        [BindingRules.EmptyValue.Id] = new()
        {
            Finds = """
                A key with nothing behind its colon. It may be forgotten, or meant as "not known", and the two
                are not the same. YAML would read it as null, which the format does not have.
                """,
            Quiet = "For an empty list or map written out: `statements: []`.",
            Remedy = "Write the value, or leave the key out: what is left out is not known.",
            Bad = new("""
                statements:
                  - id: s1
                    party: upland
                    point: dam
                    position: full
                    account: records
                    said: 2024-02-28
                    channel:
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

        [BindingRules.InvalidId.Id] = new()
        {
            Finds = """
                An id with other signs than lower-case letters a to z, digits and hyphens, or with more than
                64 of them. Ids stand in links, file names and command lines, and two of them must never look
                alike.
                """,
            Quiet = """
                For names and titles, which may be in any script. People read those; ids are for the file.
                """,
            Remedy = "Take the id that the message suggests, and use it wherever the thing is meant.",
            Bad = new("""
                statements:
                  - {id: Upland Dam, party: upland, point: dam, position: full, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: upland-dam, party: upland, point: dam, position: full, account: records,
                     said: 2024-02-28}
                """),
        },

        [BindingRules.DuplicateId.Id] = new()
        {
            Finds = """
                Two things of one kind with the same id, also in two files. The first is kept and the second
                left out, since nobody could tell which one is meant. Parties and people share their ids, and
                so do points and proposals, because either may be named at the same places.
                """,
            Quiet = "For things of other kinds: a newspaper may be a source and an account of one id.",
            Remedy = "Rename one of the two; the message shows where the first stands.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                  - {id: s1, party: lowland, point: dam, rejects: full, account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                  - {id: s2, party: lowland, point: dam, rejects: full, account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.UnknownId.Id] = new()
        {
            Finds = """
                An id that nothing in the scenario has. What it should refer to is not known, so the
                statement, promise or link that names it is left out.
                """,
            Quiet = """
                For an id whose declaration is itself broken, or may not be seen by the audience: then the
                statement is left out without a second message.
                """,
            Remedy = "Take the id that the message suggests, or declare the thing in its section.",
            Bad = new("""
                statements:
                  - {id: s1, party: uplnad, point: dam, position: full, account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.UnknownOption.Id] = new()
        {
            Finds = """
                An option that the point does not have. A stance on it cannot be compared with anything, so
                the statement is left out.
                """,
            Quiet = "For numeric points: a number that the point does not have is NM224.",
            Remedy = """
                Take the option that the message suggests. If a party wants something that is not on the list,
                add it to the options of the point.
                """,
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: ful, account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, account: records, said: 2024-02-28}
                """),
        },

        [BindingRules.WrongKindOfId.Id] = new()
        {
            Finds = """
                An id that belongs to something of another kind, such as a person where a party is wanted.
                People speak for parties and hold no positions of their own, so nothing is put in its place by
                guessing.
                """,
            Quiet = """
                If the id is close to one of the right kind: then it is taken for a slip of the pen (NM207).
                """,
            Remedy = "Name what the key takes. For a person that is the party, with the person as `speaker`.",
            Bad = new("""
                statements:
                  - {id: s1, party: haro, point: dam, position: full, account: records, said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, speaker: haro, point: dam, position: full, account: records,
                     said: 2024-02-28}
                """),
        },

        [BindingRules.UnknownValue.Id] = new()
        {
            Finds = """
                A word that is not one of the few that the key allows. Case counts. A guess at a channel, a
                tone or a marking would change what the statement says, or who may see it.
                """,
            Quiet = "For keys that take any text, such as the `kind` of an account.",
            Remedy = "Take one of the words that the message lists.",
            Bad = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, channel: Public, account: records,
                     said: 2024-02-28}
                """),
            Good = new("""
                statements:
                  - {id: s1, party: upland, point: dam, position: full, channel: public, account: records,
                     said: 2024-02-28}
                """),
        },

        [BindingRules.LookAlikeName.Id] = new()
        {
            Finds = """
                Two parties, points, sources or others of one kind whose names look the same on a screen and
                are different texts: a letter of another alphabet, a sign that cannot be seen, an `l` for a
                `1`. Readers take them for one, and the comparison does not.
                """,
            Quiet = "For names that differ visibly, and for one name that is used for things of two kinds.",
            Remedy = "If it is one thing, keep one of the two ids; if it is two, make the names differ.",
            Bad = new("""
                parties:
                  upland: {name: Alta, kind: state}
                  lowland: {name: ⟨U+0410⟩lta, kind: state}
                  delta: {name: Delta Province, kind: state}
                """),
            Good = new("""
                parties:
                  upland: {name: Alta, kind: state}
                  lowland: {name: Bassa, kind: state}
                  delta: {name: Delta Province, kind: state}
                """),
        },
    };
}
