using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace AdminReform.EntityFrameworkCore;

/// <summary>Keeps an amount of time in nanoseconds.</summary>
internal sealed class DurationConverter() : ValueConverter<Duration, long>(length => length.ToInt64Nanoseconds(), nanoseconds => Duration.FromNanoseconds(nanoseconds));
