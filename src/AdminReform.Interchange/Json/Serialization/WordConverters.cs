using System.Text.Json.Serialization;
using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Feedback;
using AdminReform.Indices;
using AdminReform.Information;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.NationalDatabase;
using AdminReform.Interchange.Reports;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Procedures;
using AdminReform.Processes;
using AdminReform.Reports;
using AdminReform.Results;
using AdminReform.Rules.Impact;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Monitoring;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>The enumerations of the library as the words that its documents have for them.</summary>
internal static class WordConverters
{
    internal static readonly JsonConverter[] All =
    [
        new WordJsonConverter<ActivityMeaning>(), new WordJsonConverter<AdditionalShareReading>(), new WordJsonConverter<AgencyKind>(),
        new WordJsonConverter<AgencyLevel>(), new WordJsonConverter<AgencyRole>(), new WordJsonConverter<ApologyReading>(),
        new WordJsonConverter<AssessmentFigure>(), new WordJsonConverter<CalendarDayKind>(), new WordJsonConverter<Certainty>(),
        new WordJsonConverter<ChangeKind>(), new WordJsonConverter<Channel>(), new WordJsonConverter<ClosureCause>(),
        new WordJsonConverter<CoverageGapKind>(), new WordJsonConverter<DayCount>(), new WordJsonConverter<DayReading>(), new WordJsonConverter<DeadlineState>(),
        new WordJsonConverter<DecisionKind>(), new WordJsonConverter<DependentKind>(), new WordJsonConverter<DossierEnding>(),
        new WordJsonConverter<DossierEventKind>(), new WordJsonConverter<DossierStatus>(), new WordJsonConverter<DutyStatus>(),
        new WordJsonConverter<EventLogCalendar>(), new WordJsonConverter<EventLogField>(), new WordJsonConverter<FeedbackKind>(),
        new WordJsonConverter<FeedbackStep>(), new WordJsonConverter<FigurePlace>(), new WordJsonConverter<GrowthBasis>(),
        new WordJsonConverter<GrowthReading>(), new WordJsonConverter<HolderKind>(), new WordJsonConverter<HolidayCompensation>(),
        new WordJsonConverter<IndexKind>(), new WordJsonConverter<IndicatorUnit>(), new WordJsonConverter<InformationChannel>(),
        new WordJsonConverter<InterruptionKind>(), new WordJsonConverter<KnowledgeKind>(), new WordJsonConverter<Language>(),
        new WordJsonConverter<LateRateMethod>(), new WordJsonConverter<LatenessReading>(), new WordJsonConverter<LegOrder>(),
        new WordJsonConverter<Lifecycle>(), new WordJsonConverter<LimitEffect>(), new WordJsonConverter<MappingWordKind>(), new WordJsonConverter<MonthReading>(), new WordJsonConverter<NationalPart>(),
        new WordJsonConverter<NonTerritorialClock>(), new WordJsonConverter<OnTimeStatus>(), new WordJsonConverter<PaceUnit>(),
        new WordJsonConverter<PaymentWay>(), new WordJsonConverter<PendingDecisionKind>(), new WordJsonConverter<Pillar>(),
        new WordJsonConverter<PublicationStatus>(), new WordJsonConverter<PublishedFigureKind>(), new WordJsonConverter<Qualifier>(),
        new WordJsonConverter<RankGainReading>(), new WordJsonConverter<RatioTerm>(), new WordJsonConverter<Recurrence>(),
        new WordJsonConverter<ReportBreakdown>(), new WordJsonConverter<ReportColumn>(), new WordJsonConverter<ReportIdentity>(),
        new WordJsonConverter<ReportLinkKind>(),
        new WordJsonConverter<ReportedAgency>(), new WordJsonConverter<ReportingPeriodKind>(), new WordJsonConverter<ResponsibilityStep>(),
        new WordJsonConverter<ResultOutcome>(), new WordJsonConverter<ResultStatus>(), new WordJsonConverter<Rounding>(),
        new WordJsonConverter<ServiceScale>(), new WordJsonConverter<SetDateReading>(), new WordJsonConverter<Severity>(),
        new WordJsonConverter<StartPolicy>(), new WordJsonConverter<StepOddityKind>(), new WordJsonConverter<StepOwnerKind>(),
        new WordJsonConverter<StepUnit>(), new WordJsonConverter<StopCondition>(), new WordJsonConverter<SupplementEffect>(),
        new WordJsonConverter<SupplementStage>(), new WordJsonConverter<SwappedDayHours>(), new WordJsonConverter<SwapsOnWorkedDays>(),
        new WordJsonConverter<TargetStatus>(),
        new WordJsonConverter<TimeUnit>(), new WordJsonConverter<TraceStep>(), new WordJsonConverter<Treatment>(), new WordJsonConverter<Verdict>(),
    ];
}
