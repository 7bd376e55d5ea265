using static NegotiationModel.Tests.Reading.Hostile.HostileCase;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// Part A of the list of hostile input: the structure of YAML, numbers 1 to 26 and 36. Aliases are refused,
/// so A 7 (what they expand to) does not arise.
/// </summary>
internal static class StructureCases
{
    public static IEnumerable<HostileCase> All => [.. Bombs, .. Aliases, .. Keys, .. Brackets, .. Documents];

    private static HostileCase[] Bombs =>
    [
        Large("A 1", "Y101", "[ × 1 000 000", () => Times("[", 1_000_000), "NM140 too-deep 1:65"),
        Large("A 2", "Y101", "{a: × 100 000, closed",
            () => Times("{a: ", 100_000) + Times("}", 100_000), "NM140 too-deep 1:257"),
        Large("A 3", "Y101", "dash × 100 000", () => Times("- ", 100_000) + "x", "NM140 too-deep 1:129"),
        Large("A 4", "Y101", "63 nested maps", () => Nested(63)),
        Large("A 4", "Y101", "64 nested maps", () => Nested(64)),
        Large("A 4", "Y101", "65 nested maps", () => Nested(65), "NM140 too-deep 65:65"),
        Large("A 4", "Y101", "100 nested maps", () => Nested(100), "NM140 too-deep 65:65"),
        // A map as a key is refused before it can be deep.
        Large("A 5", "Y101", "? × 10 000", () => Times("? ", 10_000), "NM126 complex-key 1:3"),
        Of("A 5", "Y101", "? ? ? x", "NM126 complex-key 1:3"),
    ];

    private static HostileCase[] Aliases =>
    [
        Large("A 6", "Y120", "nine times nine laughs", Laughs, "NM121 anchor 1:4") with
        {
            MostBytes = 20_000_000,
        },
        Of("A 8", "Y120", "a: &a [*a]", "NM121 anchor 1:4"),
        Of("A 8", "Y120", "&x {y: *x}", "NM121 anchor 1:1"),
        Of("A 8", "Y120", "&a {? *a : 1}", "NM121 anchor 1:1"),
        Of("A 8", "Y120", "a:\n  b: &x\n    c: 1", "NM121 anchor 2:6"),
        Of("A 9", "Y123", "<<: *base", "NM123 merge-key 1:1"),
        Of("A 9", "Y123", "<<: *self", "NM123 merge-key 1:1"),
        Of("A 9", "Y123", "a: 1\n<<: {x: 2}", "NM123 merge-key 2:1"),
        Of("A 9", "Y123", "quote: <<"),
        Of("A 10", "Y120", "a: *bold*", "NM120 alias 1:4"),
        Of("A 10", "Y120", "a: *bold* moves on", "NM120 alias 1:4"),
        Of("A 10", "Y120", "a: [x, *y]", "NM120 alias 1:8"),
        Of("A 10", "Y106", "a: * x", "NM134 needs-quotes 1:4"),
        Of("A 11", "Y124", "x: *nope", "NM120 alias 1:4"),
        Large("A 12", "Y120", "200 000 anchors", () => Lines(200_000, i => $"k{i}: &a{i} x"),
            "NM121 anchor 1:5"),
    ];

    private static HostileCase[] Keys =>
    [
        Of("A 13", "Y110", "x: 0\n\nid: 1\nb: 2\nid: 3", "NM129 duplicate-key 5:1 < 3:1"),
        Of("A 13", "Y110", "a: {x: 1, x: 2}", "NM129 duplicate-key 1:11 < 1:5"),
        Of("A 14", "Y110", "id: 1\n\"id\": 2", "NM129 duplicate-key 2:1 < 1:1"),
        Of("A 14", "Y110", "id: 1\n\"\\u0069d\": 2", "NM129 duplicate-key 2:1 < 1:1"),
        // Every key of the format and every id is ASCII, so neither of two spellings of one word is read.
        Of("A 15", "Y111", "\u00E9tat: 1\ne\u0301tat: 2") with
        {
            Bound = "NM201 unknown-key 1:1, NM201 unknown-key 2:1",
        },
        Of("A 15", "Y111", "parties:\n  \u00E9tat: {name: A}\n  e\u0301tat: {name: B}") with
        {
            Bound = "NM205 invalid-id 2:3, NM205 invalid-id 3:3",
        },
        Of("A 15", "Y111", "title: {\u00E9n: A, e\u0301n: B}") with
        {
            Bound = "NM210 unknown-value 1:9, NM210 unknown-value 1:16",
        },
        Of("A 16", "Y164", "format: 1\nFormat: 1") with { Bound = "NM201 unknown-key 2:1" },
        Of("A 16", "Y164", "format: 1\nSTATEMENTS: []") with { Bound = "NM201 unknown-key 2:1" },
    ];

    private static HostileCase[] Brackets =>
    [
        Of("A 17", "Y102", "a: [1, 2\nb: 2", "NM131 unclosed-bracket 1:4 < 2:1"),
        Of("A 17", "Y102", "a: [1, 2", "NM131 unclosed-bracket 1:4 < 1:9"),
        Of("A 18", "Y102", "p:\n  - tags: [x, y\n    name: n", "NM131 unclosed-bracket 2:11 < 3:5"),
        Of("A 18", "Y102", "p:\n  - [x, y\n  - [z]", "NM131 unclosed-bracket 2:5 < 3:3"),
        Of("A 18", "Y102", "p:\n  o: [{n: No}, {l: Low}\n    - {h: High}",
            "NM131 unclosed-bracket 2:6 < 3:5"),
        Of("A 19", "Y102", "a: {x: 1, y\nb: 2", "NM131 unclosed-bracket 1:4 < 2:1"),
        Of("A 19", "Y102", "a: {x: [1, 2}\nb: 2", "NM131 unclosed-bracket 1:8 < 1:13"),
        Of("A 19", "Y106", "a: {id: x, note: [sic] y}", "NM134 needs-quotes 1:18"),
        Of("A 19", "Y106", "a: {note: he [sic] said}", "NM134 needs-quotes 1:14"),
        Of("A 19", "Y106", "quote: [sic] he said", "NM134 needs-quotes 1:8"),
        Of("A 20", "Y103", "a: \"\\UFFFFFFFF\"", "NM136 bad-escape 1:5"),
        Of("A 20", "Y103", "a: \"x \\U00110000\"", "NM136 bad-escape 1:7"),
        Of("A 20", "Y103", "a: \"\\ud800\"", "NM136 bad-escape 1:5"),
        Of("A 20", "Y103", "a: \"\\udc00\\ud800\"", "NM136 bad-escape 1:5"),
        Of("A 20", "Y103", "a: \"\\x4\"", "NM136 bad-escape 1:5"),
        Of("A 20", "Y103", "a: \"\\q\"", "NM136 bad-escape 1:5"),
        Of("A 20", "Y103", "a: 1\nf: \"C:\\dir\"", "NM136 bad-escape 2:7"),
        Of("A 21", "Y100", "!<>", "NM122 tag 1:1"),
        Of("A 21", "Y100", "!< a: 1", "NM122 tag 1:1"),
        Of("A 21", "Y100", "%TAG ! \t\na: 1", "NM125 directive 1:1"),
        Of("A 21", "Y100", "...\0", "NM103 nul-character 1:4"),
        Of("A 21", "Y100", "a: 1\n...\0b: 2", "NM103 nul-character 2:4"),
        Of("A 22", "Y125", "a: !!python/object/apply:os.system [\"id\"]", "NM122 tag 1:4"),
        Of("A 22", "Y125", "a: !System.Diagnostics.Process {}", "NM122 tag 1:4"),
        Of("A 22", "Y125", "a: !include /etc/passwd", "NM122 tag 1:4"),
        Of("A 22", "Y125", "a: !!float 1", "NM122 tag 1:4"),
        Of("A 22", "Y125", "a: !!binary \"////\"", "NM122 tag 1:4"),
        Of("A 22", "Y125", "a: ! b", "NM122 tag 1:4"),
    ];

    private static HostileCase[] Documents =>
    [
        Of("A 23", "Y130", "a: 1\n---\nb: 2", "NM124 several-documents 2:1"),
        Of("A 23", "Y130", "---\na: 1\n---\n", "NM124 several-documents 3:1"),
        Of("A 23", "Y130", "a: 1\n...\nb: 2", "NM124 several-documents 3:1"),
        Large("A 23", "Y130", "300 000 documents", () => Lines(300_000, _ => "---"),
            "NM124 several-documents 2:1"),
        Of("A 24", "Y131", "", "NM127 empty-file 1:1"),
        Of("A 24", "Y131", "# only a comment\n", "NM127 empty-file 1:1"),
        Of("A 24", "Y131", "  \n \n", "NM127 empty-file 1:1"),
        Of("A 24", "Y131", "---\n", "NM127 empty-file 1:1"),
        Of("A 25", "Y132", "just a text", "NM128 root-not-map 1:1"),
        Of("A 25", "Y132", "- a\n- b", "NM128 root-not-map 1:1"),
        Of("A 26", "Y133", "%YAML 9.9\n---\na: 1", "NM125 directive 1:1"),
        Of("A 26", "Y134", "# c\n%FOO bar\n---\na: 1", "NM125 directive 2:1"),
    ];

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(i => new string(' ', i) + "a:\n"));

    // Each line says the one before nine times: 9^9 words, if aliases were followed.
    private static string Laughs() => "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
        + string.Concat("bcdefghi".Select(c =>
            $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"));

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
