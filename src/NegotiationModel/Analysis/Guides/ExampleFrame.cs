namespace NegotiationModel.Analysis.Guides;

/// <summary>
/// The scenario in which every example stands: <c>scenario.yaml</c>, which includes <c>example.yaml</c>. A
/// section that the example has replaces the frame's.
/// </summary>
public static class ExampleFrame
{
    /// <summary>Name of the frame's own file.</summary>
    public const string FileName = "scenario.yaml";

    /// <summary>Name of the file that an example is.</summary>
    public const string ExampleName = "example.yaml";

    /// <summary>The frame with all its sections.</summary>
    public const string Text = """
        format: 1
        scenario: frame
        title: Sharing a river
        as_of: 2024-06-30
        include: [example.yaml]
        parties:
          upland: {name: Upland, kind: state}
          lowland: {name: Lowland, kind: state}
          delta: {name: Delta Province, kind: state}
          coast: {name: Coast Group, kind: bloc, members: [lowland, delta]}
        people:
          haro: {name: Minister Haro, party: upland}
          orsa: {name: Governor Orsa, party: upland}
        points:
          dam:
            title: The dam
            kind: ordered
            options: [none: No dam, half: A half-height dam, full: A full dam]
          flow: {title: Lowest summer flow, kind: numeric, range: [0, 120], step: 5, unit: m3/s}
          site: {title: Site of the dam, kind: nominal, options: [east, west]}
          spill: {title: Whose was the spill?, about: fact, kind: nominal, options: [ours, theirs]}
        sources:
          minutes: {title: Minutes of the second round, published: 2024-03-02, file: sources/minutes.txt}
        accounts:
          records: {title: Joint secretariat, kind: document}
          press: {title: Basin Courier, kind: media}
          envoy: {title: The envoy, kind: officials}

        """;

    /// <summary>The frame without the sections that the example has itself.</summary>
    internal static string Around(string example)
    {
        var own = Lines(example).Select(Section).OfType<string>().ToHashSet(StringComparer.Ordinal);
        own.Remove("include");
        var isKept = true;
        var kept = new List<string>();
        foreach (var line in Lines(Text))
        {
            if (Section(line) is { } section)
                isKept = !own.Contains(section);
            if (isKept)
                kept.Add(line);
        }

        return string.Join('\n', kept);
    }

    private static string[] Lines(string text) => text.Split('\n');

    // What stands before the colon of a line that is not indented; examples may be no YAML at all.
    private static string? Section(string line)
    {
        var end = line.IndexOf(':', StringComparison.Ordinal);
        return end > 0 && char.IsAsciiLetterLower(line[0]) ? line[..end] : null;
    }
}
