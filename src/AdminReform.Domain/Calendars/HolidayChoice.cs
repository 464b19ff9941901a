using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>What a decision chooses where the law leaves the days open: the first day of a holiday of one rule.</summary>
/// <param name="Rule">The identity of the <see cref="HolidayRule"/>.</param>
/// <param name="FirstDay">The first day off.</param>
public sealed record HolidayChoice(string Rule, LocalDate FirstDay)
{
    /// <summary>The days of Tết Nguyên đán begin on this day.</summary>
    public static HolidayChoice Tet(LocalDate firstDay) => new(VietnamHolidays.Tet, firstDay);

    /// <summary>The second day of Quốc khánh is this day, before or after 02/09.</summary>
    public static HolidayChoice NationalDayAdjacent(LocalDate day) => new(VietnamHolidays.NationalDayAdjacent, day);

    /// <summary>Returns the rule and the first day.</summary>
    public override string ToString() => $"{Rule} from {DayText.Of(FirstDay)}";
}
