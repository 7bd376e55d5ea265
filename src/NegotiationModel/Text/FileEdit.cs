namespace NegotiationModel.Text;

/// <summary>One change of one file. Equality by both.</summary>
/// <param name="File">Path below the scenario folder, with forward slashes.</param>
/// <param name="Edit">The change; its span counts in the file's text without a byte-order mark.</param>
public readonly record struct FileEdit(string File, TextEdit Edit);
