using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>Puts a day into words.</summary>
internal static class Description
{
    internal static CalendarDay OfPlainDay(LocalDate date, bool isWorked, bool isProvisional)
    {
        var day = date.DayOfWeek;
        return isWorked
            ? new(date, CalendarDayKind.WorkingDay, new($"Ngày làm việc ({DayText.Weekday(day, Language.Vietnamese)})", $"Working day ({day})")) { IsProvisional = isProvisional }
            : new(date, CalendarDayKind.WeeklyRest, new($"Ngày nghỉ hằng tuần ({DayText.Weekday(day, Language.Vietnamese)})", $"Weekly day of rest ({day})")) { IsProvisional = isProvisional };
    }

    internal static CalendarDay Of(LocalDate date, DayNote note, bool isProvisional)
    {
        var counterpart = note.Counterpart is { } day ? DayNumber.ToDate(day) : (LocalDate?)null;
        return new(date, note.Kind, Reason(note, counterpart))
        {
            Counterpart = counterpart,
            Closure = note.Kind == CalendarDayKind.LocalDayOff ? note.Local!.Cause : null,
            Decision = note.Decision,
            IsProvisional = isProvisional,
            Provision = note.Kind switch
            {
                CalendarDayKind.Holiday => note.Rule!.Source,
                CalendarDayKind.CompensatoryDayOff => note.Rule!.CompensationSource ?? note.Rule.Source,
                _ => note.Local?.Source,
            },
        };
    }

    private static LocalizedText Reason(DayNote note, LocalDate? counterpart) => note.Kind switch
    {
        CalendarDayKind.CompensatoryDayOff => new(
            FormattableString.Invariant($"Nghỉ bù {HolidayName(note.Other!).Vietnamese} ({counterpart:dd/MM})") + (IsDoubtful(note) ? ", chưa có quy định" : ""),
            FormattableString.Invariant($"Substitute for {HolidayName(note.Other!).English} ({counterpart:uuuu-MM-dd})") + (IsDoubtful(note) ? ", assumed: no text says so yet" : "")),
        CalendarDayKind.SwappedDayOff when counterpart is null => new("Nghỉ theo quyết định hoán đổi (cơ quan không làm bù)", "Day off by a decision on swaps (no day made up)"),
        CalendarDayKind.SwappedDayOff => new(
            FormattableString.Invariant($"Nghỉ hoán đổi (làm bù {counterpart:dd/MM/uuuu})"),
            FormattableString.Invariant($"Swapped day off (worked {counterpart:uuuu-MM-dd})")),
        CalendarDayKind.SwappedWorkingDay => new(
            FormattableString.Invariant($"Làm bù (nghỉ {counterpart:dd/MM/uuuu})"),
            FormattableString.Invariant($"Make-up working day (for {counterpart:uuuu-MM-dd})")),
        CalendarDayKind.Holiday => HolidayName(note),
        _ => note.Local!.Reason,
    };

    private static bool IsDoubtful(DayNote note) => note.Rule!.Compensation == HolidayCompensation.Unsettled;

    private static LocalizedText HolidayName(DayNote note)
    {
        var name = note.Rule!.NameOf(note.Offset);
        return note.Other is not { } other
            ? name
            : new($"{HolidayName(other).Vietnamese}; {name.Vietnamese}", $"{HolidayName(other).English}; {name.English}");
    }
}
