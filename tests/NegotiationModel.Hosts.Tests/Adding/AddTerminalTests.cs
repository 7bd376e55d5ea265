using Xunit;

namespace NegotiationModel.Hosts.Tests.Adding;

/// <summary><c>negmodel add</c> on a terminal of the system, made by <c>script</c>.</summary>
public sealed class AddTerminalTests
{
    private const string Script = "/usr/bin/script";

    [UnixFact(needs: Script)]
    public void Questions_are_asked_and_the_answers_written()
    {
        using var folder = Samples.Folder();
        var run = OnTerminal(folder, "add", "xterm",
            "press", "upland", "dam", "rej", "at least half", "", "No more", "", "2024-03-02", ".", "y", "n");
        Assert.True(run.Code == 0, run.ToString());
        Assert.Contains("rejects: {at_least: half}, account: press,\n     said: 2024-03-02, quote: No more}",
            folder.Read("scenario.yaml"), StringComparison.Ordinal);
        Assert.Contains("upland — Upland", run.Output, StringComparison.Ordinal);
        Assert.Contains("Conflict", run.Output, StringComparison.Ordinal);
        Assert.Contains("\u001b[J", run.Output, StringComparison.Ordinal);
    }

    [UnixFact(needs: Script)]
    public void A_dumb_terminal_is_asked_line_by_line()
    {
        using var folder = Samples.Folder();
        var run = OnTerminal(folder, "add", "dumb",
            "press", "upland", "dam", "rejects", "half", "", "“Né”", "", "2024-03-02", ".", "y", "n");
        Assert.True(run.Code == 0, run.ToString());
        Assert.Contains("quote: “Né”", folder.Read("scenario.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[J", run.Output, StringComparison.Ordinal);
    }

    [UnixFact(needs: Script)]
    public void Leaving_leaves_no_trace()
    {
        using var folder = Samples.Folder();
        var run = OnTerminal(folder, "add", "xterm", "press", "upl\u0003");
        Assert.True(run.Code == 130, run.ToString());
        Assert.Equal(Samples.Conflict, folder.Read("scenario.yaml"));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [UnixFact(needs: Script)]
    public void A_whole_statement_is_confirmed_once()
    {
        using var folder = Samples.Folder();
        const string Line = "add --party upland --point dam --rejects half --account press --said 2024-03-02";
        var run = OnTerminal(folder, Line, "xterm", "n");
        Assert.True(run.Code == 0, run.ToString());
        Assert.Contains("Nothing was written", run.Output, StringComparison.Ordinal);
        Assert.Equal(Samples.Conflict, folder.Read("scenario.yaml"));

        run = OnTerminal(folder, Line, "xterm", "y");
        Assert.True(run.Code == 0, run.ToString());
        Assert.NotEqual(Samples.Conflict, folder.Read("scenario.yaml"));
    }

    [UnixFact(needs: Script)]
    public void Without_input_nothing_is_asked()
    {
        using var folder = Samples.Folder();
        var run = OnTerminal(folder, "add --no-input", "xterm");
        Assert.True(run.Code == 2, run.ToString());
        Assert.Contains("--account is missing", run.Output, StringComparison.Ordinal);
    }

    // Typed once the first question is there: before, the terminal would take Ctrl+C for itself. The pipe is
    // held open, so that the input does not end before the command does.
    private static Ended OnTerminal(TemporaryFolder folder, string line, string terminal,
        params string[] typed)
    {
        using var outside = new TemporaryFolder();
        outside.Write("keys", string.Concat(typed.Select(t => t.EndsWith('\u0003') ? t : t + "\r")));
        var command = $"stty cols 100; export TERM={terminal} NO_COLOR=1; {NegModel.InShell} {line}";
        outside.Write("run.sh", command + "\n");
        return NegModel.Shell(folder.Path,
            $"mkfifo '{outside["pipe"]}'; exec 3<>'{outside["pipe"]}'; "
            + $"(for i in $(seq 300); do grep -qE 'Account|Write|missing' '{outside["screen"]}' && break; "
            + $"[ -e '{outside["pipe"]}' ] || exit; "
            + $"sleep 0.1; done; cat '{outside["keys"]}' >&3) >/dev/null 2>&1 & "
            + $"{Script} -qefc 'sh {outside["run.sh"]}' '{outside["screen"]}' <'{outside["pipe"]}'; exit $?");
    }
}
