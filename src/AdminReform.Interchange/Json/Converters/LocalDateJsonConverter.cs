using System.Buffers;
using AdminReform.Results;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes a day as ISO 8601, such as <c>2026-07-01</c>.</summary>
internal sealed class LocalDateJsonConverter : TextJsonConverter<LocalDate>
{
    private const int DayLength = 10;

    private static readonly SearchValues<char> OfDays = SearchValues.Create("0123456789-");

    /// <inheritdoc/>
    protected override Result<LocalDate> FromText(string text) => Read(text);

    /// <inheritdoc/>
    protected override string ToText(LocalDate value) => LocalDatePattern.Iso.Format(value);

    internal static Result<LocalDate> Read(string text) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var value)
        ? Result.Of(value)
        : Result<LocalDate>.Invalid(NoDay(text) ?? Problem.Of("json.date", "Ngày phải có dạng 2026-07-01.", "A day must read like 2026-07-01."));

    /// <summary>Says that there is no such day where a text has the form of one, such as <c>2026-02-30</c>, or of a moment of one.</summary>
    internal static Problem? NoDay(string text) =>
        text.Length >= DayLength && (text.Length == DayLength || text[DayLength] == 'T')
        && text.AsSpan(0, DayLength) is [_, _, _, _, '-', _, _, '-', _, _] day && day.Count('-') == 2 && !day.ContainsAnyExcept(OfDays) && !LocalDatePattern.Iso.Parse(day.ToString()).Success
            ? Problem.Of("json.date.none", $"Không có ngày {day}.", $"There is no day {day}.")
            : null;
}
