using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Indices;

/// <summary>A quarter or a year that is assessed (kỳ đánh giá, Thông tư 01/2018/TT-VPCP art. 15.4).</summary>
public sealed record OneStopPeriod
{
    private const int QuartersOfYear = 4;
    private const int MonthsOfQuarter = 3;

    private OneStopPeriod(int year, int? number, LocalDate from, LocalDate to) => (CalendarYear, QuarterNumber, From, To) = (year, number, from, to);

    /// <summary>The calendar year.</summary>
    public int CalendarYear { get; }

    /// <summary>The quarter, 1 to 4; <see langword="null"/> for the whole year.</summary>
    public int? QuarterNumber { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day.</summary>
    public LocalDate To { get; }

    /// <summary>A quarter of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not 1 to 4, or the year not one of the calendar.</exception>
    public static OneStopPeriod Quarter(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, QuartersOfYear);
        var from = new LocalDate(year, ((number - 1) * MonthsOfQuarter) + 1, 1);
        return new(year, number, from, from.PlusMonths(MonthsOfQuarter).PlusDays(-1));
    }

    /// <summary>A whole year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of the calendar.</exception>
    public static OneStopPeriod Year(int year) => new(year, null, new(year, 1, 1), new(year, 12, 31));

    /// <summary>Returns the quarter and the year.</summary>
    public override string ToString() => QuarterNumber is { } number ? $"quarter {number}/{CalendarYear}" : $"{CalendarYear}";

    internal LocalizedText Words => QuarterNumber is { } number
        ? new($"quý {number} năm {CalendarYear}", $"quarter {number} of {CalendarYear}")
        : new($"năm {CalendarYear}", $"{CalendarYear}");
}
