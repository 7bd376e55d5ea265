using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using NegotiationModel.Accounts;
using NegotiationModel.Model;

namespace NegotiationModel.Benchmarks;

/// <summary>
/// Writes docs/performance.md: what is compared is measured in turns in this one process, so that a noisy
/// machine is noisy for both. Whole processes are measured by start.sh, whose figures are read here.
/// </summary>
internal static class PerformanceTable
{
    private const int Rounds = 9;
    private const int StatementsRead = 20_000;
    private const int FewCompared = 10_000;
    private const int ManyCompared = 100_000;

    /// <summary>One goal of design 6 and how it stands.</summary>
    private sealed record Row(string Id, string What, string Goal, string Measured, bool? IsMet);

    /// <summary>Measures and writes; prints what it wrote.</summary>
    public static int Write()
    {
        var root = Root();
        List<Row> rows = [.. Starting(root), .. Reading(), .. Comparing()];
        var text = Page(rows);
        File.WriteAllText(Path.Combine(root, "docs", "performance.md"), text);
        Console.Write(text);
        return 0;
    }

    private static IEnumerable<Row> Starting(string root)
    {
        const string What = "`compare scenarios/gaza-2025` against a hello-world, both ahead of time";
        var file = Path.Combine(root, "artifacts", "start", "figures.txt");
        var figures = File.Exists(file)
            ? File.ReadAllLines(file).Select(l => l.Split(' ')).ToDictionary(
                l => l[0], l => double.Parse(l[1], CultureInfo.InvariantCulture), StringComparer.Ordinal)
            : [];
        if (figures.Count == 0)
        {
            yield return new Row("S1", What, "≤ 5 ×", "not measured: run start.sh first", null);
            yield break;
        }

        var (hello, ours) = (figures["hello_ms"], figures["negmodel_ms"]);
        yield return new Row("S1", What + ", start to finish", "≤ 5 ×",
            Invariant($"{ours / hello:F1} × ({ours:F1} ms against {hello:F1} ms)"), ours <= 5 * hello);
        var megabytes = figures["negmodel_kb"] / 1024;
        yield return new Row("S1", "the same, resident memory", "≤ 12 MB", Invariant($"{megabytes:F1} MB"),
            megabytes <= 12);
    }

    private static IEnumerable<Row> Reading()
    {
        var scenario = new GeneratedScenario(StatementsRead);
        var pair = InTurns(() => Kernels.BarePass(scenario), () => Kernels.ReadAndBind(scenario));
        var (bare, ours) = (pair[0], pair[1]);
        var megabytes = scenario.Size / 1e6;
        var time = ours.Milliseconds / bare.Milliseconds;
        var memory = ours.Bytes / bare.Bytes;
        yield return new Row("S2",
            Invariant($"reading and binding {StatementsRead:N0} statements ({megabytes:F1} MB of YAML) ")
                + "against YamlDotNet's bare events",
            "≤ 1.3 ×",
            Invariant($"{time:F2} × ({megabytes * 1000 / ours.Milliseconds:F1} MB/s against ")
                + Invariant($"{megabytes * 1000 / bare.Milliseconds:F1} MB/s)"),
            time <= 1.3);
        yield return new Row("S2", "the same, bytes allocated", "≤ 1.5 ×", Invariant($"{memory:F2} ×"),
            memory <= 1.5);
    }

    private static IEnumerable<Row> Comparing()
    {
        var few = new GeneratedScenario(FewCompared).Bind();
        var many = new GeneratedScenario(ManyCompared).Bind();
        var pair = InTurns(() => Kernels.Compare(few), () => Kernels.Compare(many));
        var perSecondOfFew = FewCompared * 1000 / pair[0].Milliseconds;
        var perSecondOfMany = ManyCompared * 1000 / pair[1].Milliseconds;
        yield return Comparison(FewCompared, perSecondOfFew);
        yield return Comparison(ManyCompared, perSecondOfMany);
        var growth = perSecondOfFew / perSecondOfMany;
        yield return new Row("S4", "time a statement, of the larger against the smaller", "0.85 to 1.15 ×",
            Invariant($"{growth:F2} ×"), growth is >= 0.85 and <= 1.15);
        var held = BytesHeld(few) / FewCompared;
        yield return new Row("S4", "memory held by the compared cells, a statement", "≤ 1,024 bytes",
            Invariant($"{held:N0} bytes"), held <= 1024);
    }

    private static Row Comparison(int statements, double perSecond) => new("S4",
        Invariant($"comparing {statements:N0} statements in {statements / 20:N0} cells, and their parties"),
        "≥ 1,500,000 statements a second", Invariant($"{perSecond:N0} a second"), perSecond >= 1_500_000);

    private static double BytesHeld(Scenario scenario)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var cells = AccountComparer.CompareAll(scenario, ComparisonSettings.Of(scenario));
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(cells);
        return held;
    }

    /// <summary>The medians of each kernel; one round of all before anything counts.</summary>
    private static (double Milliseconds, double Bytes)[] InTurns(params Func<int>[] kernels)
    {
        var times = kernels.Select(_ => new List<double>()).ToArray();
        var bytes = new double[kernels.Length];
        for (var round = -1; round < Rounds; round++)
        {
            for (var i = 0; i < kernels.Length; i++)
            {
                GC.Collect();
                var allocated = GC.GetTotalAllocatedBytes(precise: true);
                var start = TimeProvider.System.GetTimestamp();
                kernels[i]();
                if (round >= 0)
                    times[i].Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
                bytes[i] = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            }
        }

        return [.. times.Select((t, i) => (t.Order().ElementAt(t.Count / 2), bytes[i]))];
    }

    private static string Page(List<Row> rows)
    {
        var text = new StringBuilder("# Performance\n\n");
        text.Append("Written by `tests/NegotiationModel.Benchmarks/start.sh` and then\n");
        text.Append("`dotnet run -c Release --project tests/NegotiationModel.Benchmarks -- table`; ");
        text.Append("change nothing here by hand.\n\n");
        text.Append("What is compared ran in turns, each figure is a median of at least ")
            .Append(Rounds).Append(", and the ratios say more than the\nmilliseconds. Made on ")
            .Append(Machine()).Append(".\n\n");
        text.Append("| goal | what | wanted | measured | met |\n|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            var met = row.IsMet switch { true => "yes", false => "**no**", _ => "–" };
            text.Append(Invariant($"| {row.Id} | {row.What} | {row.Goal} | {row.Measured} | {met} |\n"));
        }

        text.Append("\nThe generated scenarios are harsher than the ones people write: every cell has 20 ");
        text.Append("statements and thus 190 pairs,\none statement in seven dissents, one in ten has a ");
        text.Append("condition, and every two of ten parties are compared on every\npoint.\n");
        return text.ToString();
    }

    private static string Machine()
    {
        const string Cpus = "/proc/cpuinfo";
        var model = File.Exists(Cpus)
            ? File.ReadLines(Cpus).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))
            : null;
        var processor = model is null ? RuntimeInformation.ProcessArchitecture.ToString()
            : model.Split(':')[1].Trim();
        return Invariant($"{processor}, {Environment.ProcessorCount} processors, ")
            + RuntimeInformation.RuntimeIdentifier + ", "
            + RuntimeInformation.FrameworkDescription;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NegotiationModel.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("not run inside the repository");
        return folder.FullName;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
