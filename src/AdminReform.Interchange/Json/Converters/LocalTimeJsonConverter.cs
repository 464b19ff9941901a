using AdminReform.Results;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes a time of day as ISO 8601, such as <c>07:30:00</c>.</summary>
internal sealed class LocalTimeJsonConverter : TextJsonConverter<LocalTime>
{
    /// <inheritdoc/>
    protected override Result<LocalTime> FromText(string text) => Read(text);

    /// <inheritdoc/>
    protected override string ToText(LocalTime value) => LocalTimePattern.ExtendedIso.Format(value);

    internal static Result<LocalTime> Read(string text) => LocalTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var value)
        ? Result.Of(value)
        : Result<LocalTime>.Invalid(Problem.Of("json.time", "Giờ phải có dạng 07:30:00.", "A time of day must read like 07:30:00."));
}
