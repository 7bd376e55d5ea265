namespace NegotiationModel.Cli.Terminal;

/// <summary>
/// Whether lines for people get colours. A help for the eye: the words alone say everything.
/// </summary>
internal static class Colours
{
    /// <summary>The wish, and under <c>auto</c> what the terminal and its user ask for.</summary>
    /// <param name="wish"><c>auto</c>, <c>always</c> or <c>never</c>.</param>
    /// <param name="isTerminal">A person looks at it.</param>
    public static bool Wanted(string wish, bool isTerminal) => wish switch
    {
        "always" => true,
        "never" => false,
        _ => isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal),
    };
}
