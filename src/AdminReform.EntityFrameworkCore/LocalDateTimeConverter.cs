using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace AdminReform.EntityFrameworkCore;

/// <summary>Keeps a moment of the office without a zone; one that is finer than 100 nanoseconds is refused, because a column would lose it.</summary>
internal sealed class LocalDateTimeConverter() : ValueConverter<LocalDateTime, DateTime>(
    moment => (moment.Date + Fineness.Checked(moment.TimeOfDay)).ToDateTimeUnspecified(),
    moment => LocalDateTime.FromDateTime(DateTime.SpecifyKind(moment, DateTimeKind.Unspecified)));
