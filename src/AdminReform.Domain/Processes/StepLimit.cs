using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Results;
using AdminReform.Texts;

namespace AdminReform.Processes;

/// <summary>The limit of a step as its process words it (thời gian thực hiện của bước): a number of days or hours, or words without a number.</summary>
/// <remarks>
/// A part of a day is working hours, a day being 8 of them: 0,25 ngày is 2 working hours. <c>0 ngày</c> ends at once. A range such as
/// <c>07-10 ngày</c> and words such as <c>Không nêu rõ</c> are kept, and set no limit.
/// </remarks>
public sealed record StepLimit
{
    private const int MostDays = 9_999;
    private const int MinutesOfWorkingDay = TimeLimit.NominalWorkingDayHours * 60;

    private static readonly (string Words, StepUnit Unit)[] Units =
    [
        ("ngày làm việc", StepUnit.WorkingDay),
        ("ngày", StepUnit.Day),
        ("giờ làm việc", StepUnit.WorkingHour),
        ("giờ", StepUnit.Hour),
    ];

    private StepLimit(string wording, decimal? amount, StepUnit? unit)
    {
        Wording = wording;
        Amount = amount;
        Unit = unit;
    }

    /// <summary>The words as published.</summary>
    public string Wording { get; }

    /// <summary>The number of units; 0 ends at once; <see langword="null"/> where the words set no limit.</summary>
    public decimal? Amount { get; }

    /// <summary>The unit; <see langword="null"/> where the words set no limit.</summary>
    public StepUnit? Unit { get; }

    /// <summary>How a bare day is read.</summary>
    public DayReading Reading { get; init; }

    /// <summary>Whether the words set a limit.</summary>
    public bool IsSet => Amount is not null;

    /// <summary>A number of units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, over 9,999, or does not come to whole minutes.</exception>
    public static StepLimit Of(decimal amount, StepUnit unit)
    {
        if (!Enum.IsDefined(unit))
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "The unit is unknown.");
        }

        var words = $"{amount.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',')} {Array.Find(Units, each => each.Unit == unit).Words}";
        return Fault(amount, unit) is { } fault ? throw new ArgumentOutOfRangeException(nameof(amount), amount, fault.English) : new(words, amount, unit);
    }

    /// <summary>
    /// Reads the words of a process, such as <c>0.25 ngày</c> or <c>03 ngày làm việc</c>. A number with a unit is a limit; other words are kept and
    /// set none.
    /// </summary>
    /// <returns>The limit; a problem for empty words, a negative number, or one that does not come to whole minutes.</returns>
    public static Result<StepLimit> Create(string? text)
    {
        var words = text is null ? "" : string.Join(' ', VietnameseText.Compose(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0)
        {
            return Invalid("process.limit.empty", new("không có lời văn của thời hạn", "there are no words of a limit"));
        }

        var space = words.IndexOf(' ', StringComparison.Ordinal);
        var (number, unit) = space < 0 ? ("", "") : (words[..space].Replace(',', '.'), words[(space + 1)..]);
        var found = Array.FindIndex(Units, each => each.Words.Equals(unit, StringComparison.OrdinalIgnoreCase));
        if (found < 0 || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount))
        {
            return Result.Of(new StepLimit(words, null, null));
        }

        return Fault(amount, Units[found].Unit) is { } fault
            ? Invalid("process.limit.number", fault)
            : Result.Of(new StepLimit(words, amount, Units[found].Unit));
    }

    /// <summary>What the limit comes to under a whole; <see langword="null"/> where it sets none.</summary>
    public StepTime? TimeUnder(TimeLimit whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return TimeReadAs(Reading == DayReading.AsTheWhole ? OfWhole(whole) : Reading);
    }

    /// <summary>What the limit would come to if a bare day of it were read the other way; <see langword="null"/> where it has no bare whole day.</summary>
    internal StepTime? OtherwiseUnder(TimeLimit whole) =>
        Unit != StepUnit.Day || Amount < 1 ? null
        : TimeReadAs((Reading == DayReading.AsTheWhole ? OfWhole(whole) : Reading) == DayReading.WorkingDay ? DayReading.CalendarDay : DayReading.WorkingDay);

    /// <summary>Returns the words.</summary>
    public override string ToString() => Wording;

    private static DayReading OfWhole(TimeLimit whole) =>
        whole.Unit is TimeUnit.WorkingDay or TimeUnit.WorkingHour or TimeUnit.SameDay ? DayReading.WorkingDay : DayReading.CalendarDay;

    private StepTime? TimeReadAs(DayReading reading)
    {
        if (Amount is not { } amount)
        {
            return null;
        }

        var days = Unit is StepUnit.Day or StepUnit.WorkingDay ? decimal.Truncate(amount) : 0;
        var hours = Unit is StepUnit.Day or StepUnit.WorkingDay ? (amount - days) * TimeLimit.NominalWorkingDayHours : amount;
        return new(
            days == 0 ? null : Unit == StepUnit.WorkingDay || reading == DayReading.WorkingDay ? TimeLimit.WorkingDays(days) : TimeLimit.Days(days),
            hours == 0 ? null : Unit == StepUnit.Hour ? TimeLimit.Hours(hours) : TimeLimit.WorkingHours(hours));
    }

    private static LocalizedText? Fault(decimal amount, StepUnit unit)
    {
        var minutes = amount * (unit is StepUnit.Day or StepUnit.WorkingDay ? MinutesOfWorkingDay : 60);
        return amount < 0 ? new("thời hạn không được âm", "a limit must not be negative")
            : amount > MostDays ? new($"thời hạn dài hơn {MostDays}", $"the limit is longer than {MostDays}")
            : decimal.IsInteger(minutes) ? null
            : new("phần lẻ không chính xác đến phút", "the part does not come to whole minutes");
    }

    private static Result<StepLimit> Invalid(string code, LocalizedText reason) =>
        Result<StepLimit>.Invalid(Problem.Of(code, $"Thời hạn của bước không đọc được: {reason.Vietnamese}.", $"The limit of the step cannot be read: {reason.English}."));
}
