using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace AdminReform.EntityFrameworkCore;

/// <summary>Keeps a day.</summary>
internal sealed class LocalDateConverter() : ValueConverter<LocalDate, DateOnly>(day => day.ToDateOnly(), day => LocalDate.FromDateOnly(day));
