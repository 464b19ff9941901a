using System.Text.Json;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Feedback;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Interchange.Json.Deadlines;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Interchange.Json.Duties;
using AdminReform.Interchange.Json.Feedback;
using AdminReform.Interchange.Json.Plans;
using AdminReform.Interchange.Json.Results;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Rules;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Monitoring;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>Values of the library in documents of one's own.</summary>
public static class AdminReformConverters
{
    /// <summary>
    /// Lets a serializer write, as members and as keys, what one text tells: codes, numbers of instruments, references to applicants, time limits, due moments,
    /// fractions and thresholds, the words of enumerations, and the days, times, moments and amounts of time of NodaTime; and as objects, as the documents have them:
    /// dossiers, events, deadlines, citations, acknowledgements, feedback and duties. All of these are read back, time limits and thresholds from their parts, too, as the documents write them.
    /// </summary>
    /// <remarks>
    /// What follows from other values is told and not read back: assessments of targets, findings, notices and all other conclusions, changes, reviews, and results, which are written
    /// with their problems when they failed; and of an office what stands, its changes, who is late, receipts and how plans stand, each as the endpoints of the office answer. What is malformed is an <see cref="UnreadableJsonException"/>, with its path. What is bound to one language is not
    /// read back either.
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

        converters.Add(language is { } one ? new LocalizedTextJsonConverter(one) : new PartJsonConverter<LocalizedText>(JsonParts.Write, JsonParts.Text));
        converters.Add(new PartJsonConverter<Citation>(JsonParts.Write, JsonParts.Citation));
        converters.Add(new PartJsonConverter<DossierEvent>(DossiersJson.Write, DossiersJson.EventReader(regimes)));
        converters.Add(new PartJsonConverter<Dossier>(DossiersJson.Write, DossiersJson.DossierReader(regimes)));
        converters.Add(new PartJsonConverter<Deadline>(DeadlinesJson.Write, DeadlinesJson.Deadline, language));
        converters.Add(new PartJsonConverter<FeedbackEvent>(FeedbackJson.Write, FeedbackJson.Event));
        converters.Add(new PartJsonConverter<FeedbackItem>(FeedbackJson.Write, FeedbackJson.One));
        converters.Add(new PartJsonConverter<Duty>(DutyJson.Write, DutyJson.One));
        converters.Add(new PartJsonConverter<TargetAssessment>(AssessmentsJson.Write));
        converters.Add(new PartJsonConverter<Acknowledgement>(AcknowledgementsJson.Write, AcknowledgementsJson.One));
        converters.Add(new PartJsonConverter<Conclusion>(ConclusionsJson.Write, language: language));
        converters.Add(new PartJsonConverter<Change>(ConclusionsJson.Write, language: language));
        converters.Add(new PartJsonConverter<ReviewResult>(ConclusionsJson.Write, language: language));
        converters.Add(new PartJsonConverter<CaseloadCounts>(ConclusionsJson.Write));
        converters.Add(new PartJsonConverter<Problem>(ResultsJson.Write, language: language));
        converters.Add(new PartJsonConverter<IWritten>(WrittenParts.Write, language: language));
        converters.Add(new ResultJsonConverter(language));
        return options;
    }
}
