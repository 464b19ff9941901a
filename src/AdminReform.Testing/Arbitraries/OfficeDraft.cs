using AdminReform.Calendars;

namespace AdminReform.Testing.Arbitraries;

/// <summary>A calendar and office hours before they are put together, whether or not they fit.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="Hours">The hours.</param>
public sealed record OfficeDraft(WorkingCalendar Calendar, OfficeHours Hours);
