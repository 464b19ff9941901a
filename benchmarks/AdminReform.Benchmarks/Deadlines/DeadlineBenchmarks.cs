using AdminReform.Calendars;
using AdminReform.Law;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>A full deadline with one supplement and one extension, beside the loop over days that is usually written for it.</summary>
[MemoryDiagnoser]
public class DeadlineBenchmarks
{
    private readonly WorkingCalendar _calendar = WorkingCalendars.VietnamCivilService;
    private readonly DeadlineCalculator _calculator = DeadlineCalculator.VietnamCivilService;

    private DeadlineFacts _restart = null!;
    private DeadlineFacts _resume = null!;
    private DeadlineFacts _hours = null!;
    private DeadlineFacts _months = null!;

    [Params(10, 30)]
    public int Days { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _restart = Facts(TimeLimit.WorkingDays(Days), SupplementEffect.Restart);
        _resume = Facts(TimeLimit.WorkingDays(Days), SupplementEffect.Resume);
        _hours = Facts(TimeLimit.WorkingHours(8 * Days), SupplementEffect.Resume);
        _months = Facts(TimeLimit.Months(Days / 10), SupplementEffect.Resume);
        if (DayByDay() != _calculator.Calculate(_resume).Due)
        {
            throw new InvalidOperationException("The baseline and the calculator disagree.");
        }
    }

    [Benchmark(Baseline = true)]
    public DueMoment DayByDay()
    {
        var pause = _resume.Interruptions[0];
        var (day, left) = (_resume.AcceptedAt.Date, Days);
        while (left > 0)
        {
            day = day.PlusDays(1);
            if (_calendar.IsWorkingDay(day) && !(day > pause.From.Date && day <= pause.To!.Value.Date))
            {
                left--;
            }
        }

        var extended = _resume.Reappointments[0].NewDue;
        var due = new DueMoment(day);
        return extended > due ? extended : due;
    }

    [Benchmark]
    public Deadline WorkingDaysResumed() => _calculator.Calculate(_resume);

    [Benchmark]
    public Deadline WorkingDaysRestarted() => _calculator.Calculate(_restart);

    [Benchmark]
    public Deadline WorkingHoursResumed() => _calculator.Calculate(_hours);

    [Benchmark]
    public Deadline MonthsResumed() => _calculator.Calculate(_months);

    [Benchmark]
    public DeadlineTrace Explained() => _calculator.Explain(_resume);

    private static DeadlineFacts Facts(TimeLimit limit, SupplementEffect effect) => new(new LocalDateTime(2025, 7, 1, 8, 0), limit)
    {
        Interruptions = [new(InterruptionKind.Supplement, new(2025, 7, 3, 10, 0), new LocalDateTime(2025, 7, 10, 9, 0), effect)],
        Reappointments = [new(new LocalDateTime(2025, 7, 18, 9, 0), new(new LocalDate(2025, 10, 1)))],
    };
}
