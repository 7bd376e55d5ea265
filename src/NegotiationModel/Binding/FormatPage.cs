using System.Text;
using NegotiationModel.Binding.Tables;

namespace NegotiationModel.Binding;

/// <summary>The page of the format, in Markdown, written from the table that the binders read by.</summary>
public static class FormatPage
{
    private const string Head = """
        # The scenario format

        This page is generated from the table that reads the files. A scenario is a folder with
        `scenario.yaml`; `include` brings in more files below that folder. Every section may be
        spread over files, and ids are global to the scenario. The same table makes the [JSON
        Schema](scenario.schema.json) that editors use.

        - **Ids** are lower-case letters a–z, digits and hyphens, at most 64. Parties and people
          share one set of ids.
        - **Text** is text: `NO`, `on`, `010` and `12:30` stay what they are. A text with `: `, ` #`
          or a leading special character needs quotes.
        - **Booleans** are `true` and `false`. **Numbers** are plain decimals such as `12.5`, with
          at most 15 digits.
        - **Dates** are EDTF: `2024-05-01`, `2024-05`, `2024`, an interval `2024-05/2024-06`, open
          as `2024-05/..` or `../2024-05`; `~`, `?` or `%` may follow a date and change nothing.
        - **Options of a point** are an option id (or a number), a list of them, `{at_least: x}`,
          `{at_most: x}` or `{between: [x, y]}`; ranges are for ordered and numeric points.
        - **Titles and names** are a text, or a map from language code to text: `{en: Dam, ar: سد}`.
        - A statement, amendment or promise with a fault is left out; the rest is computed and
          marked incomplete.


        """;

    /// <summary>The page, the same bytes each time, ending in a line feed.</summary>
    public static string Write()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        page.Append("## The scenario\n\n")
            .Append("Each of these keys stands in one file only; `include` may stand in any.\n\n");
        WriteKeys(page, FormatTable.Sections.Where(s => s.Form == SectionForm.Value).Select(s => s.Key));
        foreach (var section in FormatTable.Sections.Where(s => s.Form != SectionForm.Value))
            WriteSection(page, section);
        return page.ToString();
    }

    private static void WriteSection(StringBuilder page, Section section)
    {
        page.Append("\n## `").Append(section.Name).Append("`\n\n").Append(section.Key.Says).Append(' ')
            .Append(section.Form switch
            {
                SectionForm.MapOfItems => "A map from id to " + section.Items!.Item + ".",
                SectionForm.ListOfItems when section == FormatTable.Statements =>
                    "A list, each item with its `id`; or [tables](#statements-as-a-table).",
                SectionForm.ListOfItems => "A list, each item with its `id`.",
                _ => "One map for the file.",
            })
            .Append("\n\n```yaml\n").Append(section.Key.Example).Append("\n```\n\n");
        WriteKeys(page, section.Items!.Keys);
        foreach (var key in section.Items.Keys)
            WriteNested(page, key.Name, key.Shape);
        if (section == FormatTable.Statements)
            TablePage.Write(page);
    }

    private static void WriteNested(StringBuilder page, string name, Shape shape)
    {
        switch (shape)
        {
            case MapShape map:
                page.Append("\nKeys of `").Append(name).Append("`:\n\n");
                WriteKeys(page, map.Keys.Keys);
                break;
            case EitherShape either:
                WriteNested(page, name, either.First);
                WriteNested(page, name, either.Second);
                break;
        }
    }

    private static void WriteKeys(StringBuilder page, IEnumerable<Key> keys)
    {
        page.Append("| Key | Holds | What it says | Example |\n|---|---|---|---|\n");
        foreach (var key in keys)
        {
            page.Append("| `").Append(key.Name).Append('`').Append(key.Required ? " (required)" : "")
                .Append(" | ").Append(Cell(ShapeWords.Of(key.Shape)))
                .Append(" | ").Append(Cell(key.Says))
                .Append(" | `").Append(Cell(key.Example)).Append("` |\n");
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
