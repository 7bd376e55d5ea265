using static NegotiationModel.Tests.Reading.Hostile.HostileCase;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// Part A of the list of hostile input, numbers 27 to 36: what a tired analyst writes, which is met a
/// thousand times as often as an attack.
/// </summary>
internal static class SlipCases
{
    public static IEnumerable<HostileCase> All => [.. Spaces, .. Indentation, .. Quotes, .. Ends];

    private static HostileCase[] Spaces =>
    [
        Of("A 27", "Y104", "a:1\nb: 2", "NM133 missing-space 1:2"),
        Of("A 27", "Y104", "a:1", "NM133 missing-space 1:2"),
        Of("A 27", "Y104", "a: 1\nparty:upland", "NM133 missing-space 2:6"),
        Of("A 27", "Y104", "s:\n  - id: x\n    party:upland\n    point: dam", "NM133 missing-space 3:10"),
        Of("A 27", "Y104", "s:\n  - id: x\n    position low\n    point: dam", "NM130 syntax-error 3:5"),
        Of("A 27", "Y104", "s:\n  - id: x\n    position low\n  - id: y", "NM130 syntax-error 3:5"),
        Of("A 27", "Y104", "s:\n  - id: x\n    position low", "NM130 syntax-error 3:5"),
        Of("A 27", "Y104", "a: 1\nposition low\nb: 2", "NM130 syntax-error 2:1"),
        Of("A 27", "Y104", ": x", "NM130 syntax-error 1:1"),
    ];

    private static HostileCase[] Indentation =>
    [
        Of("A 28", "Y105", "a:\n\tb: 1", "NM109 tab-indentation 2:1"),
        Of("A 28", "Y105", "a:\n  b: 1\n\tc: 1", "NM109 tab-indentation 3:1"),
        Of("A 28", "Y105", "a:\n  b: 1\n  \tc: 1", "NM109 tab-indentation 3:3"),
        Of("A 28", "Y105", "a: {\n\tb: 1}", "NM109 tab-indentation 2:1"),
        // Lines of nothing but a tab, as editors leave them.
        Of("A 28", "Y105", "foo: 1\n\t\nbar: 2", "NM109 tab-indentation 2:1"),
        Of("A 28", "Y105", "a:\n  - b: 1\n    \t\n    c: 2", "NM109 tab-indentation 3:5"),
        Of("A 28", "Y105", "a: |\n  x\n\t\n  y\nb: 1", "NM109 tab-indentation 3:1"),
        Of("A 28", "", "a:\t1\nb: 2\t\nc: \"x\n\t\n\ty\""),
        Of("A 28", "Y105", "a: 1\n  b: 2", "NM139 wrong-indentation 2:3"),
        Of("A 28", "Y105", "a:\n    b: 1\n  c: 2", "NM139 wrong-indentation 3:3"),
        Of("A 28", "Y105", "a: [\nx,\ny]", "NM139 wrong-indentation 2:1"),
    ];

    private static HostileCase[] Quotes =>
    [
        Of("A 29", "Y106", "quote: He said: no", "NM134 needs-quotes 1:15"),
        Of("A 29", "Y106", "s:\n  - {id: x, quote: He said: no}", "NM134 needs-quotes 2:27"),
        Of("A 30", "Y107", "quote: we want #5", "NM135 cut-off-value 1:16"),
        Of("A 30", "Y107", "quote: we want #", "NM135 cut-off-value 1:16"),
        Of("A 30", "Y107", "quote: #5", "NM135 cut-off-value 1:8"),
        Of("A 30", "Y107", "a: {quote: we want #5}", "NM135 cut-off-value 1:20"),
        Of("A 30", "Y107", "a: foo\n  bar # c\n  baz", "NM135 cut-off-value 2:7"),
        Of("A 30", "Y107", "b: x #y\n \n  - `", "NM135 cut-off-value 1:6"),
        Of("A 31", "Y108", "{a:1}", "NM138 key-without-value 1:3"),
        Of("A 32", "Y109", "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x",
            "NM110 merge-conflict 2:1"),
        Of("A 33", "Y106", "a: @bob", "NM134 needs-quotes 1:4"),
        Of("A 33", "Y106", "a: `x`", "NM134 needs-quotes 1:4"),
        Of("A 33", "Y106", "%b: 1", "NM134 needs-quotes 1:1"),
        Of("A 33", "Y106", "a: %b", "NM134 needs-quotes 1:4"),
        Of("A 33", "Y106", "a: - b", "NM134 needs-quotes 1:4"),
        Of("A 33", "Y106", "a: > text", "NM134 needs-quotes 1:4"),
        Of("A 33", "Y106", "a: |99", "NM134 needs-quotes 1:4"),
        Of("A 33", "Y106", "a: ]", "NM134 needs-quotes 1:4"),
        Of("A 33", "Y106", "a: \"No\" said he", "NM137 text-after-quote 1:9"),
        Of("A 33", "Y106", "a: 'it's'", "NM137 text-after-quote 1:8"),
        Of("A 33", "Y106", "a: {x: \"y\" z}", "NM137 text-after-quote 1:12"),
    ];

    private static HostileCase[] Ends =>
    [
        Large("A 34", "Y100", "a quote open from line 2 of 500",
            () => "a: 1\nb: \"open\n" + string.Concat(Enumerable.Range(3, 498).Select(i => $"k{i}: v\n")),
            "NM132 unclosed-quote 2:4"),
        Of("A 34", "Y100", "a: 1\nb: \"foo\nc: 1\nd: 2", "NM132 unclosed-quote 2:4"),
        Of("A 34", "Y100", "a: 1\nb: 'foo", "NM132 unclosed-quote 2:4"),
        Of("A 34", "Y100", "s:\n  - id: \"x\n    party: y\n    note: \"z\"", "NM132 unclosed-quote 2:9"),
        Of("A 34", "Y100", "s:\n  - {id: a, quote: \"foo}\n  - {id: b, quote: \"bar\"}",
            "NM132 unclosed-quote 2:20"),
        Large("A 35", "Y140", "a key of 2 000 characters", () => "a: 1\n" + new string('k', 2000) + ": 2",
            "NM143 key-too-long 2:1"),
        Large("A 35", "Y140", "a key of 257 characters", () => "a: 1\n" + new string('k', 257) + ": 2",
            "NM143 key-too-long 2:1"),
        Large("A 35", "Y140", "a key of 256 characters", () => "a: 1\n" + new string('k', 256) + ": 2"),
        // After a syntax error the parser throws for ever; it is not asked again, and what follows is not
        // read.
        Of("A 36", "Y100", "a: [\nb: {\nc: \"\nd: *x\ne: !y", "NM131 unclosed-bracket 1:4 < 2:1"),
    ];
}
