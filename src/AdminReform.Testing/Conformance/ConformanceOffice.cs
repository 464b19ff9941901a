using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;

namespace AdminReform.Testing.Conformance;

/// <summary>An office that vectors are counted for: its calendar, its hours, and how it reads what the texts leave open.</summary>
/// <param name="Name">What vectors call it.</param>
/// <param name="Calendar">The days it works.</param>
/// <param name="Hours">Its hours.</param>
public sealed record ConformanceOffice(string Name, CalendarDefinition Calendar, OfficeHours Hours)
{
    /// <summary>Where the count begins for a dossier received late in the day.</summary>
    public StartPolicy StartPolicy { get; init; }

    /// <summary>How a promised or a new date is read that falls on a day off.</summary>
    public SetDateReading SetDates { get; init; }

    /// <summary>How long a month is of a limit that was stopped and went on.</summary>
    public MonthReading InterruptedMonths { get; init; }

    /// <summary>The calculator of the office.</summary>
    /// <exception cref="ArgumentException">Its calendar or its hours cannot be.</exception>
    public DeadlineCalculator ToCalculator(Regimes regimes) =>
        new(new WorkingTime(new WorkingCalendar(Calendar), Hours), regimes, StartPolicy, SetDates, InterruptedMonths);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
