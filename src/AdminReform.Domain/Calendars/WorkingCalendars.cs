using AdminReform.Law;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>The calendars that come with the library; each is built when it is first asked for.</summary>
public static class WorkingCalendars
{
    private static readonly Lazy<WorkingCalendar> CivilService = new(() => new(Vietnam("vn-civil-service") with
    {
        IsBoundBySwaps = true,
        Weeks =
        [
            new(VietnamHolidays.LabourCode1994.InForceFrom, WeekPattern.MondayToSaturday),
            new(VietnamHolidays.FortyHourWeek.InForceFrom, WeekPattern.MondayToFriday, VietnamHolidays.FortyHourWeek.Cite(), Certainty.Unverified),
        ],
    }));

    private static readonly Lazy<WorkingCalendar> General = new(() => new(Vietnam("vn-general") with
    {
        Weeks = [new(VietnamHolidays.LabourCode1994.InForceFrom, WeekPattern.MondayToFriday)],
    }));

    private static readonly Lazy<WorkingCalendar> Plain = new(() => new(new CalendarDefinition("monday-to-friday", new(new(1900, 1, 1), new(2199, 12, 31)))
    {
        Weeks = [new(new(1900, 1, 1), WeekPattern.MondayToFriday)],
    }));

    /// <summary>
    /// The civil service of Viet Nam (cơ quan hành chính nhà nước), 1995 to 2199: the Labour Codes, the yearly decisions with their swaps,
    /// Monday to Friday, and Monday to Saturday before 02/10/1999.
    /// </summary>
    /// <remarks>The decision of 1999 on the week of 40 hours was not read: another first day is another <see cref="CalendarDefinition.Weeks"/>.</remarks>
    [Implements("188/1999/QĐ-TTg", certainty: Certainty.Unverified)]
    public static WorkingCalendar VietnamCivilService => CivilService.Value;

    /// <summary>The general calendar of Viet Nam, 1995 to 2199: the same holidays, Monday to Friday, and no swaps, which do not bind enterprises.</summary>
    public static WorkingCalendar VietnamGeneral => General.Value;

    /// <summary>A plain week without holidays, 1900 to 2199.</summary>
    public static WorkingCalendar MondayToFriday => Plain.Value;

    private static CalendarDefinition Vietnam(string name) =>
        new(name, new(VietnamHolidays.LabourCode1994.InForceFrom, new LocalDate(2199, 12, 31)))
        {
            Law = HolidayLaw.Vietnam,
            Decisions = OfficialDays.Vietnam,
        };
}
