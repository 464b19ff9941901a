using AdminReform.Values;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>The hours of each day of the week (giờ làm việc trong tuần).</summary>
public sealed record OfficeWeek
{
    private readonly ValueList<OfficeDay> _days;

    private OfficeWeek(ValueList<OfficeDay> days) => _days = days;

    /// <summary>The same hours on every day of the week; the calendar says which of them are worked.</summary>
    public static OfficeWeek EveryDay(OfficeDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return new([day, day, day, day, day, day, day]);
    }

    /// <summary>Gets the hours of a day of the week.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a day of the week.</exception>
    public OfficeDay this[IsoDayOfWeek day] => _days[Index(day)];

    /// <summary>Gives a day of the week other hours: a morning only, for instance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a day of the week.</exception>
    public OfficeWeek With(IsoDayOfWeek day, OfficeDay hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        var index = Index(day);
        return new(ValueList.From(_days.Select((old, at) => at == index ? hours : old)));
    }

    /// <summary>Returns the hours of each day; days that follow each other with the same hours are named together.</summary>
    public override string ToString()
    {
        List<string> spans = [];
        for (var from = 0; from < _days.Count;)
        {
            var to = from;
            while (to + 1 < _days.Count && _days[to + 1] == _days[from])
            {
                to++;
            }

            spans.Add($"{Short(from)}{(to == from ? "" : $"–{Short(to)}")} {_days[from]}");
            from = to + 1;
        }

        return string.Join("; ", spans);

        static string Short(int day) => ((IsoDayOfWeek)(day + 1)).ToString()[..3];
    }

    private static int Index(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? (int)day - 1
        : throw new ArgumentOutOfRangeException(nameof(day), day, "A day of the week runs from Monday to Sunday.");
}
