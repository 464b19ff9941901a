using System.Text.Json;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Reports;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>Values of the library in documents of one's own.</summary>
public static class AdminReformConverters
{
    /// <summary>
    /// Lets a serializer write, as members and as keys, what one text tells: codes, numbers of instruments and of reports, references to applicants, time limits, due moments,
    /// fractions and thresholds, the words of enumerations, and the days, times, moments and amounts of time of NodaTime; and as objects, as the documents have them, the values
    /// and documents of the library and their parts: dossiers, events, deadlines and their facts, shares, validities, late rates, counts and periods of reports, citations, procedures,
    /// processes, plans, policies, calendars, office hours, agencies, acknowledgements, feedback, duties, and lists of all of them. These are read back, equal, time limits and thresholds from their
    /// parts, too, as the documents write them.
    /// </summary>
    /// <remarks>
    /// What follows from other values is told and not read back: assessments of targets, findings, notices and all other conclusions, changes, reviews, problems, and results, which are written
    /// with their problems when they failed; and of an office what stands, its changes, who is late, receipts and how plans stand, each as the endpoints of the office answer. A type of the library
    /// that has no form in JSON is a <see cref="NotSupportedException"/> where it is written or read, which says what to do instead; a converter of one's own for it may be added before or after this call.
    /// What is malformed is an <see cref="UnreadableJsonException"/>, with its path. What is bound to one language is not read back either.
    /// Policies are read by the rules of the library: those that set rules of one's own are read with <see cref="Policies.PolicyJson"/>.
    /// </remarks>
    /// <param name="options">The options of the serializer, which are changed and returned.</param>
    /// <param name="language">The language of words for people; <see langword="null"/> for both, as <c>{"vi": …, "en": …}</c>.</param>
    /// <param name="regimes">Where the regimes are found that acceptances name; the known ones where nothing is said.</param>
    public static JsonSerializerOptions ConfigureForAdminReform(this JsonSerializerOptions options, Language? language = null, Regimes? regimes = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        regimes ??= Regimes.Known;
        var converters = options.Converters;
        converters.Add(new TextValueJsonConverter<AgencyCode>());
        converters.Add(new TextValueJsonConverter<ApplicantReference>());
        converters.Add(new TextValueJsonConverter<DossierCode>());
        converters.Add(new TextValueJsonConverter<Fraction>());
        converters.Add(new TextValueJsonConverter<InstrumentNumber>());
        converters.Add(new TextValueJsonConverter<ProcedureCode>());
        converters.Add(new TextValueJsonConverter<PublishedNumber>());
        converters.Add(new TextOrPartsJsonConverter<Threshold>(JsonParts.Threshold));
        converters.Add(new TextOrPartsJsonConverter<TimeLimit>(JsonParts.Limit));
        converters.Add(new DueMomentJsonConverter());
        converters.Add(new DurationJsonConverter());
        converters.Add(new LocalDateJsonConverter());
        converters.Add(new LocalDateTimeJsonConverter());
        converters.Add(new LocalTimeJsonConverter());
        foreach (var words in WordConverters.All)
        {
            converters.Add(words);
        }

        foreach (var part in PartConverters.For(language, regimes))
        {
            converters.Add(part);
        }

        converters.Add(new ResultJsonConverter(language));
        converters.Add(new ConclusionListJsonConverter(language));
        converters.Add(new ValueListConverterFactory());
        converters.Add(new NoFormConverterFactory());
        return options;
    }
}
