using System.Globalization;
using System.Text;

namespace NegotiationModel.Hosts.Tests;

/// <summary>Scenarios for tests.</summary>
internal static class Samples
{
    /// <summary>Two accounts that conflict, and nothing wrong.</summary>
    public const string Conflict = """
        format: 1
        scenario: talks
        title: Talks
        as_of: 2024-06-30
        window: 90
        parties:
          upland: {name: Upland, kind: state}
          lowland: {name: Lowland, kind: state}
        points:
          dam:
            title: The dam
            kind: ordered
            options: [none: No dam, half: Half height, full: Full height]
        accounts:
          minutes: {title: Minutes, kind: document}
          press: {title: Courier, kind: media}
        statements:
          - {id: s1, party: upland, point: dam, position: full, account: minutes, said: 2024-02-28}
          - {id: s2, party: upland, point: dam, position: none, account: press, said: 2024-02-28}
          - {id: s3, party: lowland, point: dam, accepts: half, account: minutes, said: 2024-02-28}

        """;

    /// <summary>The same, with one statement that names a party there is not.</summary>
    public const string UnknownParty = Conflict
        + "  - {id: s4, party: uplnd, point: dam, position: full, account: minutes, said: 2024-02-28}\n";

    /// <summary>Not YAML from its second line on.</summary>
    public const string NotYaml = "format: 1\nparties: {a: [1, 2\npoints: 3\n";

    public static TemporaryFolder Folder(string scenario = Conflict)
    {
        var folder = new TemporaryFolder();
        folder.Write("scenario.yaml", scenario);
        return folder;
    }

    /// <summary>A scenario that takes a while.</summary>
    public static TemporaryFolder Large(int statements)
    {
        var folder = new TemporaryFolder();
        var text = new StringBuilder(Conflict);
        for (var i = 0; i < statements; i++)
        {
            var day = 1 + (i % 28);
            text.Append(CultureInfo.InvariantCulture,
                $"  - {{id: t{i}, party: upland, point: dam, position: half, account: press, ")
                .Append(CultureInfo.InvariantCulture, $"said: 2024-03-{day:00}}}\n");
        }

        folder.Write("scenario.yaml", text.ToString());
        return folder;
    }

    /// <summary>The checkout that the tests run from.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NegotiationModel.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the checkout");
    }
}
