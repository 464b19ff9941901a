using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>The hours of each day of the week (giờ làm việc trong tuần).</summary>
/// <example>
/// <code>
/// var week = OfficeWeek.EveryDay(OfficeDay.Common)
///     .With(IsoDayOfWeek.Saturday, new OfficeDay(new OpenPeriod(new LocalTime(7, 30), new LocalTime(11, 30))) { Counts = DayCount.ReceptionOnly });
/// </code>
/// </example>
public sealed record OfficeWeek
{
    private readonly ValueList<OfficeDay?> _own;

    private OfficeWeek(OfficeDay usual, ValueList<OfficeDay?> own) => (Usual, _own) = (usual, own);

    /// <summary>The same hours on every day that the calendar works.</summary>
    /// <exception cref="ArgumentException">The hours do not count as a whole day.</exception>
    public static OfficeWeek EveryDay(OfficeDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return day.Counts != DayCount.Whole ? throw new ArgumentException("The usual day counts whole; name the days of the week that do not.", nameof(day)).InVietnamese("Ngày thường tính trọn ngày; hãy nêu tên những ngày trong tuần không như vậy.") : new(day, [null, null, null, null, null, null, null]);
    }

    /// <summary>Gets the hours of a day of the week, if it is worked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a day of the week.</exception>
    public OfficeDay this[IsoDayOfWeek day] => OwnOf(day) ?? Usual;

    /// <summary>The hours of every worked day that has none of its own.</summary>
    public OfficeDay Usual { get; }

    /// <summary>Gives a day of the week hours of its own: a morning only, for instance. The calendar must work such a day, or they are reception only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a day of the week.</exception>
    public OfficeWeek With(IsoDayOfWeek day, OfficeDay hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        var index = Index(day);
        return new(Usual, ValueList.From(_own.Select((old, at) => at == index ? hours : old)));
    }

    /// <summary>The hours that a day of the week was given for itself; <see langword="null"/> where it has the usual ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a day of the week.</exception>
    public OfficeDay? OwnOf(IsoDayOfWeek day) => _own[Index(day)];

    /// <summary>Returns the hours of each day; days that follow each other with the same hours are named together.</summary>
    public override string ToString()
    {
        List<string> spans = [];
        OfficeDay[] days = [.. _own.Select(own => own ?? Usual)];
        for (var from = 0; from < days.Length;)
        {
            var to = from;
            while (to + 1 < days.Length && days[to + 1] == days[from])
            {
                to++;
            }

            spans.Add($"{Short(from)}{(to == from ? "" : $"–{Short(to)}")} {days[from]}");
            from = to + 1;
        }

        return string.Join("; ", spans);

        static string Short(int day) => ((IsoDayOfWeek)(day + 1)).ToString()[..3];
    }

    private static int Index(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? (int)day - 1
        : throw new ArgumentOutOfRangeException(nameof(day), day, "A day of the week runs from Monday to Sunday.");
}
