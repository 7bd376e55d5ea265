using NegotiationModel.Findings;

namespace NegotiationModel.Syntax.Guides;

/// <summary>What the rules about included files mean.</summary>
internal static class FileGuides
{
    /// <summary>Rule id → guide.</summary>
    internal static Dictionary<string, RuleGuide> Make() => new(StringComparer.Ordinal)
    {
        [ReadingRules.FileNotFound.Id] = new()
        {
            Finds = """
                A file named under `include` that is not there. Everything it holds is missing, so whatever is
                computed without it is incomplete. Paths are taken from the scenario's folder, also in an
                included file.
                """,
            Quiet = "For the `file` of a source: its text is only needed to check quotes.",
            Remedy = """
                Correct the path; capitals count on every system. The message names a file that may be meant.
                """,
            Bad = new("include: [second-ruond.yaml]")
            {
                Files = [new("second-round.yaml", "window: 30\n")],
            },
            Good = new("include: [second-round.yaml]")
            {
                Files = [new("second-round.yaml", "window: 30\n")],
            },
        },

        [ReadingRules.OutsideFolder.Id] = new()
        {
            Finds = """
                A path that leads out of the scenario's folder: by `..`, from the root, to another drive or
                address, or over a link. A scenario that somebody sends you must not be able to read your
                other files.
                """,
            Quiet = "For any file below the folder of the first file.",
            Remedy = "Copy the file into the folder and name it from there.",
            Bad = new("include: [../shared/parties.yaml]"),
            Good = new("include: [shared/second-round.yaml]")
            {
                Files = [new("shared/second-round.yaml", "window: 30\n")],
            },
        },

        [ReadingRules.NotRegularFile.Id] = new()
        {
            Finds = """
                A path that leads to a folder, a device, a pipe or a socket. Reading it would fail, never end,
                or do something else. Mostly a folder was named where its files were meant.
                """,
            Quiet = "For plain files, and for links to plain files inside the folder.",
            Remedy = "Name the files, or use a pattern: `statements/*.yaml`.",
            Bad = new("include: [statements]")
            {
                Files = [new("statements", "", FileProblem.NotRegular)],
            },
            Good = new("include: [statements/*.yaml]")
            {
                Files = [new("statements/second-round.yaml", "window: 30\n")],
            },
        },

        [ReadingRules.FileUnreadable.Id] = new()
        {
            Finds = """
                A file that is there and could not be read: the permission is missing, the disk failed, or
                another program holds it. Its content is missing from everything that is computed.
                """,
            Quiet = "For a file that is not there (NM150) or is too large (NM141).",
            Remedy = "Check the permissions of the file and of its folders, and try again.",
            Bad = new("include: [second-round.yaml]")
            {
                Files = [new("second-round.yaml", "", FileProblem.Unreadable)],
            },
            Good = new("include: [second-round.yaml]")
            {
                Files = [new("second-round.yaml", "window: 30\n")],
            },
        },

        [ReadingRules.IncludeCircle.Id] = new()
        {
            Finds = """
                Files that include each other in a circle. Each file is read once, so the circle adds nothing,
                and it shows that somebody has lost track of which file includes which.
                """,
            Quiet = "If two files include the same third one, and for a pattern that matches its own file.",
            Remedy = """
                Take one of the includes out. The simplest form is a first file that includes all others.
                """,
            Bad = new("include: [second-round.yaml]")
            {
                Files = [new("second-round.yaml", "include: [example.yaml]\n")],
            },
            Good = new("include: [second-round.yaml]")
            {
                Files = [new("second-round.yaml", "window: 30\n")],
            },
        },

        [ReadingRules.IncludeTooDeep.Id] = new()
        {
            Finds = """
                A chain of more than 16 files that include one another. Nobody can follow it, and it is easily
                made endless. What lies behind the last file is not read.
                """,
            Quiet = "For any number of files that are included side by side.",
            Remedy = "Include the files from the first one. The limit is raised by `--max-include-depth`.",
            Bad = new("include: [second.yaml]")
            {
                Limit = new("--max-include-depth", 2),
                Files = [new("second.yaml", "include: [third.yaml]\n"), new("third.yaml", "window: 30\n")],
            },
            Good = new("include: [second.yaml, third.yaml]")
            {
                Limit = new("--max-include-depth", 2),
                Files = [new("second.yaml", "stale_after: 180\n"), new("third.yaml", "window: 30\n")],
            },
        },

        [ReadingRules.IncludeMatchesNothing.Id] = new()
        {
            Finds = """
                A pattern under `include` that no file matches. The files are elsewhere, have another ending,
                or are still to be written. A scenario without them would look complete and be empty.
                """,
            Quiet = """
                If at least one file matches. Patterns match `.yaml` and `.yml` only, and no names that begin
                with a dot.
                """,
            Remedy = "Correct the pattern: `*` stands for a part of a name, `**` for any folders below.",
            Bad = new("include: [statements/*.yaml]"),
            Good = new("include: [statements/*.yaml]")
            {
                Files = [new("statements/second-round.yaml", "window: 30\n")],
            },
        },

        [ReadingRules.FileNamesAlike.Id] = new()
        {
            Finds = """
                Two files of the folder whose names differ in nothing but capitals, or in how an accent is
                joined to its letter. Linux keeps them apart; Windows and macOS take them for one file, and
                one of the two is lost when the folder is copied or checked out there.
                """,
            Quiet = "If neither of the two files is read for the scenario.",
            Remedy = "Give one of them another name, and change the `include` that names it.",
            Bad = new("include: [second-round.yaml]")
            {
                Files = [new("second-round.yaml", "window: 30\n"), new("Second-Round.yaml", "window: 60\n")],
            },
            Good = new("include: [second-round.yaml]")
            {
                Files = [new("second-round.yaml", "window: 30\n"), new("third-round.yaml", "window: 60\n")],
            },
        },
    };
}
