using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace AdminReform.EntityFrameworkCore;

/// <summary>Keeps a time of day; one that is finer than 100 nanoseconds is refused, because a column would lose it.</summary>
internal sealed class LocalTimeConverter() : ValueConverter<LocalTime, TimeOnly>(time => Fineness.Checked(time).ToTimeOnly(), time => LocalTime.FromTimeOnly(time));
