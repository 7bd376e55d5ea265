using Xunit;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>All cases of reading, each under a name of its own.</summary>
internal static class HostileInputs
{
    public static IReadOnlyList<HostileCase> All { get; } =
        [.. StructureCases.All, .. SlipCases.All, .. HiddenTextCases.All];

    public static TheoryData<string> Names => [.. All.Select(c => c.Name)];

    public static HostileCase Of(string name) =>
        All.Single(c => string.Equals(c.Name, name, StringComparison.Ordinal));
}
