namespace NegotiationModel.Binding.Keys;

/// <summary>How <c>statements</c> names tables instead of listing statements.</summary>
internal static class TableKeys
{
    internal static readonly Key Table = new("table", Shape.OneOrMany(Shape.Text),
        "Tables of statements, as paths below the scenario's folder; `*`, `?`, `**` match .csv files.",
        "table: statements.csv") { Required = true };

    internal static readonly KeyTable Keys = new("table", Table);

    /// <summary>The section with a table.</summary>
    internal const string Example = "statements: {table: statements.csv}";
}
