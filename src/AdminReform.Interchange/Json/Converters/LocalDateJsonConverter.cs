using AdminReform.Results;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes a day as ISO 8601, such as <c>2026-07-01</c>.</summary>
internal sealed class LocalDateJsonConverter : TextJsonConverter<LocalDate>
{
    /// <inheritdoc/>
    protected override Result<LocalDate> FromText(string text) => Read(text);

    /// <inheritdoc/>
    protected override string ToText(LocalDate value) => LocalDatePattern.Iso.Format(value);

    internal static Result<LocalDate> Read(string text) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var value)
        ? Result.Of(value)
        : Result<LocalDate>.Invalid(Problem.Of("json.date", "Ngày phải có dạng 2026-07-01.", "A day must read like 2026-07-01."));
}
