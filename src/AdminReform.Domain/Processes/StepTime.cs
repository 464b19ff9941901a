using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>How much time a step has: whole days first, then hours from the end of the last of them; nothing at all ends at once.</summary>
public sealed record StepTime
{
    internal StepTime(TimeLimit? days, TimeLimit? hours)
    {
        Days = days;
        Hours = hours;
        AsLimit = (days, hours) switch
        {
            ({ Unit: TimeUnit.WorkingDay }, { }) => TimeLimit.WorkingDays(days.Amount + (hours.Amount / TimeLimit.NominalWorkingDayHours)),
            ({ }, { }) => null,
            _ => days ?? hours,
        };
    }

    /// <summary>No time: the step is due when it begins.</summary>
    public static StepTime AtOnce { get; } = new(null, null);

    /// <summary>The whole days, of the calendar or worked; <see langword="null"/> for less than one.</summary>
    public TimeLimit? Days { get; }

    /// <summary>The hours, worked or running day and night; <see langword="null"/> where there are none beyond the days.</summary>
    public TimeLimit? Hours { get; }

    /// <summary>When a step that begins at a moment is due, if nothing interrupts it.</summary>
    /// <exception cref="OutsideCalendarException">The time leads outside the calendar.</exception>
    public DueMoment DueFrom(LocalDateTime start, WorkingTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new StepClock(this, time, start).Due;
    }

    /// <summary>The same as one limit; <see langword="null"/> for no time, and for days of the calendar with hours.</summary>
    internal TimeLimit? AsLimit { get; }

    /// <summary>What is counted: one limit where it is one, else the whole days and then the hours.</summary>
    internal (TimeLimit? First, TimeLimit? Then) Counted => AsLimit is { } one ? (one, null) : (Days, Hours);

    /// <summary>The last moment from which a step that takes all its time still ends by a moment: the inverse of <see cref="DueFrom"/>.</summary>
    /// <exception cref="OutsideCalendarException">The time leads outside the calendar.</exception>
    internal LocalDateTime LatestStart(LocalDateTime by, WorkingTime time)
    {
        var latest = Hours is not { } hours ? by
            : hours.Unit == TimeUnit.Hour ? by.PlusMinutes(-hours.Minutes)
            : time.Plus(by, Duration.FromMinutes(-hours.Minutes));
        if (Days is not { } days)
        {
            return latest;
        }

        // Days end with a day, before the midnight from which the hours run.
        var lastDay = DayNumber.Of(latest.Date) - (Hours is null && latest.TimeOfDay == LocalTime.MaxValue ? 0 : 1);
        if (!days.IsInCalendarDays && !time.CountsWholeDays)
        {
            return DayNumber.ToDate(time.PlusCounted(lastDay + 1, -2 * days.Whole) - 1) + LocalTime.MaxValue;
        }

        var worked = time.Calendar.IsWorked(lastDay) ? lastDay : time.Calendar.PlusWorked(lastDay, -1);
        var first = days.IsInCalendarDays ? worked - days.Whole : time.Calendar.PlusWorked(worked, 1 - days.Whole) - 1;
        return DayNumber.ToDate(first) + LocalTime.MaxValue;
    }

    /// <summary>Writes the time in one language.</summary>
    public string In(Language language)
    {
        var english = language == Language.English;
        return (Days, Hours) switch
        {
            (null, null) => english ? "at once" : "ngay",
            ({ } days, { } hours) => $"{days.In(language)} {(english ? "and" : "và")} {hours.In(language)}",
            _ => (Days ?? Hours)!.In(language),
        };
    }

    /// <summary>Returns the English words.</summary>
    public override string ToString() => In(Language.English);
}
