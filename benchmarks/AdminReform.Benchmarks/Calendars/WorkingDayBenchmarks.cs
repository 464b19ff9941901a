using AdminReform.Calendars;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AdminReform.Benchmarks.Calendars;

/// <summary>Adds and counts working days, beside a loop day by day over the same calendar.</summary>
[MemoryDiagnoser]
public class WorkingDayBenchmarks
{
    private const int Starts = 256;

    private readonly WorkingCalendar _calendar = WorkingCalendars.VietnamCivilService;
    private readonly LocalDate[] _starts = new LocalDate[Starts];
    private readonly LocalDate[] _ends = new LocalDate[Starts];

    [Params(1, 10, 60)]
    public int Days { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        for (var index = 0; index < Starts; index++)
        {
            _starts[index] = new LocalDate(2025, 1, 1).PlusDays(index * 2);
            _ends[index] = _calendar.PlusWorkingDays(_starts[index], Days);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Starts)]
    public int AddDayByDay()
    {
        var sum = 0;
        foreach (var start in _starts)
        {
            var date = start;
            for (var left = Days; left > 0;)
            {
                date = date.PlusDays(1);
                left -= _calendar.IsWorkingDay(date) ? 1 : 0;
            }

            sum += date.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int Add()
    {
        var sum = 0;
        foreach (var start in _starts)
        {
            sum += _calendar.PlusWorkingDays(start, Days).Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int CountDayByDay()
    {
        var sum = 0;
        for (var index = 0; index < Starts; index++)
        {
            for (var date = _starts[index]; date < _ends[index];)
            {
                date = date.PlusDays(1);
                sum += _calendar.IsWorkingDay(date) ? 1 : 0;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int Count()
    {
        var sum = 0;
        for (var index = 0; index < Starts; index++)
        {
            sum += _calendar.WorkingDaysBetween(_starts[index], _ends[index]);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int AddWithBounds()
    {
        var sum = 0;
        foreach (var start in _starts)
        {
            sum += _calendar.BracketWorkingDays(start, Days).Latest.Day;
        }

        return sum;
    }
}
