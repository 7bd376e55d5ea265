using BenchmarkDotNet.Attributes;
using NegotiationModel.Model;

namespace NegotiationModel.Benchmarks;

/// <summary>S4: comparing what is bound already.</summary>
[MemoryDiagnoser]
public class ComparingBenchmarks
{
    private Scenario _scenario = null!;

    [Params(10_000, 100_000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Bind() => _scenario = new GeneratedScenario(Statements).Bind();

    [Benchmark]
    public int Compare() => Kernels.Compare(_scenario);
}
