using System.Text;

namespace NegotiationModel.Binding;

/// <summary>
/// Ids: lower-case ASCII letters, digits and hyphens, at most 64; what looks different is different.
/// </summary>
internal static class Ids
{
    internal static bool IsValid(string id)
    {
        if (id.Length is 0 or > FormatTable.LongestId)
            return false;
        foreach (var c in id)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
                return false;
        }

        return true;
    }

    /// <summary>A valid id close to <paramref name="text"/>; empty if no letter or digit is left.</summary>
    internal static string Suggest(string text)
    {
        var id = new StringBuilder();
        foreach (var c in text)
        {
            if (id.Length == FormatTable.LongestId)
                break;
            if (char.IsAsciiLetterOrDigit(c))
                id.Append(char.ToLowerInvariant(c));
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        var suggestion = id.ToString().Trim('-');
        return IsValid(suggestion) ? suggestion : "";
    }
}
