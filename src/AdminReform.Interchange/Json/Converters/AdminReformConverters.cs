using System.Text.Json;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Values of the library in documents of one's own.</summary>
public static class AdminReformConverters
{
    /// <summary>
    /// Lets a serializer write and read, as members and as keys, what one text tells: codes, numbers of instruments, references to applicants, time limits, due
    /// moments, and the days, times, moments and amounts of time of NodaTime.
    /// </summary>
    /// <remarks>A text that is malformed is a <see cref="JsonException"/> with its path.</remarks>
    /// <param name="options">The options of the serializer, which are changed and returned.</param>
    public static JsonSerializerOptions AddAdminReform(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new AgencyCodeJsonConverter());
        options.Converters.Add(new ApplicantReferenceJsonConverter());
        options.Converters.Add(new DossierCodeJsonConverter());
        options.Converters.Add(new DueMomentJsonConverter());
        options.Converters.Add(new DurationJsonConverter());
        options.Converters.Add(new InstrumentNumberJsonConverter());
        options.Converters.Add(new LocalDateJsonConverter());
        options.Converters.Add(new LocalDateTimeJsonConverter());
        options.Converters.Add(new LocalTimeJsonConverter());
        options.Converters.Add(new ProcedureCodeJsonConverter());
        options.Converters.Add(new TimeLimitJsonConverter());
        return options;
    }
}
