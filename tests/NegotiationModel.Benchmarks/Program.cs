using BenchmarkDotNet.Running;
using NegotiationModel.Benchmarks;

// `table` measures the pairs of docs/performance.md in turns; anything else goes to BenchmarkDotNet.
if (args is ["table"])
    return PerformanceTable.Write();
BenchmarkSwitcher.FromTypes([typeof(ReadingBenchmarks), typeof(ComparingBenchmarks)]).Run(args);
return 0;
