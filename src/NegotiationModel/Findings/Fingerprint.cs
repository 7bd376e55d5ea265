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

    /// <summary>
    /// 32 lower-case hexadecimal digits: the first half of SHA-256 over rule id, then kind and id of each
    /// subject.
    /// </summary>
    public static string Of(Finding finding)
    {
        // Ids hold no control characters, so no two lists of subjects are joined to one text.
        var text = new StringBuilder(finding.Rule.Id);
        foreach (var subject in finding.Subjects)
            text.Append('\n').Append(subject.Kind).Append('\t').Append(subject.Id);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Length];
    }
}
