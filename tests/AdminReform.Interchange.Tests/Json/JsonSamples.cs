using System.Reflection;
using System.Text;
using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Feedback;
using AdminReform.Information;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Json.Agencies;
using AdminReform.Interchange.Json.Calendars;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Interchange.Json.Deadlines;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Interchange.Json.Feedback;
using AdminReform.Interchange.Json.Indices;
using AdminReform.Interchange.Json.Information;
using AdminReform.Interchange.Json.Law;
using AdminReform.Interchange.Json.Plans;
using AdminReform.Interchange.Json.Policies;
using AdminReform.Interchange.Json.Procedures;
using AdminReform.Interchange.Json.Processes;
using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;
using static AdminReform.Dossiers.DossierExamples;

namespace AdminReform.Interchange.Json;

/// <summary>Every public reader of JSON, found by reflection, with a document that it reads.</summary>
internal static class JsonSamples
{
    private static readonly Citation Source = new(new Instrument(InstrumentNumber.Parse("1/QĐ-UBND"), new("Quyết định", "Decision"), new(2025, 7, 1)), "1", "2", "a");

    private static readonly Validity Always = new(new(2025, 7, 1));

    /// <summary>A document of each kind, by the type that reads it.</summary>
    internal static readonly IReadOnlyDictionary<Type, string> Documents = new Dictionary<Type, string>
    {
        [typeof(AgencyDirectoryJson)] = AgencyDirectoryJson.Write(AgencyDirectory.Create(
            [new("C", new("Xã", "Commune"), AgencyKind.PeoplesCommittee, AgencyLevel.Commune, Always) { Code = AgencyCode.Parse("H26.12") }],
            [new("an", AgencyRole.Head, "C", Always)],
            [new("an", "bình", Always)]).Value),
        [typeof(CalendarDecisionsJson)] = CalendarDecisionsJson.Write(OfficialDays.Vietnam.Decisions),
        [typeof(CalendarDefinitionJson)] = CalendarDefinitionJson.Write(WorkingCalendars.VietnamCivilService.Definition with
        {
            LocalDays = [new(new(2027, 5, 4), true, new("Làm bù", "Made up"), Source)],
        }),
        [typeof(AcknowledgementsJson)] = AcknowledgementsJson.Write([new("H1", "overdue", new(2026, 7, 13, 0, 0), "an", new(2026, 7, 14, 8, 0)) { OfStep = "1.2#1" }]),
        [typeof(FeedbackJson)] = FeedbackJson.Write(
        [
            FeedbackItem.Receive("PA-1", "H26.12", new(2026, 7, 6, 9, 0)).Apply(new FeedbackClassified(new(2026, 7, 7, 9, 0), FeedbackKind.Conduct, false)).Value
                .Apply(new FeedbackForwarded(new(2026, 7, 7, 10, 0), "H26.13")).Value,
        ]),
        [typeof(LocalDaysJson)] = LocalDaysJson.Write([new(new(2027, 5, 4), true, new("Làm bù", "Made up"), Source)]),
        [typeof(OfficeHoursJson)] = OfficeHoursJson.Write(OfficeHours.Common),
        [typeof(DeadlinesJson)] = DeadlinesJson.Write(
        [
            StoredDeadline.Of(
                "x",
                new DeadlineFacts(new(2025, 7, 1, 8, 20), TimeLimit.WorkingDays(10))
                {
                    Interruptions = [new(InterruptionKind.FinancialDuty, new(2025, 7, 3, 9, 0), new(2025, 7, 10, 9, 0), SupplementEffect.Resume)],
                    Reappointments = [new(new(2025, 7, 18, 9, 0), new(new LocalDate(2025, 7, 30)))],
                },
                DeadlineCalculator.VietnamCivilService),
        ]),
        [typeof(DossiersJson)] = DossiersJson.Write([After(Typical())]),
        [typeof(IndexSeriesJson)] =
            """
            {"version":1,"series":[{"province":"Hà Nội",
             "definition":{"kind":"sipas","name":{"vi":"Hài lòng","en":"SIPAS"},"scale":{"from":"0","to":"100"},"isPercent":true},
             "years":[{"year":2023,"source":{"title":"SIPAS 2023","publisher":"Bộ Nội vụ"},"score":"83.57","rank":{"place":5,"of":63}}]}]}
            """,
        [typeof(InformationPlansJson)] = InformationPlansJson.Write(KnownInformationPlans.Hanoi105),
        [typeof(InformationResultsJson)] = InformationResultsJson.Write(new(
            KnownInformationPlans.BaDinhOutputs, [new("d", new(2021, 6, 1), new(2021, 6, 14, 9, 0), new("Báo cáo", "UBND"))])),
        [typeof(RegimesJson)] = RegimesJson.Write(Regimes.Known.All),
        [typeof(MeasurementsJson)] = MeasurementsJson.Write([new("i", new(2026, 12, 31), new ShareValue(new(17, 20)), new("Báo cáo", "UBND"))]),
        [typeof(OutlooksJson)] = OutlooksJson.Write(new Dictionary<string, Outlook> { ["t"] = new VolumeOutlook(5, 9) }),
        [typeof(PlansJson)] = PlansJson.Write(KnownPlans.Hanoi136 with { Parent = KnownPlans.Resolution76 }),
        [typeof(PolicyJson)] = PolicyJson.Write(PolicyHistory.Of(RulePolicy.Default with { Settings = [new("dossier.overdue")] })),
        [typeof(ProceduresJson)] = ProceduresJson.Write(StarterCatalogue.Entries.Take(4).Select(entry => entry.Procedure)),
        [typeof(ProcessesJson)] =
            """
            {"version":1,"processes":[{"id":"p","versions":[{"validity":{"from":"2025-07-01"},
             "cases":[{"id":"usual","whole":{"amount":5,"unit":"workingDay"}}],
             "stages":[{"id":"one","steps":[
               {"id":"a","task":"Tiếp nhận","owner":{"kind":"office","unit":"Bộ phận một cửa"},"limit":{"words":"04 giờ làm việc"}},
               {"id":"b","limit":{"words":"04 ngày làm việc"},"after":["a"],"endsWith":{"event":"resultReady"},"returns":[{"to":"a","atMost":1}]}]}]}]}]}
            """,
        [typeof(StarterProceduresJson)] = StarterProceduresJson.Write(StarterCatalogue.Entries.Take(4)),
        [typeof(EventLogMapping)] = Logs.Mapping,
    };

    /// <summary>The documents that people write by hand.</summary>
    internal static readonly Type[] Configurations =
    [
        typeof(CalendarDecisionsJson), typeof(CalendarDefinitionJson), typeof(LocalDaysJson), typeof(OfficeHoursJson), typeof(InformationPlansJson),
        typeof(RegimesJson), typeof(PlansJson), typeof(MeasurementsJson), typeof(OutlooksJson), typeof(PolicyJson), typeof(ProcessesJson), typeof(EventLogMapping), typeof(AgencyDirectoryJson),
    ];

    /// <summary>Every public method that reads JSON from text, a stream or bytes.</summary>
    internal static readonly MethodInfo[] Readers =
    [
        .. from type in typeof(JsonLimits).Assembly.GetExportedTypes()
           where type.Name.EndsWith("Json", StringComparison.Ordinal) || type == typeof(EventLogMapping)
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
           where method.Name == "Read"
           select method,
    ];

    /// <summary>Reads a document in the way that a method wants it.</summary>
    internal static (ResultStatus Status, ValueList<Problem> Problems) Read(MethodInfo reader, byte[] utf8, JsonLimits? limits = null)
    {
        using var stream = new MemoryStream(utf8);
        var result = reader.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [.. reader.GetParameters().Select((parameter, index) =>
            index > 0 ? parameter.ParameterType == typeof(JsonLimits) ? limits : null
            : parameter.ParameterType == typeof(string) ? Encoding.UTF8.GetString(utf8)
            : parameter.ParameterType == typeof(Stream) ? stream
            : (object?)new ReadOnlyMemory<byte>(utf8))], null)!;
        return ((ResultStatus)result.GetType().GetProperty("Status")!.GetValue(result)!, (ValueList<Problem>)result.GetType().GetProperty("Problems")!.GetValue(result)!);
    }
}
