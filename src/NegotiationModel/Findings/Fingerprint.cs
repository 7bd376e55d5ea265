using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NegotiationModel.Findings;

/// <summary>
/// The identity of a finding: a hash of its rule and subjects, never of words or lines, so that it
/// outlives edits of both.
/// </summary>
public static class Fingerprint
{
    private const int Length = 32;

    // What helps to mend a fault changes with the rest of the scenario, and places move with every edit.
    private static readonly HashSet<string> NoIdentity = new(StringComparer.Ordinal)
    {
        "allowed", "example", "expected", "found", "here", "instead", "known", "limit", "line", "nearest",
        "needs", "offset", "suggestion", "taken", "there", "unread", "what", "where", "why",
    };

    /// <summary>
    /// 32 lower-case hexadecimal digits: the first half of SHA-256 over rule id, then kind and id of each
    /// subject. A fault of reading or binding has no subject: there it is the file and the values at fault.
    /// </summary>
    public static string Of(Finding finding)
    {
        // Ids hold no control characters, so no two lists of subjects are joined to one text.
        var text = new StringBuilder(finding.Rule.Id);
        foreach (var subject in finding.Subjects)
            text.Append('\n').Append(subject.Kind).Append('\t').Append(subject.Id);
        if (finding.Subjects.IsEmpty && finding.Data is TextData { Values: var values })
            AppendValues(text, finding.Place.File, values);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Length];
    }

    // Values may hold anything, so each is preceded by its length.
    private static void AppendValues(
        StringBuilder text, string file, ImmutableSortedDictionary<string, string> values)
    {
        Append(text, "file", file);
        foreach (var (name, value) in values.Where(v => !NoIdentity.Contains(v.Key)))
            Append(text, name, value);
    }

    private static void Append(StringBuilder text, string name, string value) =>
        text.Append('\n').Append(name).Append('\t')
            .Append(CultureInfo.InvariantCulture, $"{value.Length}").Append('\t').Append(value);
}
