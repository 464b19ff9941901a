using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace AdminReform.Benchmarks.Dossiers;

/// <summary>Adds a column: the bytes that the collector keeps of what each method returns, by dossier.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BytesKeptAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(new Column());

    private static long BytesKept(BenchmarkCase benchmark)
    {
        var (method, instance) = (benchmark.Descriptor.WorkloadMethod, Activator.CreateInstance(benchmark.Descriptor.Type));

        // Once before, so that what is made only once is not counted.
        _ = method.Invoke(instance, null);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var kept = method.Invoke(instance, null);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return (after - before) / DossierMemoryBenchmarks.Number;
    }

    private sealed class Column : IColumn
    {
        public string Id => nameof(BytesKept);

        public string ColumnName => "kept";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Size;

        public string Legend => "bytes kept per dossier";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => benchmarkCase.Descriptor.Type == typeof(DossierMemoryBenchmarks)
            ? string.Create(CultureInfo.InvariantCulture, $"{BytesKept(benchmarkCase)} B")
            : "-";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public bool IsAvailable(Summary summary) => true;
    }
}
