using System.Text;
using NegotiationModel.Findings;
using NegotiationModel.Tests.House;

namespace NegotiationModel.Tests.Editing;

/// <summary>One case of <c>fixes.txt</c>: a file before and after a fix.</summary>
internal sealed record FixCase(string Title, string Fix, string Rule, string Before, string After)
{
    private const string Path = "more.yaml";

    private const string Head = """
        format: 1
        scenario: talks
        title: Talks
        as_of: 2024-06-30
        include: more.yaml
        parties:
          upland: {name: Upland, aliases: [the Highlanders]}
          lowland: {name: Lowland}
        points:
          dam:
            title: Dam
            kind: ordered
            options:
              - none: No dam
              - half: A low dam
              - full: A tall dam
          spill: {title: Spill, about: fact, kind: nominal, options: [here, there]}
        accounts: {press: {title: Press}}

        """;

    private static readonly (char Sign, char Meant)[] Signs =
    [
        ('⇥', '\t'), ('⍽', '\u00A0'), ('␢', '\u200B'), ('⎵', '\uFEFF'), ('␍', '\r'), ('␇', '\a'),
        ('⇤', '\u202E'), ('␀', '\0'),
    ];

    public static IReadOnlyList<FixCase> All { get; } = Read();

    public FixDescriptor Descriptor => FixCatalogue.All.Single(f => Same(f.Name, Fix));

    /// <summary>The scenario with the file before its fix.</summary>
    public ScenarioFiles Files(Func<string, string>? change = null) => Of(change is null ? Before
        : change(Before));

    public static ScenarioFiles Of(string more) =>
        ScenarioFiles.FromTexts(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head,
            [Path] = more,
            ["extra/names.yaml"] = "parties: {envoy: {name: Envoy}}\n",
        });

    public static string TextAfter(FixedScenario fixedOnes, string before) =>
        fixedOnes.Outcome.Files.IsEmpty ? before
            : Encoding.UTF8.GetString(fixedOnes.Outcome.Files.Single(f => Same(f.Path, Path)).After.Span);

    private static List<FixCase> Read()
    {
        var text = File.ReadAllText(Repository.At("tests", "NegotiationModel.Tests", "Editing", "fixes.txt"));
        foreach (var (sign, meant) in Signs)
            text = text.Replace(sign, meant);
        return text[text.IndexOf("\n=== ", StringComparison.Ordinal)..].Split("\n=== ").Skip(1)
            .Select(Parse).ToList();
    }

    // The line between before and after is the first that leaves both beginning alike.
    private static FixCase Parse(string text)
    {
        var title = text[..text.IndexOf('\n')];
        var rest = text[(title.Length + 1)..].TrimEnd('\n') + "\n";
        var isDirective = title.StartsWith("no-directive", StringComparison.Ordinal);
        var cut = isDirective ? rest.IndexOf("\n---\n---\n", StringComparison.Ordinal)
            : rest.IndexOf("\n---\n", StringComparison.Ordinal);
        var words = title[..title.IndexOf(':')].Split(' ');
        return new FixCase(title, words[0], words[1], rest[..(cut + 1)], rest[(cut + 5)..]);
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
