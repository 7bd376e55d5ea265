using static NegotiationModel.Tests.Reading.Hostile.HostileCase;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// Part B of the list of hostile input: encodings and what cannot be seen, numbers 41 to 54.
/// </summary>
internal static class HiddenTextCases
{
    public static IEnumerable<HostileCase> All => [.. Encodings, .. Controls, .. Directions, .. Invisible];

    private static HostileCase[] Encodings =>
    [
        OfBytes("B 41", "Y150", "61 3A 20 63 61 66 E9", "NM101 not-utf8 1:7"),
        OfBytes("B 42", "Y150", "61 3A 20 31 0A 62 3A 20 ED A0 80", "NM101 not-utf8 2:4"),
        OfBytes("B 42", "Y150", "61 3A 20 E2 82", "NM101 not-utf8 1:4"),
        OfBytes("B 42", "Y150", "61 3A 20 C0 80", "NM101 not-utf8 1:4"),
        OfBytes("B 42", "Y150", "EF BB BF 61 3A 20 E9", "NM101 not-utf8 1:4"),
        OfBytes("B 42", "Y150", "61 3A 20 F0 9F 98 80 FF", "NM101 not-utf8 1:6"),
        OfBytes("B 43", "", "EF BB BF 61 3A 20 31"),
        OfBytes("B 43", "Y120", "EF BB BF 61 3A 20 2A 62", "NM120 alias 1:4"),
        OfBytes("B 44", "Y151", "FF FE 61 00", "NM102 other-encoding 1:1"),
        OfBytes("B 44", "Y151", "FE FF 00 61", "NM102 other-encoding 1:1"),
        OfBytes("B 44", "Y151", "FF FE 00 00 61 00 00 00", "NM102 other-encoding 1:1"),
        OfBytes("B 44", "Y151", "00 00 FE FF 00 00 00 61", "NM102 other-encoding 1:1"),
        OfBytes("B 44", "Y152", "61 00 3A 00", "NM103 nul-character 1:2"),
        OfBytes("B 44", "Y152", "00 61 00 3A", "NM103 nul-character 1:1"),
        Of("B 45", "Y153", "a: 1\n\uFEFFb: 2", "NM105 misplaced-byte-order-mark 2:1"),
        OfBytes("B 45", "Y153", "EF BB BF EF BB BF 61 3A 20 31", "NM105 misplaced-byte-order-mark 1:1"),
    ];

    private static HostileCase[] Controls =>
    [
        Of("B 46", "Y152", "a: x\0y\nhidden: 1", "NM103 nul-character 1:5"),
        Of("B 46", "Y152", "a: \"x\0y\"\nhidden: 1", "NM103 nul-character 1:6"),
        Of("B 46", "Y152", "# c\0 hidden: 1", "NM103 nul-character 1:4"),
        Of("B 46", "Y152", "a: 1\n# c\0\nhidden: 1", "NM103 nul-character 2:4"),
        Of("B 47", "Y154", "a: \"x\\0y\"", "NM104 control-character 1:6"),
        Of("B 47", "Y154", "a: \"\\e[31m\"", "NM104 control-character 1:5"),
        Of("B 47", "Y154", "a: \"x\\Ny\"", "NM104 control-character 1:6"),
        Of("B 47", "Y154", "a: \"x\\x00y\"", "NM104 control-character 1:6"),
        Of("B 47", "Y154", "a: \"x\\u0000y\"", "NM104 control-character 1:6"),
        Of("B 48", "Y155", "a: x\u0085b: 2", "NM106 line-separator 1:5"),
        Of("B 48", "Y155", "a: x\u2028b: 2", "NM106 line-separator 1:5"),
        Of("B 48", "Y155", "a: 1\r\nb: x\u2029b: 2", "NM106 line-separator 2:5"),
        Of("B 49", "Y154", "a: \u001b[31m", "NM104 control-character 1:4"),
        Of("B 49", "Y154", "a: \u0007", "NM104 control-character 1:4"),
        Of("B 49", "Y154", "a: \u007f", "NM104 control-character 1:4"),
        Of("B 49", "Y154", "a: \u009b", "NM104 control-character 1:4"),
        Of("B 49", "Y154", "# \u001b]0;title\u0007\na: 1", "NM104 control-character 1:3"),
    ];

    private static HostileCase[] Directions =>
    [
        Of("B 50", "SEC201", "a: x\u202Ey", "NM107 unbalanced-bidi 1:5"),
        Of("B 50", "SEC201", "a: x\u2066y", "NM107 unbalanced-bidi 1:5"),
        Of("B 50", "SEC201", "a: x\u2069y", "NM107 unbalanced-bidi 1:5"),
        Of("B 50", "SEC201", "a: 1 # x\u202Ey", "NM107 unbalanced-bidi 1:9"),
        Of("B 50", "SEC201", "a: x\u202Ey # \u202C", "NM107 unbalanced-bidi 1:5"),
        Of("B 50", "SEC201", "a: [x\u2066y, z\u2069]", "NM107 unbalanced-bidi 1:6",
            "NM107 unbalanced-bidi 1:11"),
        Of("B 50", "SEC201", "a: \"\\u202E\"", "NM107 unbalanced-bidi 1:4"),
        Of("B 50", "SEC201", "a: |\n  x\u202E\n  y\u202C", "NM107 unbalanced-bidi 2:4",
            "NM107 unbalanced-bidi 3:4"),
        Of("B 50", "", "a: \u2067\u05E9\u05DC\u05D5\u05DD\u2069 \u202B\u05E9\u202C"),
        Of("B 50", "", "a: \u05E9\u05DC\u05D5\u05DD \u200F x"),
    ];

    private static HostileCase[] Invisible =>
    [
        // Ids are ASCII; names may look alike, which is a warning with both places.
        Of("B 51", "SEC202", "parties:\n  a: {name: Alice}\n  b: {name: \u0410lice}") with
        {
            Bound = "NM270 look-alike-name 3:13 < 2:13",
        },
        Of("B 51", "SEC202", "parties:\n  \u0430: {name: A}\n  a: {name: B}") with
        {
            Bound = "NM205 invalid-id 2:3",
        },
        Of("B 52", "SEC203", "par\u200Bties: 1", "NM108 invisible-character 1:4"),
        Of("B 52", "SEC203", "pa\u00ADr: 1", "NM108 invisible-character 1:3"),
        Of("B 52", "SEC203", "a\u3164: 1", "NM108 invisible-character 1:2"),
        Of("B 52", "SEC203", "statements: [{id: a\u200Bb}]") with { Bound = "NM205 invalid-id 1:19" },
        Of("B 53", "SEC203", "\u00A0a: 1", "NM108 invisible-character 1:1"),
        Of("B 53", "SEC203", "a:\n\u00A0\u00A0b: 1", "NM108 invisible-character 2:1"),
        Of("B 53", "SEC203", "a: x\n  \u00A0b: 2", "NM108 invisible-character 2:3"),
        Of("B 54", "", "a: 1\r\nb: 2\nc: [\r\n  x,\n  y]\r\n"),
        Of("B 54", "Y120", "a: 1\r\nb: 2\nc: *x\r\n", "NM120 alias 3:4"),
        Of("B 54", "", "a: x\rb: 2", "NM111 lone-carriage-return 1:5"),
        // For the parser a line of its own, without a colon.
        Of("B 54", "", "a: x\rb", "NM111 lone-carriage-return 1:5", "NM130 syntax-error 1:6"),
    ];
}
