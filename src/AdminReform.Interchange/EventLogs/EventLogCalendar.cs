namespace AdminReform.Interchange.EventLogs;

/// <summary>The working calendar by which the dossiers of a log are counted.</summary>
public enum EventLogCalendar
{
    /// <summary>Monday to Friday, with no holidays; <c>monday-to-friday</c>.</summary>
    MondayToFriday = 1,

    /// <summary>The calendar of the Vietnamese civil service; <c>vietnam-civil-service</c>.</summary>
    VietnamCivilService = 2,

    /// <summary>The calendar of the Vietnamese Labour Code without the civil service's swaps; <c>vietnam-general</c>.</summary>
    VietnamGeneral = 3,
}
