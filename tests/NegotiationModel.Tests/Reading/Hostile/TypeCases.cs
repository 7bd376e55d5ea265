namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// A place in a scenario for one value. <paramref name="Field"/> names it in the tests; <paramref
/// name="Lines"/> replace the section that they begin with, and hold <c>@</c> where the value goes.
/// </summary>
internal sealed record ValuePlace(string Field, string Lines);

/// <summary>
/// Part C of the list of hostile input, numbers 57 to 60 and 62: values that are not what they are wanted
/// for, and the rule that says so wherever they stand.
/// </summary>
internal static class TypeCases
{
    public const string NotABoolean = "NM211 not-a-boolean";
    public const string NotANumber = "NM212 not-a-number";
    public const string NotADate = "NM214 not-a-date";
    public const string NoSuchDate = "NM215 no-such-date";

    /// <summary>Sections of a scenario without a fault; a place takes the place of one of them.</summary>
    public static readonly string[] Base =
    [
        "format: 1\n", "scenario: types\n", "title: Types\n", "as_of: 2024-06-30\n",
        "parties:\n  a: {name: A}\n  b: {name: B, kind: bloc, members: [a]}\n",
        "points:\n  p: {title: P, kind: ordered, options: [x, y, z]}\n"
            + "  n: {title: N, kind: numeric, range: [0, 10]}\n",
        "accounts:\n  press: {title: Press}\n",
        "statements:\n  - {id: s1, party: a, point: p, position: x, account: press, said: 2024-01-01}\n",
    ];

    public static readonly ValuePlace[] Booleans =
    [
        new("members_open", "parties:\n  a: {name: A}\n"
            + "  b:\n    name: B\n    kind: bloc\n    members_open: @\n"),
        new("complete", "proposals:\n  t:\n    title: T\n    date: 2024-01-01\n    complete: @\n"),
    ];

    public static readonly ValuePlace[] Numbers =
    [
        new("window", "window: @\n"),
        new("stale_after", "stale_after: @\n"),
        new("salience", "points:\n  n: {title: N, kind: numeric, range: [0, 10]}\n"
            + "  p:\n    title: P\n    kind: ordered\n    options: [x, y, z]\n    salience: @\n"),
        new("range", "points:\n  p: {title: P, kind: ordered, options: [x, y]}\n"
            + "  n:\n    title: N\n    kind: numeric\n    range:\n      - @\n      - 5\n"),
        new("step", "points:\n  p: {title: P, kind: ordered, options: [x, y]}\n"
            + "  n:\n    title: N\n    kind: numeric\n    range: [0, 10]\n    step: @\n"),
        new("position", Statement("point: n\n    position: @")),
        new("at_least", Statement("point: n\n    rejects:\n      at_least: @")),
        new("between", Statement("point: n\n    rejects:\n      between:\n        - 1\n        - @")),
        new("if", Statement("point: p\n    accepts: x\n    if:\n      n: @")),
        new("weights", "priorities:\n  a:\n    weights:\n      p: @\n"),
        new("reservation", "priorities:\n  a:\n    reservation: @\n"),
    ];

    public static readonly ValuePlace[] Dates =
    [
        new("said", Statement("point: p\n    position: x", said: "@")),
        new("reported", Statement("point: p\n    position: x\n    reported: @")),
        new("expires", Statement("point: p\n    position: x\n    expires: @")),
        new("coded", Statement("point: p\n    position: x\n    coded:\n      on: @")),
        new("published", "sources:\n  so:\n    title: S\n    published: @\n"),
        new("proposal", "proposals:\n  t:\n    title: T\n    date: @\n"),
        new("event", "events:\n  e:\n    title: E\n    date: @\n"),
    ];

    public static readonly ValuePlace[] Words =
    [
        new("party kind", "parties:\n  a: {name: A}\n  b:\n    name: B\n    kind: @\n"),
        new("reliability", "accounts:\n  press:\n    title: Press\n    reliability: @\n"),
        new("channel", Statement("point: p\n    position: x\n    channel: @")),
        new("tone", Statement("point: p\n    position: x\n    tone: @")),
        new("tlp", "accounts:\n  press:\n    title: Press\n    tlp: @\n"),
        new("scope", "points:\n  p:\n    title: P\n    kind: ordered\n    options: [x, y]\n    scope: @\n"),
        new("format", "format: @\n"),
    ];

    public static readonly ValuePlace[] Texts =
    [
        new("quote", Statement("point: p\n    position: x\n    quote: @")),
        new("translation", Statement("point: p\n    position: x\n    translation: @")),
        new("note", Statement("point: p\n    position: x\n    note: @")),
        new("at", Statement("point: p\n    position: x\n    at: @")),
        new("remark", Statement("point: p\n    remark: @")),
        new("name", "parties:\n  a:\n    name: @\n  b: {name: Other}\n"),
        new("title", "title: @\n"),
        new("unit", "points:\n  p: {title: P, kind: ordered, options: [x, y]}\n"
            + "  n:\n    title: N\n    kind: numeric\n    range: [0, 10]\n    unit: @\n"),
    ];

    public static readonly ValuePlace[] Ids =
    [
        new("party", "parties:\n  a: {name: A}\n  @: {name: B}\n"),
        new("point", "points:\n  p: {title: P, kind: ordered, options: [x, y]}\n"
            + "  @: {title: Q, kind: ordered, options: [x, y]}\n"),
        new("option", "points:\n  p:\n    title: P\n    kind: ordered\n    options:\n      - x\n      - @\n"),
        new("account", "accounts:\n  press: {title: Press}\n  @: {title: Other}\n"),
        new("scenario", "scenario: @\n"),
        new("statement", Statement("point: p\n    position: x").Replace("id: s1", "id: @",
            StringComparison.Ordinal)),
    ];

    public static readonly string[] WrongBooleans =
        ["yes", "TRUE", "on", "True", "y", "no", "NO", "off", "1", "0", "~", "null", "t", "tru", "ＴＲＵＥ"];

    public static readonly string[] WrongNumbers =
    [
        "010", "0x1F", "1_000", "12:30:45", "١٢", "1,5", "+1", "1e999", "1e3", ".inf", "-.inf", ".nan", "NaN",
        "Infinity", "12345678901234567890", "0.0000000000000001", "0b11", "0o17", "1.", ".5", "1.2.3", "--1",
        "−1", "１２", "½", "²", "1 000", "1'000", "true", "~", "null", "seven", "12%", "$5", "1m", "０",
        "۱۲", "1\u00A0000", "\u200E5",
    ];

    public static readonly string[] WrongDates =
    [
        "03/04/2024", "24-1-2", "2024-1-2", "2024-01-02T03:04:05+02:00", "2024-01-02 03:04", "2024-01-02Z",
        "2024.01.02", "20240102", "2024-W05", "2024-060", "02-01-2024", "2 Jan 2024", "yesterday", "24",
        "10000",
        "-2024", "+2024", "Y12024", "٢٠٢٤-٠١-٠٢", "２０２４", "/", "../..", "2024-01-02/yesterday",
        "2024‑01‑02", "202X", "2024-XX", "~", "null", "1e3",
    ];

    public static readonly string[] MissingDates =
    [
        "2024-02-30", "2023-02-29", "1900-02-29", "2024-13", "2024-00", "2024-01-00", "2024-04-31", "0000",
        "2024-02-30/2024-03-01", "2024-01-01/2024-06-31", "9999-99-99",
    ];

    public static readonly string[] WrongWords = ["7", "Xyzzy", "STATES", "yes", "~", "null", "0", "pυblic"];

    public static readonly string[] ExactTexts =
    [
        "NO", "no", "on", "y", "1.10", "010", "12:30:45", "1e3", "~", "null", "Null", "NULL", "true", "0x1F",
        ".inf", ".nan", "2024-02-30", "2024-01-01", "+1", "1_000", "<<", "=", "١٢", "-0", "0o7", "---x",
        "\uFF11", "e\u0301", "1,5", "a: b",
    ];

    public static readonly string[] WrongIds =
    [
        "CON", "nul.", "a/b", "a.b", "..", ".", "A", "a_b", "a b", "é", "аlpha", "a:b", "-.5", "~x", "a\\b",
        "'%2e'", "\"\\u0430\"", "ｎ", "١",
        new string('a', 65),
    ];

    private static string Statement(string lines, string said = "2024-01-01") =>
        $"statements:\n  - id: s1\n    party: a\n    account: press\n    said: {said}\n    {lines}\n";
}
