using System.Collections.Immutable;

namespace NegotiationModel.Findings;

/// <summary>
/// What a rule means, for people: the one source of <c>negmodel explain</c> and of the pages in
/// <c>docs/rules</c>. Prose is plain text with keys and words of a file in backticks; line ends in it count
/// as spaces.
/// </summary>
public sealed record RuleGuide
{
    /// <summary>What the rule finds and why an analyst should care: 2 to 4 sentences.</summary>
    public required string Finds { get => field; init => field = OneLine(value); }

    /// <summary>When it stays quiet, above all where one might expect it.</summary>
    public required string Quiet { get => field; init => field = OneLine(value); }

    /// <summary>What to do about a finding.</summary>
    public required string Remedy { get => field; init => field = OneLine(value); }

    /// <summary>An example in which the rule fires.</summary>
    public required RuleExample Bad { get; init; }

    /// <summary>The same with the fault mended, or the nearest case in which the rule stays quiet.</summary>
    public required RuleExample Good { get; init; }

    /// <summary>Terms of the glossary that the guide uses.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>Where our documentation defines what the rule looks at.</summary>
    public ImmutableArray<DocLink> See { get; init; } = [];

    private static string OneLine(string prose) =>
        string.Join(' ', prose.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A heading of a page in <c>docs</c>.</summary>
/// <param name="Page">Path below <c>docs</c>.</param>
/// <param name="Heading">The heading, as written.</param>
public sealed record DocLink(string Page, string Heading);

/// <summary>
/// A fragment of a scenario: the file <c>example.yaml</c>, which stands in a frame that gives it parties,
/// points and accounts. <c>⟨U+202E⟩</c> stands for that character, <c>⟨E9⟩</c> for that byte,
/// <c>⟨[ × 65⟩</c> for 65 times the text before the sign.
/// </summary>
/// <param name="Text">The fragment, with marks for what a page cannot show.</param>
public sealed record RuleExample(string Text)
{
    /// <summary>Files beside it.</summary>
    public ImmutableArray<ExampleFile> Files { get; init; } = [];

    /// <summary>The limit with which it is read; null for the usual ones.</summary>
    public ExampleLimit? Limit { get; init; }

    /// <summary>Ids of other rules above the level of a note that find something in it as well.</summary>
    public ImmutableArray<string> Also { get; init; } = [];
}

/// <summary>A file beside an example.</summary>
/// <param name="Path">Path below the scenario folder.</param>
/// <param name="Text">Its text, with marks as in the example.</param>
/// <param name="Problem">Why it cannot be read; null if it can.</param>
public sealed record ExampleFile(string Path, string Text, FileProblem? Problem = null);

/// <summary>A limit that an example is read with, so that it need not be as long as the usual one.</summary>
/// <param name="Option">The option of the command, such as <c>--max-depth</c>.</param>
/// <param name="Value">Its value.</param>
public sealed record ExampleLimit(string Option, int Value);
