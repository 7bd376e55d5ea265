using Xunit;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>All cases of reading, each under a name of its own.</summary>
internal static class HostileInputs
{
    public static IReadOnlyList<HostileCase> All { get; } =
        [.. StructureCases.All, .. SlipCases.All, .. HiddenTextCases.All];

    /// <summary>The texts that are small enough to be changed and read again thousands of times.</summary>
    public static IEnumerable<string> Small => All.Select(c => c.Input())
        .Where(b => b.Length < 1000).Select(b => System.Text.Encoding.UTF8.GetString(b));

    public static TheoryData<string> Names => [.. All.Select(c => c.Name)];

    public static HostileCase Of(string name) =>
        All.Single(c => string.Equals(c.Name, name, StringComparison.Ordinal));
}
