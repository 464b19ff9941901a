using AdminReform.Deadlines;
using AdminReform.Results;
using NodaTime.Text;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes a due moment as ISO 8601: the day for its end, such as <c>2026-07-01</c>, or the moment, such as <c>2026-07-01T11:30:00</c>.</summary>
internal sealed class DueMomentJsonConverter : TextJsonConverter<DueMoment>
{
    /// <inheritdoc/>
    protected override Result<DueMoment> FromText(string text) => Read(text);

    /// <inheritdoc/>
    protected override string ToText(DueMoment value) => Write(value);

    internal static Result<DueMoment> Read(string text) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? Result.Of(new DueMoment(day))
        : LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var moment) ? Result.Of(DueMoment.At(moment))
        : Result<DueMoment>.Invalid(LocalDateJsonConverter.NoDay(text) ?? Problem.Of(
            "json.due", "Hạn phải có dạng 2026-07-01 hoặc 2026-07-01T11:30:00.", "A due moment must read like 2026-07-01 or 2026-07-01T11:30:00."));

    internal static string Write(DueMoment value) => value.Time is { } time
        ? LocalDateTimePattern.ExtendedIso.Format(value.Date + time)
        : LocalDatePattern.Iso.Format(value.Date);
}
