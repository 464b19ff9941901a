using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace AdminReform.Deadlines;

/// <summary>Reading a wording, beside the regular expression that is usually written for it and reads much less.</summary>
[MemoryDiagnoser]
public partial class TimeLimitBenchmarks
{
    [Params("05 ngày làm việc", "Không quá 20 (hai mươi) ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ")]
    public string Wording { get; set; } = "";

    [Benchmark(Baseline = true)]
    public int Pattern() => int.Parse(Number().Match(Wording).Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [Benchmark]
    public TimeLimit Parse() => TimeLimit.Parse(Wording);

    [GeneratedRegex(@"(\d+)\s*(?:\([^)]*\))?\s*(ngày làm việc|ngày)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
