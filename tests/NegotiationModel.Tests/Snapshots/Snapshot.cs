namespace NegotiationModel.Tests.Snapshots;

/// <summary>
/// Compares what was made with what was accepted, byte by byte: the one adapter through which tests use
/// snapshots. On a difference the new text stays beside the accepted one as <c>*.received.*</c>. With
/// <c>NEGMODEL_ACCEPT=1</c> the new text is accepted, never in CI.
/// </summary>
internal static class Snapshot
{
    /// <summary>
    /// Differences between a folder of accepted files and what was made; empty if there are none.
    /// </summary>
    /// <param name="folder">Folder of the accepted files.</param>
    /// <param name="made">File name → text.</param>
    /// <param name="accept">Accept what was made; default: what the environment asks for.</param>
    public static IReadOnlyList<string> Differences(
        string folder, IReadOnlyDictionary<string, string> made, bool? accept = null)
    {
        if (accept ?? IsAccepting)
            Accept(folder, made);
        var differences = new List<string>();
        foreach (var (name, text) in made.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            var accepted = Path.Combine(folder, name);
            var received = Path.Combine(folder, ReceivedName(name));
            if (File.Exists(accepted) && File.ReadAllBytes(accepted).AsSpan().SequenceEqual(Bytes(text)))
            {
                File.Delete(received);
                continue;
            }

            Directory.CreateDirectory(folder);
            File.WriteAllBytes(received, Bytes(text));
            differences.Add(File.Exists(accepted)
                ? $"{name} differs at byte {FirstDifference(accepted, text)}; see {received}"
                : $"{name} was made and is not accepted; see {received}");
        }

        differences.AddRange(Accepted(folder).Where(name => !made.ContainsKey(name))
            .Select(name => $"{name} is accepted and was not made"));
        return differences;
    }

    /// <summary>What to do about differences.</summary>
    public static string Advice =>
        "to accept what was made, after reading it: NEGMODEL_ACCEPT=1 dotnet test NegotiationModel.sln";

    private static bool IsAccepting =>
        string.Equals(Environment.GetEnvironmentVariable("NEGMODEL_ACCEPT"), "1", StringComparison.Ordinal)
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    private static void Accept(string folder, IReadOnlyDictionary<string, string> made)
    {
        Directory.CreateDirectory(folder);
        foreach (var name in Accepted(folder).Where(name => !made.ContainsKey(name)))
            File.Delete(Path.Combine(folder, name));
        foreach (var (name, text) in made)
            File.WriteAllBytes(Path.Combine(folder, name), Bytes(text));
    }

    private static IEnumerable<string> Accepted(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder).Select(p => Path.GetFileName(p))
            .Where(n => !n.Contains(".received.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        : [];

    private static string ReceivedName(string name) =>
        Path.GetFileNameWithoutExtension(name) + ".received" + Path.GetExtension(name);

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static int FirstDifference(string acceptedFile, string text) =>
        File.ReadAllBytes(acceptedFile).AsSpan().CommonPrefixLength(Bytes(text));
}
