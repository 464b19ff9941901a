using AdminReform.Interchange.Json.Converters;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.AspNetCore.Asking;

/// <summary>A moment of the wall clock of the office, such as <c>2026-07-14T09:00:00</c>.</summary>
internal sealed class MomentForm : IForm<LocalDateTime>
{
    public static Result<LocalDateTime> Read(string text) => LocalDateTimeJsonConverter.Read(text);
}
