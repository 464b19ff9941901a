using AdminReform.Results;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes an amount of time as hours, minutes and seconds, such as <c>26:30:00</c>.</summary>
internal sealed class DurationJsonConverter : TextJsonConverter<Duration>
{
    /// <inheritdoc/>
    protected override Result<Duration> FromText(string text) => DurationPattern.JsonRoundtrip.Parse(text).TryGetValue(default, out var value)
        ? Result.Of(value)
        : Result<Duration>.Invalid(Problem.Of("json.duration", "Khoảng thời gian phải có dạng 26:30:00.", "An amount of time must read like 26:30:00."));

    /// <inheritdoc/>
    protected override string ToText(Duration value) => DurationPattern.JsonRoundtrip.Format(value);
}
