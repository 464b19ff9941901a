using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>A time limit (thời hạn giải quyết): a number and a unit, never one without the other.</summary>
/// <remarks>
/// The number is exact. Hours and working days may have a part that comes to whole minutes, a working day being 8 working hours. Months and
/// years may have a half: 15 days and 6 months (Bộ luật Dân sự 2015, art. 146). Days and weeks are whole: a part of a day does not say whether
/// it is one of 24 hours or of the office's day.
/// </remarks>
/// <example>
/// <code>
/// foreach (var text in new[] { "05 ngày làm việc", "1/2 ngày làm việc", "04 giờ làm việc", "sớm nhất có thể" })
/// {
///     Console.WriteLine(TimeLimit.TryParse(text, out var limit) ? $"{text}: {limit.In(Language.English)}" : $"{text}: not a limit");
/// }
/// </code>
/// </example>
[TypeConverter(typeof(TextValueConverter<TimeLimit>))]
public sealed record TimeLimit : ITextValue<TimeLimit>
{
    /// <summary>The working hours that a part of a working day is taken of.</summary>
    public const int NominalWorkingDayHours = 8;

    private const int MinutesPerHour = 60;
    private const int DaysOfMonth = 30;
    private const int DaysOfHalfMonth = 15;
    private const int MonthsOfYear = 12;
    private const int DaysOfYear = 365;

    private TimeLimit(decimal amount, TimeUnit unit, LocalTime? cutOff = null)
    {
        Amount = amount.Scale == 0 ? amount : amount / 1.0000000000000000000m;
        Unit = unit;
        CutOff = cutOff;
        Whole = (int)decimal.Truncate(amount);
        var part = amount - Whole;
        switch (unit)
        {
            case TimeUnit.Hour or TimeUnit.WorkingHour:
                Whole = 0;
                Minutes = (int)(amount * MinutesPerHour);
                break;
            case TimeUnit.WorkingDay:
                Minutes = (int)(part * NominalWorkingDayHours * MinutesPerHour);
                break;
            case TimeUnit.Month:
                HalfMonth = part != 0;
                break;
            case TimeUnit.Year:
                Whole = (int)(amount * MonthsOfYear);
                break;
        }

        IsInCalendarDays = unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year;
        IsInDays = IsInCalendarDays || (unit == TimeUnit.WorkingDay && Whole > 0);
    }

    /// <summary>The number of units; 1 for <see cref="TimeUnit.SameDay"/>.</summary>
    public decimal Amount { get; }

    /// <summary>The unit.</summary>
    public TimeUnit Unit { get; }

    /// <summary>
    /// The time of day of a same-day limit after which the result is returned on the next working day, where its wording states one;
    /// otherwise the cut-off of the regime applies.
    /// </summary>
    public LocalTime? CutOff { get; }

    /// <summary>Within the working day, or the next one when received after the cut-off of the regime.</summary>
    public static TimeLimit SameDay { get; } = new(1, TimeUnit.SameDay);

    /// <summary>Whole days, working days, weeks or months; a year is 12 months.</summary>
    internal int Whole { get; }

    /// <summary>What remains beyond the whole days, and all of a limit in hours.</summary>
    internal int Minutes { get; }

    /// <summary>Whether half a month, 15 days, comes after the whole months.</summary>
    internal bool HalfMonth { get; }

    /// <summary>Whether it is in months or years, which have as many days as the calendar gives them.</summary>
    internal bool IsInMonths => Unit is TimeUnit.Month or TimeUnit.Year;

    /// <summary>The days of a limit in months that does not run without a break (Bộ luật Dân sự 2015, art. 146.1).</summary>
    internal int DaysOfMonths => Unit == TimeUnit.Year
        ? (Whole / MonthsOfYear * DaysOfYear) + (Whole % MonthsOfYear * DaysOfMonth)
        : (Whole * DaysOfMonth) + (HalfMonth ? DaysOfHalfMonth : 0);

    /// <summary>Whether every day counts, worked or not, and the limit ends with a day.</summary>
    internal bool IsInCalendarDays { get; }

    /// <summary>Whether whole days are counted, so that the first one is not.</summary>
    internal bool IsInDays { get; }

    /// <summary>A limit in hours that run day and night.</summary>
    public static TimeLimit Hours(decimal amount) => Of(amount, TimeUnit.Hour);

    /// <summary>A limit in working hours.</summary>
    public static TimeLimit WorkingHours(decimal amount) => Of(amount, TimeUnit.WorkingHour);

    /// <summary>A limit in calendar days, whole ones.</summary>
    public static TimeLimit Days(decimal amount) => Of(amount, TimeUnit.Day);

    /// <summary>A limit in working days.</summary>
    public static TimeLimit WorkingDays(decimal amount) => Of(amount, TimeUnit.WorkingDay);

    /// <summary>A limit in weeks.</summary>
    public static TimeLimit Weeks(int amount) => Of(amount, TimeUnit.Week);

    /// <summary>A limit in months.</summary>
    public static TimeLimit Months(decimal amount) => Of(amount, TimeUnit.Month);

    /// <summary>A limit in years.</summary>
    public static TimeLimit Years(decimal amount) => Of(amount, TimeUnit.Year);

    /// <summary>Within the working day, or the next one when received after a time that the procedure states.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not a whole minute after midnight.</exception>
    public static TimeLimit SameDayUntil(LocalTime cutOff) =>
        cutOff.NanosecondOfDay > 0 && cutOff.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0
            ? new TimeLimit(1, TimeUnit.SameDay, cutOff)
            : throw new ArgumentOutOfRangeException(nameof(cutOff), cutOff, "The cut-off must be a whole minute after midnight.")
            .InVietnamese("Giờ chốt phải là một phút tròn sau nửa đêm.");

    /// <summary>A number of units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number is not positive, too large, or has a part that the unit does not allow; or the unit is unknown.
    /// </exception>
    public static TimeLimit Of(decimal amount, TimeUnit unit) =>
        AmountRule.Fault(amount, unit) is { } fault
            ? throw new ArgumentOutOfRangeException(nameof(amount), amount, fault.English).InVietnamese(fault.Vietnamese)
            : unit == TimeUnit.SameDay ? SameDay : new TimeLimit(amount, unit);

    /// <summary>
    /// Reads the wording of decisions and of the National Database, such as <c>20 (hai mươi) ngày kể từ ngày nhận đủ hồ sơ hợp lệ</c>.
    /// </summary>
    /// <remarks>What cannot be read with certainty is refused, with the character and the reason; nothing is guessed.</remarks>
    public static Result<TimeLimit> Create(string? text) => TimeLimitReader.Read(text).Result;

    /// <summary>
    /// The limit that a refused wording names all the same, for a person to confirm: never a limit to count with, as a condition may stand beside it. A wording that is
    /// read gives its limit. The problem of <see cref="Create"/> says the suggestion too.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> where the wording does not say that the office settles the dossier within it, and is not the time alone: a time of the applicant's, the age or
    /// validity of a paper, a posting, a time that is added or not counted; where no number and unit are certain: one end of a range, a part of a longer time
    /// (<c>1 ngày rưỡi</c>); and where several times stand beside words that were not understood.
    /// </returns>
    public static TimeLimit? Suggest(string? text) => TimeLimitReader.Read(text).Understood;

    /// <summary>Reads a wording that is known to be well formed.</summary>
    /// <exception cref="UnreadableTextException">The text cannot be read with certainty; the message says where and why.</exception>
    public static TimeLimit Parse(string text)
    {
        var result = Create(text);
        return result.IsSuccess ? result.Value : throw new UnreadableTextException(result.Problems[0]);
    }

    /// <summary>Reads a wording without throwing.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TimeLimit? limit) => Create(text).TryGet(out limit);

    /// <summary>Writes the limit; the Vietnamese wording is the canonical form, and is read back as the same limit.</summary>
    public string In(Language language) => language == Language.English ? InEnglish() : InVietnamese();

    /// <summary>Returns the canonical form, such as <c>05 ngày làm việc</c>.</summary>
    public override string ToString() => InVietnamese();

    string? ITextValue<TimeLimit>.Write(string format) => Languages.OfForm(format) is { } language ? In(language) : null;

    private string InVietnamese()
    {
        if (Unit == TimeUnit.SameDay)
        {
            return CutOff is { } cutOff
                ? $"Trong ngày làm việc; sau {cutOff.Hour} giờ{(cutOff.Minute == 0 ? "" : $" {cutOff.Minute:00}")} thì trả ngày làm việc tiếp theo"
                : "Trong ngày làm việc";
        }

        var number = Amount.ToString(Amount < 10 && decimal.IsInteger(Amount) ? "00" : "0.##", CultureInfo.InvariantCulture).Replace('.', ',');
        return $"{number} {UnitNames.Vietnamese(Unit)}";
    }

    private string InEnglish() => Unit != TimeUnit.SameDay
        ? $"{Amount.ToString("0.##", CultureInfo.InvariantCulture)} {UnitNames.English(Unit)}{(Amount == 1 ? "" : "s")}"
        : CutOff is { } cutOff
            ? $"within the working day; when received after {DayText.Of(cutOff)}, on the next working day"
            : "within the working day";
}
