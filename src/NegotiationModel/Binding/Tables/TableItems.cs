using NegotiationModel.Binding.Keys;
using NegotiationModel.Model;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding.Tables;

/// <summary>The statements of the tables that one file names.</summary>
internal static class TableItems
{
    /// <summary>The section names tables; it need not do so rightly.</summary>
    internal static bool AreNamed(Section section, YamlNode value) => section == FormatTable.Statements
        && value is YamlMap map && map.Entries.Any(e => IsTable(e.Key.Value));

    /// <summary>A table was probably meant: the section is the name of a file.</summary>
    internal static bool AreMeant(Section section, YamlNode value) => section == FormatTable.Statements
        && value is YamlScalar name && name.Value.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static bool IsTable(string key) =>
        key.Length <= FormatTable.LongestId && Nearest.Distance(key, TableKeys.Table.Name) <= 1;

    /// <summary>The rows of all tables of a file, in their order.</summary>
    internal static IEnumerable<StatementRow> Rows(Session session, YamlMap root, YamlMap section)
    {
        new ItemReader(session, TableKeys.Keys, section, "`statements`").Texts(TableKeys.Table);
        foreach (var cells in session.Files.Tables[root])
        {
            HideBroken(session, cells);
            var table = new StatementTable(session, cells);
            for (var row = 0; row < cells.RowCount; row++)
                yield return new StatementRow(table, row);
        }
    }

    // Of a row that could not be read nobody knows the marking: it counts as the strictest.
    private static void HideBroken(Session session, Table cells)
    {
        if (!session.MayNotSee(Tlp.Red))
            return;
        foreach (var row in cells.Broken)
        {
            // With its line end, where what is missing at the end of a row is told.
            var span = new TextSpan(row.Start, row.Length + 1);
            var node = new YamlScalar(cells.Source, span, "", isPlain: true);
            session.Hidden.Hide(node, node);
        }
    }
}
