using System.CommandLine;
using NegotiationModel.Syntax;

namespace NegotiationModel.Cli.Commands;

/// <summary>The options that every command about a scenario has.</summary>
internal sealed class SharedOptions
{
    private readonly Option<string?> _asOf =
        Text("--as-of", "DATE", "Positions as of this day (default: the scenario's as_of).");
    private readonly Option<string?> _knownAsOf =
        Text("--known-as-of", "DATE", "Only what was reported by this day (default: the scenario's as_of).");

    private readonly Option<string?> _audience =
        Text("--audience", "TLP",
            "Leave out, before anything is computed, what is above clear, green, amber, amber+strict, red.");

    private readonly Option<bool> _reviewedOnly = new("--reviewed-only")
    {
        Description = "Only statements whose review says reviewed; what is left out is counted.",
    };

    private readonly Option<string[]> _format;
    private readonly Option<string?> _failOn =
        Text("--fail-on", "LEVEL", "Exit with 1 from this level on: error (default), warning, note, never.");

    private readonly Option<string[]> _select =
        Texts("--select", "RULE",
            "Only findings of these rules: NM401, NM4, accounts-conflict. Errors of the scenario stay.");

    private readonly Option<string[]> _ignore = Texts("--ignore", "RULE", "No findings of these rules.");
    private readonly Option<string?> _maxFileSize =
        Text("--max-file-size", "SIZE", "Largest file that is read (default: 10MB).");
    private readonly Option<string?> _maxDepth =
        Text("--max-depth", "N", "Deepest nesting in a file (default: 64).");
    private readonly Option<string?> _maxText = Hidden("--max-text");
    private readonly Option<string?> _maxKey = Hidden("--max-key");
    private readonly Option<string?> _maxKeys = Hidden("--max-keys");
    private readonly Option<string?> _maxEvents = Hidden("--max-events");
    private readonly Option<string?> _maxStatements = Hidden("--max-statements");
    private readonly Option<string?> _maxIncludeDepth = Hidden("--max-include-depth");
    private readonly IReadOnlyCollection<string> _formats;

    /// <summary>Options of one command, with the formats that it has.</summary>
    public SharedOptions(IReadOnlyCollection<string> formats)
    {
        _formats = formats;
        _format = Texts("--format", "FMT[=FILE]",
            $"{string.Join(", ", formats)}; into FILE, or to stdout. May be given several times.");
    }

    /// <summary>Puts them on a command.</summary>
    public void AddTo(Command command)
    {
        Option[] all =
            [_asOf, _knownAsOf, _audience, _reviewedOnly, _format, _failOn, _select, _ignore];
        foreach (var option in all)
            command.Options.Add(option);
        AddLimitsTo(command);
    }

    /// <summary>Puts only the limits of reading on a command.</summary>
    public void AddLimitsTo(Command command)
    {
        Option[] limits =
        [
            _maxFileSize, _maxDepth, _maxText, _maxKey, _maxKeys, _maxEvents, _maxStatements,
            _maxIncludeDepth,
        ];
        foreach (var option in limits)
            command.Options.Add(option);
    }

    /// <summary>What they ask for.</summary>
    public Settings Read(ParseResult parsed) => new()
    {
        Analysis = new AnalysisOptions
        {
            AsOf = SettingValues.Date("--as-of", parsed.GetValue(_asOf)),
            KnownAsOf = SettingValues.Date("--known-as-of", parsed.GetValue(_knownAsOf)),
            Audience = SettingValues.Marking(parsed.GetValue(_audience)),
            ReviewedOnly = parsed.GetValue(_reviewedOnly),
            Limits = Limits(parsed),
        },
        Outputs = [.. Values(parsed, _format).Select(f => SettingValues.Output(f, _formats))],
        FailOn = SettingValues.Level(parsed.GetValue(_failOn)),
        Select = [.. Values(parsed, _select)],
        Ignore = [.. Values(parsed, _ignore)],
        Verbose = parsed.GetValue(GlobalOptions.Verbose),
    };

    /// <summary>All values of a repeatable option.</summary>
    public static string[] Values(ParseResult parsed, Option<string[]> option) =>
        parsed.GetValue(option) ?? [];

    /// <summary>An option with a text.</summary>
    public static Option<string?> Text(string name, string value, string says) =>
        new(name) { HelpName = value, Description = says };

    /// <summary>A repeatable option with a text each time.</summary>
    public static Option<string[]> Texts(string name, string value, string says) =>
        new(name) { HelpName = value, Description = says, Arity = ArgumentArity.OneOrMore };

    // Named by the message of the limit that it raises; in the help it would only be in the way.
    private static Option<string?> Hidden(string name) => new(name) { Hidden = true };

    /// <summary>The limits of reading that they ask for.</summary>
    public ReadingLimits Limits(ParseResult parsed)
    {
        var usual = new ReadingLimits();
        int Count(Option<string?> option, int otherwise) =>
            SettingValues.Count(option.Name, parsed.GetValue(option), otherwise);
        return new ReadingLimits
        {
            FileBytes = SettingValues.Size("--max-file-size", parsed.GetValue(_maxFileSize), usual.FileBytes),
            Depth = Count(_maxDepth, usual.Depth),
            ScalarLength = SettingValues.Size(_maxText.Name, parsed.GetValue(_maxText), usual.ScalarLength),
            KeyLength = Count(_maxKey, usual.KeyLength),
            KeysPerMap = Count(_maxKeys, usual.KeysPerMap),
            EventsPerFile = Count(_maxEvents, usual.EventsPerFile),
            Statements = Count(_maxStatements, usual.Statements),
            IncludeDepth = Count(_maxIncludeDepth, usual.IncludeDepth),
        };
    }
}

/// <summary>The options that every command has.</summary>
internal static class GlobalOptions
{
    /// <summary>Start in another folder.</summary>
    public static readonly Option<string?> Folder =
        new("-C") { HelpName = "DIR", Description = "Work as if started in DIR.", Recursive = true };

    /// <summary>Tell nothing but what went wrong.</summary>
    public static readonly Option<bool> Quiet =
        new("--quiet", "-q") { Description = "Tell only what went wrong.", Recursive = true };

    /// <summary>Tell more.</summary>
    public static readonly Option<bool> Verbose =
        new("--verbose", "-v") { Description = "Tell more about what is done.", Recursive = true };

    /// <summary>Colours or not.</summary>
    public static readonly Option<string?> Color = new("--color")
    {
        HelpName = "WHEN",
        Description = "auto (default; heeds NO_COLOR and TERM=dumb), always, never.",
        Recursive = true,
    };

    /// <summary>Whoever asks on a terminal does not with this.</summary>
    public static readonly Option<bool> NoInput =
        new("--no-input") { Description = "Never ask for anything.", Recursive = true };

    /// <summary>All of them.</summary>
    public static IEnumerable<Option> All => [Folder, Quiet, Verbose, Color, NoInput];
}
