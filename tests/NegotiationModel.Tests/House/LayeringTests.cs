using Xunit;

namespace NegotiationModel.Tests.House;

/// <summary>
/// Data flows one way: a file of a room uses rooms to its left, and the vocabularies it may speak.
/// </summary>
public sealed class LayeringTests
{
    /// <summary>Rooms in the order data flows, each with what it may use.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Text"] = ["Findings"],
        ["Findings"] = ["Text"],
        ["Syntax"] = ["Text", "Findings"],
        ["Model"] = [],
        ["Binding"] = ["Text", "Syntax", "Findings", "Model"],
        ["Editing"] = ["Text", "Syntax", "Findings", "Model", "Binding"],
        ["Accounts"] = ["Findings", "Model"],
        ["Parties"] = ["Findings", "Model", "Accounts"],
        ["Proposals"] = ["Findings", "Model", "Accounts", "Parties"],
        ["Sequence"] = ["Findings", "Model", "Accounts", "Parties", "Proposals"],
        ["Coders"] = ["Text", "Model"],
        ["Analysis"] =
        [
            "Text", "Syntax", "Findings", "Model", "Binding", "Accounts", "Parties", "Proposals", "Sequence",
            "Coders",
        ],
        ["Derivations"] =
        [
            "Text", "Syntax", "Findings", "Model", "Binding", "Accounts", "Parties", "Proposals", "Sequence",
            "Coders", "Analysis",
        ],
        ["Reporting"] =
        [
            "Text", "Syntax", "Findings", "Model", "Binding", "Accounts", "Parties", "Proposals", "Sequence",
            "Coders", "Analysis", "Derivations",
        ],
    };

    public static TheoryData<string> Rooms => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_rooms_to_its_left(string room)
    {
        var offences = Repository.CSharpFiles("src/NegotiationModel/" + room)
            .SelectMany(file => ForbiddenUses(file, room)).ToList();
        Assert.Empty(offences);
    }

    [Fact]
    public void Every_folder_of_the_core_is_a_room()
    {
        var folders = Directory.EnumerateDirectories(Repository.At("src", "NegotiationModel"))
            .Select(Path.GetFileName).Except(["bin", "obj"], StringComparer.Ordinal);
        Assert.Empty(folders.Except(MayUse.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void A_backward_arrow_is_seen()
    {
        Assert.Contains("Reporting", Mentions("using NegotiationModel.Reporting;"));
        Assert.Contains("Binding", Mentions("var a = NegotiationModel.Binding.ScenarioPlaces.None;"));
        Assert.Contains("Reporting", Mentions("var a = Reporting.Words.Of(b);"));
        Assert.Empty(Mentions("using System.Text;"));
        Assert.Empty(Mentions("var a = result.Analysis.Of(b);"));
    }

    private static IEnumerable<string> ForbiddenUses(string file, string room)
    {
        var lines = File.ReadAllLines(Repository.At(file));
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var used in Mentions(lines[i]).Except([room], StringComparer.Ordinal))
            {
                if (MayUse.ContainsKey(used) && !MayUse[room].Contains(used, StringComparer.Ordinal))
                    yield return $"{file}:{i + 1} uses {used}";
            }
        }
    }

    /// <summary>
    /// Rooms whose names no property has: within the library they can be named without a prefix.
    /// </summary>
    private static readonly string[] NamedAlone =
        ["Reporting", "Analysis", "Binding", "Syntax", "Editing", "Coders"];

    /// <summary>
    /// Rooms that a line names by their namespace; comments and namespace declarations do not count.
    /// </summary>
    private static IEnumerable<string> Mentions(string line)
    {
        const string Prefix = "NegotiationModel.";
        var code = line.TrimStart();
        if (code.StartsWith("//", StringComparison.Ordinal)
            || code.StartsWith("namespace ", StringComparison.Ordinal))
            yield break;
        for (var at = code.IndexOf(Prefix, StringComparison.Ordinal); at >= 0;
            at = code.IndexOf(Prefix, at + 1, StringComparison.Ordinal))
        {
            var name = code[(at + Prefix.Length)..].TakeWhile(char.IsLetter).ToArray();
            yield return new string(name);
        }

        foreach (var room in NamedAlone.Where(room => IsNamedAlone(code, room)))
            yield return room;
    }

    private static bool IsNamedAlone(string code, string room)
    {
        var at = code.IndexOf(room + ".", StringComparison.Ordinal);
        var before = at > 0 ? code[at - 1] : ' ';
        var after = at >= 0 && at + room.Length + 1 < code.Length ? code[at + room.Length + 1] : ' ';
        return at >= 0 && before != '.' && !char.IsLetterOrDigit(before) && char.IsUpper(after);
    }
}
