using AdminReform.Results;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes a moment of the office's wall clock as ISO 8601, such as <c>2026-07-01T07:30:00</c>.</summary>
internal sealed class LocalDateTimeJsonConverter : TextJsonConverter<LocalDateTime>
{
    /// <inheritdoc/>
    protected override Result<LocalDateTime> FromText(string text) => Read(text);

    /// <inheritdoc/>
    protected override string ToText(LocalDateTime value) => LocalDateTimePattern.ExtendedIso.Format(value);

    internal static Result<LocalDateTime> Read(string text) => LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var value)
        ? Result.Of(value)
        : Result<LocalDateTime>.Invalid(LocalDateJsonConverter.NoDay(text) ?? Problem.Of("json.moment", "Thời điểm phải có dạng 2026-07-01T07:30:00.", "A moment must read like 2026-07-01T07:30:00."));
}
