using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>The hours of one day (giờ làm việc trong ngày): its open periods, in order.</summary>
public sealed record OfficeDay
{
    /// <summary>Orders the periods.</summary>
    /// <exception cref="ArgumentException">Two periods overlap; they may touch.</exception>
    public OfficeDay(params IEnumerable<OpenPeriod> periods)
    {
        Periods = ValueList.From(periods.OrderBy(period => period.Start));
        foreach (var (earlier, later) in Periods.Zip(Periods.Skip(1)))
        {
            if (later.Start < earlier.End)
            {
                throw new ArgumentException($"The periods {earlier} and {later} overlap.", nameof(periods))
            .InVietnamese($"Hai khoảng giờ {earlier} và {later} chồng lên nhau.");
            }
        }
    }

    /// <summary>No hours.</summary>
    public static OfficeDay Closed { get; } = new();

    /// <summary>07:30–11:30 and 13:30–17:30: eight hours, the common day.</summary>
    public static OfficeDay Common { get; } =
        new(new OpenPeriod(new(7, 30), new(11, 30)), new OpenPeriod(new(13, 30), new(17, 30)));

    /// <summary>The open periods, in order.</summary>
    public ValueList<OpenPeriod> Periods { get; }

    /// <summary>How much the day counts in limits of working days, and whether its hours are working time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is unknown.</exception>
    public DayCount Counts
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Counts), value, "A day counts whole, half, its hours only, or for reception only.");
    }

    /// <summary>Whether dossiers are only received then.</summary>
    public bool IsReceptionOnly => Counts == DayCount.ReceptionOnly;

    /// <summary>How long the office is open.</summary>
    public Duration Length => Duration.FromNanoseconds(Periods.Sum(period => period.End - period.Start));

    /// <summary>Returns the periods.</summary>
    public override string ToString() => Periods.Count == 0 ? "closed" : string.Join(", ", Periods) + Counts switch
    {
        DayCount.Half => " (counts half)",
        DayCount.HoursOnly => " (hours only)",
        DayCount.ReceptionOnly => " (reception only)",
        _ => "",
    };
}
