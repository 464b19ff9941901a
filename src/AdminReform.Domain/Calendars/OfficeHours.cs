using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>The office hours of an agency (giờ làm việc), by day of the week and by validity.</summary>
/// <remarks>They say how long a worked day is; which days are worked is the calendar's matter.</remarks>
public sealed record OfficeHours
{
    /// <summary>Holds weeks of hours; each lasts until the next, and the first one also covers the days before it.</summary>
    /// <exception cref="ArgumentException">There is none, or two begin on the same day.</exception>
    public OfficeHours(params IEnumerable<DatedHours> weeks)
    {
        Weeks = ValueList.From(weeks.OrderBy(week => week.From));
        if (Weeks.Count == 0)
        {
            throw new ArgumentException("Office hours need at least one week.", nameof(weeks))
            .InVietnamese("Giờ làm việc phải có ít nhất một tuần.");
        }

        if (Weeks.Zip(Weeks.Skip(1)).FirstOrDefault(pair => pair.First.From == pair.Second.From) is ({ } twice, _))
        {
            throw new ArgumentException(FormattableString.Invariant($"Two weeks of office hours begin on {twice.From:uuuu-MM-dd}."), nameof(weeks))
            .InVietnamese($"Hai tuần giờ làm việc cùng bắt đầu từ {DayText.Of(twice.From)}.");
        }
    }

    /// <summary>07:30–11:30 and 13:30–17:30 on every worked day. A common schedule, not a rule: each agency sets its own.</summary>
    public static OfficeHours Common { get; } = new(new DatedHours(DayNumber.First, OfficeWeek.EveryDay(OfficeDay.Common)));

    /// <summary>The weeks, in order of validity.</summary>
    public ValueList<DatedHours> Weeks { get; }

    /// <summary>Which hours a day of rest has when it is worked by a swap.</summary>
    public SwappedDayHours OnSwappedDays { get; init; }

    /// <summary>Makes office hours of one week that always applies.</summary>
    public static OfficeHours Always(OfficeWeek week) => new(new DatedHours(DayNumber.First, week));

    /// <summary>Adds a week of hours from a day on.</summary>
    /// <exception cref="ArgumentException">A week already begins on that day.</exception>
    public OfficeHours With(LocalDate from, OfficeWeek week) => new([.. Weeks, new DatedHours(from, week)]) { OnSwappedDays = OnSwappedDays };

    /// <summary>Gets the week of hours that applies on a day.</summary>
    public OfficeWeek On(LocalDate date) => (Weeks.LastOrDefault(week => week.From <= date) ?? Weeks[0]).Week;

    /// <summary>Returns the hours that apply last, and how many came before.</summary>
    public override string ToString() => $"{Weeks[^1]}{(Weeks.Count == 1 ? "" : $" ({Weeks.Count - 1} before)")}";
}
