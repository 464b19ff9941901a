using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Texts;
using NodaTime;

namespace OneStopOffice;

/// <summary>Words, numbers and moments of the board in one language.</summary>
public sealed record BoardWords(Language Language)
{
    public string Tag => Of("vi", "en");

    /// <summary>Those that the address names, or else the browser; Vietnamese otherwise.</summary>
    public static BoardWords For(HttpRequest request) => new(request.Query["lang"].ToString() switch
    {
        "vi" => Language.Vietnamese,
        "en" => Language.English,
        _ => request.GetTypedHeaders().AcceptLanguage.OrderByDescending(each => each.Quality ?? 1).FirstOrDefault()?.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true
            ? Language.English
            : Language.Vietnamese,
    });

    public string Of(string vietnamese, string english) => Language == Language.English ? english : vietnamese;

    /// <summary>A number with a noun; Vietnamese has one form for any.</summary>
    public string Count(int number, string vietnamese, string one, string many) => $"{Number(number)} {Of(vietnamese, number == 1 ? one : many)}";

    public string Number(int number)
    {
        var text = number.ToString("#,0", CultureInfo.InvariantCulture);
        return Of(text.Replace(',', '.'), text);
    }

    public string WorkingDays(int days) => Count(days, "ngày làm việc", "working day", "working days");

    public string Day(LocalDate day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public string Moment(LocalDateTime moment) => moment.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    public string Due(DueMoment due) => due.Time is null ? Day(due.Date) : Moment(due.End);

    /// <summary>Working time in hours and minutes, rounded down.</summary>
    public string Working(Duration left)
    {
        var (hours, minutes) = Math.DivRem((int)left.TotalMinutes, 60);
        return string.Create(CultureInfo.InvariantCulture, $"{hours} {Of("giờ", "h")} {minutes:00}");
    }
}
