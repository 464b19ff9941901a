using AdminReform.Calendars;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Finds the working calendar that a mapping names.</summary>
public static class EventLogCalendars
{
    /// <summary>The working calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the named ones.</exception>
    public static WorkingCalendar ToWorkingCalendar(this EventLogCalendar calendar) => calendar switch
    {
        EventLogCalendar.MondayToFriday => WorkingCalendars.MondayToFriday,
        EventLogCalendar.VietnamCivilService => WorkingCalendars.VietnamCivilService,
        EventLogCalendar.VietnamGeneral => WorkingCalendars.VietnamGeneral,
        _ => throw new ArgumentOutOfRangeException(nameof(calendar), calendar, "There is no such calendar."),
    };
}
