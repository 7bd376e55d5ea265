using System.Text;

namespace NegotiationModel.Binding.Tables;

/// <summary>The part of the format page about tables, written from the columns that are read.</summary>
internal static class TablePage
{
    /// <summary>A table with one cell of each notation; it is read in the tests.</summary>
    internal const string Example = """
        id,party,point,position,rejects,unless,account,said,at,coded.by,note
        up-dam,upland,dam,half|full,,,press,2024-02-28,p. 3,kp,
        up-flow,upland,flow,,at_least 50,dam=full,press,2024-03,annex | p. 4,kp,"Told twice, alike"
        """;

    internal const string Intro = """

        ### Statements as a table

        A section may name tables instead of listing statements: `statements: {table: statements.csv}`, or
        `{table: [a.csv, statements/*.csv]}`. The `defaults` of the file that names a table hold for its
        rows. Other statements of the scenario stand in other files; ids are global as ever.

        A table is a file of comma-separated values. Its first row names the columns, in any order; each
        further row is a statement.

        ```csv

        """;

    internal const string Rules = """"

        ```

        - **An empty cell** is a key that is not written. Columns that no row uses may be left out.
        - **Several values** stand side by side with `|`: options `half|full`, locators
          `p. 3 | annex`, tags, ids of statements. In `quote`, `translation`, `remark` and `note` a
          `|` is part of the text; a locator or a tag with one can be written in YAML only.
        - **Ranges** are `at_least 50`, `at_most 40` and `between 20 and 40`.
        - **Conditions** are `point=options`. `&` joins what must hold together, and `|` is an "or"
          everywhere: `dam=half|full & flow=at_least 60` needs both, `dam=none | flow=at_least 60`
          needs one of the two.
        - **Quotes** stand around a cell with a separator, a quote or a line end in it; a quote within
          is doubled: `"He said ""no"""`. Space around a cell does not count.
        - **Separators** are commas, semicolons or tabs: the first of them in the header is that of the
          file. A first line `sep=;` is understood.
        - **Every row** has as many cells as the header. Blank rows, and columns without a name and
          without a value, are passed over.
        - **Files** are UTF-8. A spreadsheet offers that as "CSV UTF-8"; format its columns of dates and
          ids as text, or it will rewrite `2024-03-05` its own way.
        - **Formulas** are text like any other: nothing is computed.


        """";

    /// <summary>Adds the part to the page.</summary>
    internal static void Write(StringBuilder page)
    {
        page.Append(Intro.ReplaceLineEndings("\n")).Append(Example.ReplaceLineEndings("\n"))
            .Append(Rules.ReplaceLineEndings("\n"))
            .Append("| Column | A cell holds | Example |\n|---|---|---|\n");
        foreach (var column in TableColumns.Names)
        {
            page.Append("| `").Append(column.Name).Append("` | ").Append(Holds(column.Key.Shape))
                .Append(" | `").Append(Escaped(CellWriter.Example(column.Key))).Append("` |\n");
        }
    }

    private static string Holds(Shape shape) => shape switch
    {
        ListShape list => ShapeWords.Of(list.Item) + "; several with `\\|`",
        EitherShape => "a condition",
        _ => ShapeWords.Of(shape),
    };

    private static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
