using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;

namespace AdminReform.Dossiers;

/// <summary>Reading a dossier code, beside a regular expression and the date parser of the platform.</summary>
[MemoryDiagnoser]
public partial class DossierCodeBenchmarks
{
    private const string Text = "000.00.01.H26-210115-0033";

    /// <summary>What a program without the library would write.</summary>
    [Benchmark(Baseline = true)]
    public int ByRegex()
    {
        var match = Shape().Match(Text);
        return match.Success && DateOnly.TryParseExact(match.Groups[2].ValueSpan, "yyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.DayNumber + int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture)
            : 0;
    }

    /// <summary>The same by the library, the place of a fault included when there is one.</summary>
    [Benchmark]
    public int ByDossierCode() => DossierCode.TryParse(Text, out var code) ? code.Date.Day + code.Sequence : 0;

    [GeneratedRegex(@"\A([0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}|[A-Z][0-9]{2}(?:\.[0-9A-Z]+)*)-([0-9]{6})-([0-9]{1,9})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
