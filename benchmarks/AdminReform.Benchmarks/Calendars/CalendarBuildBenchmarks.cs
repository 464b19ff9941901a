using AdminReform.Calendars;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace AdminReform.Benchmarks.Calendars;

/// <summary>Builds the tables of a calendar of two centuries, and of working time over it, beside the bare week without any law.</summary>
[MemoryDiagnoser]
public class CalendarBuildBenchmarks
{
    private readonly CalendarDefinition _definition = WorkingCalendars.VietnamCivilService.Definition;
    private readonly CalendarDefinition _week = WorkingCalendars.MondayToFriday.Definition;

    [Benchmark(Baseline = true)]
    public WorkingCalendar PlainWeek() => new(_week);

    [Benchmark]
    public WorkingCalendar CivilService() => new(_definition);

    [Benchmark]
    public WorkingTime WorkingTimeTables() => new(WorkingCalendars.VietnamCivilService, OfficeHours.Common);

    [Benchmark]
    public LunarDate Lunar() => LunarDate.FromLocalDate(new LocalDate(2026, 11, 24));
}
