using System.Text;
using NegotiationModel.Editing.Adding;
using NegotiationModel.Tests.House;
using Xunit;

namespace NegotiationModel.Tests.Editing.Adding;

/// <summary>Where a new statement is put, and how it looks there.</summary>
public sealed class PlaceTests
{
    private static readonly Dictionary<string, (string Options, string Before, string After)> Read =
        ReadCases();

    public static TheoryData<string> Cases => [.. Read.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_stands_where_the_case_says(string name)
    {
        var (options, before, after) = Read[name];
        var added = Assert.IsType<AddedStatement>(
            AddingSample.Form(AddingSample.Files(before)).Add(AddingSample.Answers(options)));
        Assert.Equal(AddingSample.Head + after, AddingSample.Text(added));
        var lines = AddingSample.Text(added).Split('\n');
        Assert.Equal(added.Text.Split('\n')[0], lines[added.Place.Line - 1]);
        Assert.Contains(added.Id, added.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Line_ends_and_a_byte_order_mark_stay(string name)
    {
        var (options, before, after) = Read[name];
        static byte[] Bytes(string text) =>
            Encoding.UTF8.GetBytes("\uFEFF" + (AddingSample.Head + text).Replace("\n", "\r\n"));
        var files = AddingSample.Files("").With("scenario.yaml", Bytes(before));
        var added = Assert.IsType<AddedStatement>(
            AddingSample.Form(files).Add(AddingSample.Answers(options)));
        Assert.Equal(Bytes(after), added.File.After.ToArray());
        Assert.Equal(Bytes(before), added.File.Before.ToArray());
    }

    private static Dictionary<string, (string Options, string Before, string After)> ReadCases()
    {
        var text = File.ReadAllText(
            Repository.At("tests", "NegotiationModel.Tests", "Editing", "Adding", "places.txt"));
        var cases = new Dictionary<string, (string, string, string)>(StringComparer.Ordinal);
        foreach (var part in text.Split("\n=== ").Skip(1))
        {
            var lines = part.TrimEnd('\n').Split('\n');
            var arrow = Array.IndexOf(lines, "->");
            cases.Add(lines[0], (lines[1], Joined(lines[2..arrow]), Joined(lines[(arrow + 1)..])));
        }

        return cases;
    }

    private static string Joined(string[] lines) =>
        string.Concat(lines.Select(l => l.EndsWith('\\') ? l[..^1] : l + "\n"));
}
