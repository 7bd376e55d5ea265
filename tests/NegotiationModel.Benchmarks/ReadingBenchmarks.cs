using BenchmarkDotNet.Attributes;

namespace NegotiationModel.Benchmarks;

/// <summary>S2: reading and binding against a bare pass of the parser over the same bytes.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private GeneratedScenario _scenario = null!;

    [Params(1_000, 10_000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Generate() => _scenario = new GeneratedScenario(Statements);

    [Benchmark(Baseline = true)]
    public int BarePass() => Kernels.BarePass(_scenario);

    [Benchmark]
    public int ReadAndBind() => Kernels.ReadAndBind(_scenario);
}
