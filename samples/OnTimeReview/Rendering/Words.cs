using System.Globalization;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering;

/// <summary>Writes words, numbers and days in one language.</summary>
public sealed class Words(Language language)
{
    public Language Language => language;

    public string this[LocalizedText text] => text.In(language);

    public string Of(string vietnamese, string english) => language == Language.English ? english : vietnamese;

    /// <summary>A whole number with its thousands grouped.</summary>
    public string Number(long number)
    {
        var text = number.ToString("#,0", CultureInfo.InvariantCulture);
        return language == Language.English ? text : text.Replace(',', '.');
    }

    /// <summary>How many working days a dossier is late; the calendar may not reach far enough to count them all.</summary>
    public string DaysLate(OverdueLine line) => line.IsAtLeast ? $"≥ {Number(line.WorkingDaysLate)}" : Number(line.WorkingDaysLate);

    /// <summary>How late a dossier is, with the unit.</summary>
    public string WorkingDaysLate(OverdueLine line) =>
        Of($"{DaysLate(line)} ngày làm việc", $"{DaysLate(line)} working {(line.WorkingDaysLate == 1 ? "day" : "days")}");

    /// <summary>Days in a row; of many the first, and how many there are.</summary>
    public string Days(IReadOnlyCollection<LocalDate> days)
    {
        const int Named = 4;
        var text = string.Join(", ", days.Take(Named).Select(Day));
        return days.Count <= Named ? text : text + Of($" và {Number(days.Count - Named)} ngày khác", $" and {Number(days.Count - Named)} more");
    }

    /// <summary>The line of what could not be read, or its cell in a workbook, and its file where there are two.</summary>
    public string Place(RejectedLine line) => $"{(line.IsOfDossiers ? $"{Of("tệp hồ sơ", "dossiers")}: " : "")}{line.Place ?? Number(line.Line)}";

    /// <summary>A share in per cent with one decimal, rounded down: 99.96 % is not shown as 100 %.</summary>
    public string Percent(Share share) => share.ToPercent(1, Rounding.Down, language);

    public string Day(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}/{day.Year:0000}");

    /// <summary>A moment to the minute; the last one of a day is written as the law writes it, 24:00.</summary>
    public string Moment(LocalDateTime moment) => moment.TimeOfDay == LocalTime.MaxValue
        ? $"24:00 {Day(moment.Date)}"
        : string.Create(CultureInfo.InvariantCulture, $"{moment.Hour:00}:{moment.Minute:00} {Day(moment.Date)}");
}
