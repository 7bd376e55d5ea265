using NegotiationModel.Findings;

namespace NegotiationModel.Syntax.Guides;

/// <summary>What the rules about tables mean.</summary>
internal static class TableGuides
{
    private const string Header = "id,party,point,position,account,said\n";
    private const string Row = "s1,upland,dam,full,records,2024-02-28\n";
    private const string Remarks = "id,party,point,account,said,remark\ns1,upland,dam,records,2024-02-28,";
    private const string Open = "id,party,point,position,account,said,";
    private const string Filled = "\ns1,upland,dam,full,records,2024-02-28,maybe\n";

    private static readonly ExampleFile Table = new("round.csv", Header + Row);

    /// <summary>Rule id → guide.</summary>
    internal static Dictionary<string, RuleGuide> Make() => new(StringComparer.Ordinal)
    {
        [ReadingRules.RaggedRow.Id] = new()
        {
            Finds = """
                A row of a table with more or fewer cells than its header. From the wrong place on, every
                value would stand under another name: a date as a quote, an account as a point. The row is
                left out as a whole.
                """,
            Quiet = "For blank rows, and for empty cells that have their separators.",
            Remedy = """
                Count the separators. A cell that holds one itself needs quotes around it; a spreadsheet that
                saves the table as CSV puts them there.
                """,
            Bad = new("statements: {table: round.csv}")
            {
                Files = [new("round.csv", Header + "s1,upland,dam,full,records\n")],
            },
            Good = new("statements: {table: round.csv}")
            {
                Files = [Table],
            },
        },

        [ReadingRules.StrayQuote.Id] = new()
        {
            Finds = """
                A quote inside a cell that does not begin with one, or behind a cell's closing quote. Programs
                disagree about what such a cell says, and one of them may take everything up to the next quote
                for one cell. The row is left out.
                """,
            Quiet = "For doubled quotes inside a quoted cell, and for single quotes and apostrophes.",
            Remedy = """
                Put the whole cell in quotes and double the quotes within; the message shows the cell so
                written.
                """,
            Bad = new("statements: {table: round.csv}")
            {
                Files = [new("round.csv", Remarks + "a \"no\" at last\n")],
            },
            Good = new("statements: {table: round.csv}")
            {
                Files = [new("round.csv", Remarks + "\"a \"\"no\"\" at last\"\n")],
            },
        },

        [ReadingRules.UnnamedColumn.Id] = new()
        {
            Finds = """
                A value in a column that has no name in the header. Nobody can say which key it belongs to,
                and to leave it out would lose what somebody wrote.
                """,
            Quiet = """
                For columns without a name and without a value, which spreadsheets often leave at the end.
                """,
            Remedy = "Name the column in the header, or delete the value.",
            Bad = new("statements: {table: round.csv}")
            {
                Files = [new("round.csv", Open + Filled)],
            },
            Good = new("statements: {table: round.csv}")
            {
                Files = [new("round.csv", Open + "note" + Filled)],
            },
        },

        [ReadingRules.TableIncluded.Id] = new()
        {
            Finds = """
                A table named under `include`, which names YAML files. Read as YAML its first line would be a
                text and the rest nonsense, so it is not read at all.
                """,
            Quiet = "For a table that a section names.",
            Remedy = "Name the table where its rows belong: `statements: {table: round.csv}`.",
            Bad = new("include: [round.csv]")
            {
                Files = [Table],
            },
            Good = new("statements: {table: round.csv}")
            {
                Files = [Table],
            },
        },

        [ReadingRules.NotATable.Id] = new()
        {
            Finds = """
                A file named as a table whose name does not end in `.csv`. A workbook of a spreadsheet program
                is no table of text, and a YAML file belongs under `include`.
                """,
            Quiet = "For `.csv` files with commas, semicolons or tabs.",
            Remedy = "Save the sheet as CSV in UTF-8, and name that file.",
            Bad = new("statements: {table: round.xlsx}")
            {
                Files = [new("round.xlsx", "PK⟨03⟩⟨04⟩")],
            },
            Good = new("statements: {table: round.csv}")
            {
                Files = [Table],
            },
        },

        [ReadingRules.TableReadTwice.Id] = new()
        {
            Finds = """
                A table that is named twice. Its statements would be there twice, with the same ids, and the
                second reading would bury everything else under errors; so it is read once.
                """,
            Quiet = "For two tables with the same header.",
            Remedy = "Delete one of the two places; the message shows the first.",
            Bad = new("include: [more.yaml]\nstatements: {table: round.csv}")
            {
                Files = [Table, new("more.yaml", "statements: {table: round.csv}\n")],
            },
            Good = new("statements: {table: round.csv}")
            {
                Files = [Table],
            },
        },
    };
}
