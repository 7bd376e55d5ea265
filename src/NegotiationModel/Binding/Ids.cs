using System.Text;
using NegotiationModel.Text;

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

    /// <summary>
    /// Code of the first character beyond ASCII in a word that has or looks like ASCII, where the eye cannot
    /// find it; empty for other words: a name in another alphabet is seen to be one.
    /// </summary>
    internal static string ForeignSign(string word)
    {
        if (Ascii.IsValid(word)
            || !(Array.Exists(word.ToCharArray(), char.IsAscii) || Ascii.IsValid(LookAlikes.Skeleton(word))))
            return "";
        foreach (var rune in word.EnumerateRunes())
        {
            if (!rune.IsAscii)
                return TextCheck.Code(rune);
        }

        return "";
    }

    /// <summary>An id and a title, if only a space between them is missing; else empty.</summary>
    internal static string Spaced(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon + 1 < text.Length && IsValid(text[..colon])
            ? text[..(colon + 1)] + " " + text[(colon + 1)..]
            : "";
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
