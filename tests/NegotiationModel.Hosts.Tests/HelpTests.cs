using System.Text.RegularExpressions;
using Xunit;

namespace NegotiationModel.Hosts.Tests;

public sealed partial class HelpTests
{
    private static readonly string[] Names =
        [
            "init", "validate", "compare", "report", "show", "rename", "explain", "fmt", "schema", "add",
        ];

    public static TheoryData<string> Commands => new(Names);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_ends_with_two_examples_that_run(string command)
    {
        using var folder = new TemporaryFolder();
        var help = NegModel.Run(folder.Path, command, "--help");
        var examples = Examples(help.Output);

        Assert.True(help.Code == 0, help.ToString());
        Assert.Equal(2, examples.Length);
        foreach (var example in examples)
        {
            using var place = new TemporaryFolder();
            if (command is not "init")
            {
                Assert.Equal(0, NegModel.Run(place.Path, "init", "--template", "two-party").Code);
                Assert.Equal(0, NegModel.Run(place.Path, "init", "talks", "--template", "two-party")
                    .Code);
            }

            var run = NegModel.Run(place.Path, example.Split(' ')[1..]);
            // A help that recommends --fail-on warning may show what it does: 1 is done, too.
            Assert.True(run.Code is 0 or 1, example + "\n" + run);
            Assert.True((run.Output + run.Error).Length > 0, example + "\n" + run);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_is_the_same_everywhere_and_not_too_wide(string command)
    {
        using var folder = new TemporaryFolder();

        var help = NegModel.Run(folder.Path, command, "-h");
        var wide =
            NegModel.RunWith(folder.Path, [("COLUMNS", "200"), ("LANG", "de_DE.UTF-8")], command, "--help");

        Assert.Equal(help.Output, wide.Output);
        Assert.All(help.Output.Split('\n'), line => Assert.True(line.Length <= 110, line));
        Assert.DoesNotContain('\r', help.Output);
    }

    [Fact]
    public void Help_of_the_whole_names_every_command_and_no_other()
    {
        using var folder = new TemporaryFolder();

        var help = NegModel.Run(folder.Path, "--help").Output;
        var listed = help[help.IndexOf("Commands:", StringComparison.Ordinal)
            ..help.IndexOf("Examples:", StringComparison.Ordinal)];

        Assert.Equal(Names.Order(StringComparer.Ordinal),
            CommandName().Matches(listed).Select(m => m.Groups["name"].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Version_is_one_line()
    {
        using var folder = new TemporaryFolder();

        var run = NegModel.Run(folder.Path, "--version");

        Assert.Equal(0, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", run.Output);
    }

    private static string[] Examples(string help) =>
        [.. help[(help.IndexOf("Examples:\n", StringComparison.Ordinal) + 10)..]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    [GeneratedRegex(@"(?m)^  (?<name>[a-z]+) ", RegexOptions.NonBacktracking)]
    private static partial Regex CommandName();
}
