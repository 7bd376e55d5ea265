using NegotiationModel.Findings;

namespace NegotiationModel.Binding.Guides;

/// <summary>What the rules about statements in tables mean.</summary>
internal static class TableGuides
{
    private const string Header = "id,party,point,position,account,said\n";
    private const string Row = "s1,upland,dam,full,records,2024-02-28\n";

    private static readonly ExampleFile Table = new("round.csv", Header + Row);

    /// <summary>Rule id → guide.</summary>
    internal static Dictionary<string, RuleGuide> Make() => new(StringComparer.Ordinal)
    {
        [BindingRules.MissingColumn.Id] = new()
        {
            Finds = """
                A table without a column that every statement needs, such as `account`. Each of its rows would
                lack the same key, so it is said once, and none of the rows is read.
                """,
            Quiet = "If `defaults` of the file that names the table give the key.",
            Remedy = "Add the column, or write what is the same for all rows under `defaults`.",
            Bad = new("statements: {table: round.csv}")
            {
                Files = [new("round.csv", "id,party,point,position,said\ns1,upland,dam,full,2024-02-28\n")],
            },
            Good = new("defaults: {account: records}\nstatements: {table: round.csv}")
            {
                Files = [new("round.csv", "id,party,point,position,said\ns1,upland,dam,full,2024-02-28\n")],
            },
        },

        [BindingRules.CellNotation.Id] = new()
        {
            Finds = """
                A cell that is not written as its column needs it: options are separated by a bar, a range
                begins with `at_least`, `at_most` or `between`, a condition is written `point=option`. The row
                is left out, because half of a cell could say something else than the whole.
                """,
            Quiet = "In columns of plain text, such as `quote` and `note`.",
            Remedy = "Write the cell as the message shows.",
            Bad = new("statements: {table: round.csv}")
            {
                Files = [new("round.csv", Header + "s1,upland,dam,half|,records,2024-02-28\n")],
            },
            Good = new("statements: {table: round.csv}")
            {
                Files = [new("round.csv", Header + "s1,upland,dam,half|full,records,2024-02-28\n")],
            },
        },

        [BindingRules.TableInList.Id] = new()
        {
            Finds = """
                A table among statements that are written as a list. A table stands for the whole section of
                its file, so that each statement has one place where it is to be looked for.
                """,
            Quiet = "For tables in some files of a scenario and lists in others.",
            Remedy = "Write `statements: {table: round.csv}`; other statements stand in a file of their own.",
            Bad = new("statements:\n  - {table: round.csv}")
            {
                Files = [Table],
            },
            Good = new("statements: {table: round.csv}")
            {
                Files = [Table],
            },
        },
    };
}
