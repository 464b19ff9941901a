using System.Globalization;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>The days that a report covers (kỳ báo cáo), first and last included.</summary>
/// <remarks>
/// Nghị định 09/2019/NĐ-CP closes the figures on the 14th: the statutory month runs from the 15th of the month before to the 14th, and the
/// quarter, six months, nine months and year are whole statutory months. Some units report other spans; those are custom.
/// </remarks>
[Implements("09/2019/NĐ-CP", certainty: Certainty.Secondary)]
public sealed record ReportingPeriod
{
    /// <summary>The day of the month on which a statutory period closes: the 14th (Nghị định 09/2019/NĐ-CP).</summary>
    public const int ClosingDay = 14;

    /// <summary>The earliest year of a period.</summary>
    public const int FirstYear = 1900;

    /// <summary>The latest year of a period.</summary>
    public const int LastYear = 9000;

    private ReportingPeriod(ReportingPeriodKind kind, LocalDate first, LocalDate last)
    {
        Kind = kind;
        First = first;
        Last = last;
    }

    /// <summary>Whether the period is one of the statutory ones, and which.</summary>
    public ReportingPeriodKind Kind { get; }

    /// <summary>The first day, included.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Last { get; }

    /// <summary>The moment at which the period opens: 00:00 of its first day.</summary>
    public LocalDateTime OpensAt => First.AtMidnight();

    /// <summary>The cut-off (thời điểm chốt số liệu): the last moment of the last day. A fact at this moment is in the period.</summary>
    public LocalDateTime ClosesAt => Last.PlusDays(1).AtMidnight().PlusNanoseconds(-1);

    /// <summary>The number of days.</summary>
    public int Days => Period.DaysBetween(First, Last) + 1;

    /// <summary>What the period is called, with its days.</summary>
    public LocalizedText Name => ReportingPeriodName.Of(this);

    /// <summary>The period of the same kind that begins on the day after this one ends.</summary>
    /// <remarks>Six and nine months are counted from the year's opening only, so nothing of their kind follows: the next period is custom
    /// and has the same number of months. A custom span is followed by one with the same number of days, or of whole months where it
    /// begins and ends on month boundaries.</remarks>
    public ReportingPeriod Next => ReportingPeriodSteps.Next(this);

    /// <summary>The statutory months that make up a statutory period, in order; empty for a custom span.</summary>
    public ValueList<ReportingPeriod> Months
    {
        get
        {
            if (Kind == ReportingPeriodKind.Custom)
            {
                return [];
            }

            var months = new List<ReportingPeriod>(12);
            for (var month = MonthOf(First); month.First <= Last; month = month.Next)
            {
                months.Add(month);
            }

            return ValueList.From(months);
        }
    }

    /// <summary>The statutory month that closes on the 14th of the given month.</summary>
    /// <param name="year">The year of the closing day.</param>
    /// <param name="month">The month of the closing day, 1 to 12; month 1 opens on 15/12 of the year before.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static ReportingPeriod Month(int year, int month)
    {
        CheckYear(year);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return Closing(ReportingPeriodKind.Month, year, month, months: 1);
    }

    /// <summary>The statutory quarter: quarter 1 is 15/12 to 14/03.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static ReportingPeriod Quarter(int year, int quarter)
    {
        CheckYear(year);
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        return Closing(ReportingPeriodKind.Quarter, year, quarter * 3, months: 3);
    }

    /// <summary>The statutory first six months: 15/12 of the year before to 14/06.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static ReportingPeriod SixMonths(int year) => Closing(ReportingPeriodKind.SixMonths, CheckYear(year), 6, months: 6);

    /// <summary>The statutory nine months: 15/12 of the year before to 14/09.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static ReportingPeriod NineMonths(int year) => Closing(ReportingPeriodKind.NineMonths, CheckYear(year), 9, months: 9);

    /// <summary>The statutory year: 15/12 of the year before to 14/12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static ReportingPeriod Year(int year) => Closing(ReportingPeriodKind.Year, CheckYear(year), 12, months: 12);

    /// <summary>Any span of days. A span that happens to equal a statutory period stays custom: what the report calls itself is kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or a year is out of range.</exception>
    public static ReportingPeriod Span(LocalDate first, LocalDate last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first.Year, FirstYear, nameof(first));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last.Year, LastYear, nameof(last));
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return new(ReportingPeriodKind.Custom, first, last);
    }

    /// <summary>The statutory month that a day falls in: the 15th already belongs to the next month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static ReportingPeriod MonthOf(LocalDate date)
    {
        var closing = (date.Year * 12) + date.Month - (date.Day > ClosingDay ? 0 : 1);
        return Month(closing / 12, (closing % 12) + 1);
    }

    /// <summary>Whether a day falls in the period.</summary>
    public bool Contains(LocalDate date) => First <= date && date <= Last;

    /// <summary>Returns the first and the last day in ISO form.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First:uuuu-MM-dd}/{Last:uuuu-MM-dd}");

    private static ReportingPeriod Closing(ReportingPeriodKind kind, int year, int month, int months)
    {
        var last = new LocalDate(year, month, ClosingDay);
        return new(kind, last.PlusMonths(-months).PlusDays(1), last);
    }

    private static int CheckYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        return year;
    }
}
