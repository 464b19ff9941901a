using System.Text.Json.Serialization;
using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Feedback;
using AdminReform.Indices;
using AdminReform.Information;
using AdminReform.Interchange.Json.Agencies;
using AdminReform.Interchange.Json.Calendars;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Interchange.Json.Deadlines;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Interchange.Json.Duties;
using AdminReform.Interchange.Json.Feedback;
using AdminReform.Interchange.Json.Indices;
using AdminReform.Interchange.Json.Information;
using AdminReform.Interchange.Json.Law;
using AdminReform.Interchange.Json.Plans;
using AdminReform.Interchange.Json.Policies;
using AdminReform.Interchange.Json.Procedures;
using AdminReform.Interchange.Json.Processes;
using AdminReform.Interchange.Json.Reports;
using AdminReform.Interchange.Json.Results;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Procedures;
using AdminReform.Processes;
using AdminReform.Reports;
using AdminReform.Results;
using AdminReform.Rules;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Monitoring;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Units;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>What is an object in JSON: the values and documents of the library as its documents have them, and what is told.</summary>
internal static class PartConverters
{
    private static readonly JsonConverter[] Values =
    [
        new PartJsonConverter<Citation>(JsonParts.Write, JsonParts.Citation),
        new PartJsonConverter<Instrument>(JsonParts.Write, JsonParts.Instrument),
        new PartJsonConverter<Publication>(JsonParts.Write, JsonParts.Publication),
        new PartJsonConverter<PublishedCount>(JsonParts.Write, JsonParts.Count),
        new PartJsonConverter<Rank>(JsonParts.Write, JsonParts.Rank),
        new PartJsonConverter<Scale>(JsonParts.Write, JsonParts.Scale),
        new PartJsonConverter<Share>(JsonParts.Write, JsonParts.Share),
        new PartJsonConverter<Validity>(JsonParts.Write, JsonParts.Validity),
        new PartJsonConverter<Amendment>(RegimesJson.Write, RegimesJson.Amendment),
        new PartJsonConverter<Regime>(RegimesJson.Write, RegimesJson.Regime),
        new PartJsonConverter<Agency>(AgencyDirectoryJson.Write, AgencyDirectoryJson.Agency),
        new PartJsonConverter<AgencyDirectory>(AgencyDirectoryJson.Write, AgencyDirectoryJson.Directory),
        new PartJsonConverter<RoleHolding>(AgencyDirectoryJson.Write, AgencyDirectoryJson.Holding),
        new PartJsonConverter<Substitution>(AgencyDirectoryJson.Write, AgencyDirectoryJson.Substitution),
        new PartJsonConverter<CalendarDecision>(CalendarDecisionsJson.Write, CalendarDecisionsJson.Decision),
        new PartJsonConverter<DaySwap>(CalendarDecisionsJson.Write, CalendarDecisionsJson.Swap),
        new PartJsonConverter<HolidayChoice>(CalendarDecisionsJson.Write, CalendarDecisionsJson.Choice),
        new PartJsonConverter<CalendarDefinition>(CalendarDefinitionJson.Write, CalendarDefinitionJson.Definition),
        new PartJsonConverter<DatedWeek>(CalendarDefinitionJson.Write, CalendarDefinitionJson.Week),
        new PartJsonConverter<HolidayAnchor>(CalendarDefinitionJson.Write, CalendarDefinitionJson.Anchor),
        new PartJsonConverter<HolidayRule>(CalendarDefinitionJson.Write, CalendarDefinitionJson.Rule),
        new PartJsonConverter<SwapAllowance>(CalendarDefinitionJson.Write, CalendarDefinitionJson.Allowance),
        new PartJsonConverter<WorkingCalendar>(CalendarDefinitionJson.Write, CalendarDefinitionJson.Calendar),
        new PartJsonConverter<LocalDay>(LocalDaysJson.Write, LocalDaysJson.Day),
        new PartJsonConverter<DatedHours>(OfficeHoursJson.Write, OfficeHoursJson.Week),
        new PartJsonConverter<OfficeHours>(OfficeHoursJson.Write, OfficeHoursJson.Hours),
        new PartJsonConverter<OpenPeriod>(OfficeHoursJson.Write, OfficeHoursJson.Period),
        new PartJsonConverter<Interruption>(DeadlinesJson.Write, DeadlinesJson.Interruption),
        new PartJsonConverter<Reappointment>(DeadlinesJson.Write, DeadlinesJson.Reappointment),
        new PartJsonConverter<DossierHeader>(DossiersJson.Write, DossiersJson.Header),
        new PartJsonConverter<FeedbackEvent>(FeedbackJson.Write, FeedbackJson.Event),
        new PartJsonConverter<FeedbackItem>(FeedbackJson.Write, FeedbackJson.One),
        new PartJsonConverter<IndexDefinition>(IndexSeriesJson.Write, IndexSeriesJson.Definition),
        new PartJsonConverter<IndexDimension>(IndexSeriesJson.Write, IndexSeriesJson.Dimension),
        new PartJsonConverter<IndexSeries>(IndexSeriesJson.Write, IndexSeriesJson.Series),
        new PartJsonConverter<IndexYear>(IndexSeriesJson.Write, IndexSeriesJson.Year),
        new PartJsonConverter<ContentArea>(InformationPlansJson.Write, InformationPlansJson.Area),
        new PartJsonConverter<InformationPlan>(InformationPlansJson.Write, InformationPlansJson.Plan),
        new PartJsonConverter<InformationTask>(InformationPlansJson.Write, InformationPlansJson.Task),
        new PartJsonConverter<RecurringDuty>(InformationPlansJson.Write, InformationPlansJson.Duty),
        new PartJsonConverter<DutyReport>(InformationResultsJson.Write, InformationResultsJson.Report),
        new PartJsonConverter<InformationOutput>(InformationResultsJson.Write, InformationResultsJson.Output),
        new PartJsonConverter<InformationResults>(InformationResultsJson.Write, InformationResultsJson.Results),
        new PartJsonConverter<Measurement>(MeasurementsJson.Write, MeasurementsJson.One),
        new PartJsonConverter<MeasuredValue>(MeasurementsJson.Write, MeasurementsJson.Value),
        new PartJsonConverter<Outlook>(OutlooksJson.Write, OutlooksJson.Outlook),
        new PartJsonConverter<SubjectOutlook>(OutlooksJson.Write, OutlooksJson.Subject),
        new PartJsonConverter<Indicator>(PlansJson.Write, PlansJson.Indicator),
        new PartJsonConverter<Plan>(PlansJson.Write, PlansJson.Plan),
        new PartJsonConverter<Target>(PlansJson.Write, PlansJson.Target),
        new PartJsonConverter<Exemption>(ShapeJson.Write, ShapeJson.Exempt),
        new PartJsonConverter<GrowthStep>(ShapeJson.Write, ShapeJson.Step),
        new PartJsonConverter<Milestone>(ShapeJson.Write, ShapeJson.Milestone),
        new PartJsonConverter<StartingPoint>(ShapeJson.Write, ShapeJson.Start),
        new PartJsonConverter<TargetShape>(ShapeJson.Write, ShapeJson.Shape),
        new PartJsonConverter<Tier>(ShapeJson.Write, ShapeJson.Tier),
        new PartJsonConverter<Ladder>(PolicyWriter.Write, PolicyReader.Ladder),
        new PartJsonConverter<LadderCondition>(PolicyWriter.Write, PolicyReader.When),
        new PartJsonConverter<LadderStep>(PolicyWriter.Write, PolicyReader.Step),
        new PartJsonConverter<PolicyHistory>(PolicyWriter.Write, static json => PolicyJson.UsualReader().History(json)),
        new PartJsonConverter<PolicyScope>(PolicyWriter.Write, PolicyReader.Scope),
        new PartJsonConverter<RulePolicy>(PolicyWriter.Write, static json => PolicyJson.UsualReader().One(json)),
        new PartJsonConverter<CaseFactor>(ProceduresJson.Write, ProceduresJson.Factor),
        new PartJsonConverter<CaseTest>(ProceduresJson.Write, ProceduresJson.Test),
        new PartJsonConverter<CommittedLimit>(ProceduresJson.Write, ProceduresJson.Commitment),
        new PartJsonConverter<LegStage>(ProceduresJson.Write, ProceduresJson.Stage),
        new PartJsonConverter<LimitCase>(ProceduresJson.Write, ProceduresJson.Limit),
        new PartJsonConverter<NamedInstrument>(ProceduresJson.Write, ProceduresJson.Ground),
        new PartJsonConverter<Procedure>(ProceduresJson.Write, ProceduresJson.Procedure),
        new PartJsonConverter<ProcedureDecision>(ProceduresJson.Write, ProceduresJson.Decision),
        new PartJsonConverter<ProcedureLeg>(ProceduresJson.Write, ProceduresJson.Leg),
        new PartJsonConverter<ProcedureVersion>(ProceduresJson.Write, ProceduresJson.Version),
        new PartJsonConverter<ServiceLevel>(ProceduresJson.Write, ProceduresJson.Service),
        new PartJsonConverter<SupplementTerms>(ProceduresJson.Write, ProceduresJson.Supplement),
        new PartJsonConverter<StarterProcedure>(StarterProceduresJson.Write, StarterProceduresJson.Starter),
        new PartJsonConverter<StarterSource>(StarterProceduresJson.Write, StarterProceduresJson.Source),
        new PartJsonConverter<InternalProcess>(ProcessesJson.Write, ProcessesJson.Process),
        new PartJsonConverter<ProcessCase>(ProcessesJson.Write, ProcessesJson.Case),
        new PartJsonConverter<ProcessStage>(ProcessesJson.Write, ProcessesJson.Stage),
        new PartJsonConverter<ProcessStep>(ProcessesJson.Write, ProcessesJson.Step),
        new PartJsonConverter<ProcessVersion>(ProcessesJson.Write, ProcessesJson.Version),
        new PartJsonConverter<StepLimit>(ProcessesJson.Write, ProcessesJson.Limit),
        new PartJsonConverter<StepMark>(ProcessesJson.Write, ProcessesJson.Mark),
        new PartJsonConverter<StepOwner>(ProcessesJson.Write, ProcessesJson.Owner),
        new PartJsonConverter<StepReturn>(ProcessesJson.Write, ProcessesJson.Return),
        new PartJsonConverter<LateRate>(ReportPartsJson.Write, ReportPartsJson.LateRate),
        new PartJsonConverter<ReportCounts>(ReportPartsJson.Write, ReportPartsJson.Counts),
        new PartJsonConverter<ReportDetail>(ReportPartsJson.Write, ReportPartsJson.Detail),
        new PartJsonConverter<ReportingPeriod>(ReportPartsJson.Write, ReportPartsJson.Period),
        new PartJsonConverter<Acknowledgement>(AcknowledgementsJson.Write, AcknowledgementsJson.One),
        new PartJsonConverter<Duty>(DutyJson.Write, DutyJson.One),
        new PartJsonConverter<CaseloadCounts>(ConclusionsJson.Write),
        new PartJsonConverter<UnitFacts>(ConclusionsJson.Write),
        new PartJsonConverter<ChainOfResponsibility>(ChainOfResponsibilityJson.Write),
        new PartJsonConverter<Responsible>(ChainOfResponsibilityJson.Write),
        new PartJsonConverter<FoundStep>(ConclusionsJson.Write),
        new PartJsonConverter<Holding>(HoldingsJson.Write),
        new PartJsonConverter<StatusChange>(StatusChangesJson.Write),
        new PartJsonConverter<TimeAccount>(TimeAccountJson.Write),
        new PartJsonConverter<TimeShare>(TimeAccountJson.Write),
        new PartJsonConverter<Attainability>(AssessmentsJson.Write),
        new PartJsonConverter<Bound>(AssessmentsJson.Write),
        new PartJsonConverter<RequiredPace>(AssessmentsJson.Write),
    ];

    internal static IEnumerable<JsonConverter> For(Language? language, Regimes regimes) =>
    [
        .. Values,
        language is { } one ? new LocalizedTextJsonConverter(one) : new PartJsonConverter<LocalizedText>(JsonParts.Write, JsonParts.Text),
        new PartJsonConverter<DossierEvent>(DossiersJson.Write, DossiersJson.EventReader(regimes)),
        new PartJsonConverter<Dossier>(DossiersJson.Write, DossiersJson.DossierReader(regimes)),
        new PartJsonConverter<CaseloadEntry>(CaseloadEntryJson.Write, CaseloadEntryJson.Reader(regimes), language),
        new PartJsonConverter<Deadline>(DeadlinesJson.Write, DeadlinesJson.Deadline, language),
        new PartJsonConverter<DeadlineFacts>(DeadlinesJson.Write, DeadlinesJson.FactsReader(regimes)),
        new PartJsonConverter<StoredDeadline>(DeadlinesJson.Write, DeadlinesJson.StoredReader(regimes), language),
        new PartJsonConverter<AssessmentStep>(AssessmentsJson.Write, language: language),
        new PartJsonConverter<TargetAssessment>(AssessmentsJson.Write, language: language),
        new PartJsonConverter<Conclusion>(ConclusionsJson.Write, language: language),
        new PartJsonConverter<Change>(ConclusionsJson.Write, language: language),
        new PartJsonConverter<ReviewResult>(ConclusionsJson.Write, language: language),
        new PartJsonConverter<Irregularity>(IrregularitiesJson.Write, language: language),
        new PartJsonConverter<Problem>(ResultsJson.Write, language: language),
        new PartJsonConverter<IWritten>(WrittenParts.Write, language: language),
    ];
}
