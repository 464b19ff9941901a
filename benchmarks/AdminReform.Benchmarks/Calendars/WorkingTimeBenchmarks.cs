using AdminReform.Calendars;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AdminReform.Benchmarks.Calendars;

/// <summary>Adds and measures working hours, beside a loop day by day over the same hours.</summary>
[MemoryDiagnoser]
public class WorkingTimeBenchmarks
{
    private const int Starts = 256;

    private readonly WorkingTime _time = new(WorkingCalendars.VietnamCivilService, OfficeHours.Common);
    private readonly LocalDateTime[] _starts = new LocalDateTime[Starts];
    private readonly LocalDateTime[] _ends = new LocalDateTime[Starts];
    private Duration _amount;

    [Params(8, 80)]
    public int Hours { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _amount = Duration.FromHours(Hours);
        for (var index = 0; index < Starts; index++)
        {
            _starts[index] = new LocalDateTime(2025, 1, 1, 7, 0).PlusMinutes(index * 1447);
            _ends[index] = _time.Plus(_starts[index], _amount);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Starts)]
    public int AddDayByDay()
    {
        var sum = 0;
        foreach (var start in _starts)
        {
            var (date, from, left) = (start.Date, start.TimeOfDay.NanosecondOfDay, _amount.ToInt64Nanoseconds());
            while (true)
            {
                foreach (var period in _time.HoursOn(date).Periods.AsSpan())
                {
                    var open = Math.Max(0, period.Closing.NanosecondOfDay - Math.Max(from, period.Opening.NanosecondOfDay));
                    if (open >= left)
                    {
                        sum += LocalTime.FromNanosecondsSinceMidnight(Math.Max(from, period.Opening.NanosecondOfDay) + left).Minute;
                        left = 0;
                        break;
                    }

                    left -= open;
                }

                if (left == 0)
                {
                    break;
                }

                (date, from) = (date.PlusDays(1), 0);
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public int Add()
    {
        var sum = 0;
        foreach (var start in _starts)
        {
            sum += _time.Plus(start, _amount).Minute;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public long Measure()
    {
        var sum = 0L;
        for (var index = 0; index < Starts; index++)
        {
            sum += _time.Between(_starts[index], _ends[index]).Days;
        }

        return sum;
    }
}
