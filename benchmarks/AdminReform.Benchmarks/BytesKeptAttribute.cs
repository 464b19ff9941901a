using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace AdminReform.Benchmarks;

/// <summary>Adds a column: the bytes that the collector keeps of what each method returns, by dossier.</summary>
/// <param name="dossiers">How many dossiers each method returns something about.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class BytesKeptAttribute(int dossiers) : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(new Column());

    private int Dossiers => dossiers;

    private static string BytesKept(BenchmarkCase benchmark)
    {
        if (benchmark.Descriptor.Type.GetCustomAttribute<BytesKeptAttribute>() is not { } attribute)
        {
            return "-";
        }

        var (method, instance) = (benchmark.Descriptor.WorkloadMethod, Activator.CreateInstance(benchmark.Descriptor.Type));

        // Once before, so that what is made only once is not counted.
        _ = method.Invoke(instance, null);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var kept = method.Invoke(instance, null);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return string.Create(CultureInfo.InvariantCulture, $"{(after - before) / attribute.Dossiers} B");
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

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => BytesKept(benchmarkCase);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public bool IsAvailable(Summary summary) => true;
    }
}
