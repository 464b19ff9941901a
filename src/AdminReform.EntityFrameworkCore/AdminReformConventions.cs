using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace AdminReform.EntityFrameworkCore;

/// <summary>How Entity Framework Core keeps the values of the library.</summary>
public static class AdminReformConventions
{
    /// <summary>
    /// Keeps every value of the library in a column, exactly as it was: codes, numbers of instruments, references, limits, fractions and thresholds as their texts,
    /// a due moment as a text that sorts as it does, the events of a dossier as one JSON text, and the days and moments of NodaTime as those of .NET.
    /// </summary>
    /// <remarks>
    /// Call it from <see cref="DbContext.ConfigureConventions"/>. Codes and due moments sort in the database as they do in memory; texts of limits, fractions and
    /// thresholds do not. Enumerations are kept as their numbers, which do not change. Moments are kept without a zone, on the clock of the office.
    /// </remarks>
    /// <param name="builder">The conventions of a context.</param>
    /// <param name="withNodaTime">Whether the types of NodaTime are kept too; not where the provider of the database brings them.</param>
    public static ModelConfigurationBuilder ConfigureForAdminReform(this ModelConfigurationBuilder builder, bool withNodaTime = true)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Properties<AgencyCode>().HaveConversion<TextConverter<AgencyCode>>().HaveMaxLength(AgencyCode.MaximumLength);
        builder.Properties<ApplicantReference>().HaveConversion<TextConverter<ApplicantReference>>().HaveMaxLength(ApplicantReference.MaximumLength);
        builder.Properties<DossierCode>().HaveConversion<TextConverter<DossierCode>>();
        builder.Properties<Fraction>().HaveConversion<TextConverter<Fraction>>();
        builder.Properties<InstrumentNumber>().HaveConversion<TextConverter<InstrumentNumber>>();
        builder.Properties<ProcedureCode>().HaveConversion<TextConverter<ProcedureCode>>();
        builder.Properties<Threshold>().HaveConversion<TextConverter<Threshold>>();
        builder.Properties<TimeLimit>().HaveConversion<TextConverter<TimeLimit>>();
        builder.Properties<DueMoment>().HaveConversion<DueMomentConverter>();
        builder.Properties<ValueList<DossierEvent>>().HaveConversion<DossierEventsConverter, DossierEventsComparer>();
        if (withNodaTime)
        {
            builder.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
            builder.Properties<LocalTime>().HaveConversion<LocalTimeConverter>();
            builder.Properties<LocalDateTime>().HaveConversion<LocalDateTimeConverter>();
            builder.Properties<Duration>().HaveConversion<DurationConverter>();
        }

        return builder;
    }
}
