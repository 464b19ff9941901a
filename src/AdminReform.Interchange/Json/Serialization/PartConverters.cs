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
    internal static IEnumerable<JsonConverter> For(Language? language, Regimes regimes) =>
    [
        new PartJsonConverter<Citation>(language, JsonParts.Write, JsonParts.Citation),
        new PartJsonConverter<Instrument>(language, JsonParts.Write, JsonParts.Instrument),
        new PartJsonConverter<Publication>(language, JsonParts.Write, JsonParts.Publication),
        new PartJsonConverter<PublishedCount>(language, JsonParts.Write, JsonParts.Count),
        new PartJsonConverter<Rank>(language, JsonParts.Write, JsonParts.Rank),
        new PartJsonConverter<Scale>(language, JsonParts.Write, JsonParts.Scale),
        new PartJsonConverter<Share>(language, JsonParts.Write, JsonParts.Share),
        new PartJsonConverter<Validity>(language, JsonParts.Write, JsonParts.Validity),
        new PartJsonConverter<Amendment>(language, RegimesJson.Write, RegimesJson.Amendment),
        new PartJsonConverter<Regime>(language, RegimesJson.Write, RegimesJson.Regime),
        new PartJsonConverter<Agency>(language, AgencyDirectoryJson.Write, AgencyDirectoryJson.Agency),
        new PartJsonConverter<AgencyDirectory>(language, AgencyDirectoryJson.Write, AgencyDirectoryJson.Directory),
        new PartJsonConverter<RoleHolding>(language, AgencyDirectoryJson.Write, AgencyDirectoryJson.Holding),
        new PartJsonConverter<Substitution>(language, AgencyDirectoryJson.Write, AgencyDirectoryJson.Substitution),
        new PartJsonConverter<CalendarDecision>(language, CalendarDecisionsJson.Write, CalendarDecisionsJson.Decision),
        new PartJsonConverter<DaySwap>(language, CalendarDecisionsJson.Write, CalendarDecisionsJson.Swap),
        new PartJsonConverter<HolidayChoice>(language, CalendarDecisionsJson.Write, CalendarDecisionsJson.Choice),
        new PartJsonConverter<CalendarDefinition>(language, CalendarDefinitionJson.Write, CalendarDefinitionJson.Definition),
        new PartJsonConverter<DatedWeek>(language, CalendarDefinitionJson.Write, CalendarDefinitionJson.Week),
        new PartJsonConverter<HolidayAnchor>(language, CalendarDefinitionJson.Write, CalendarDefinitionJson.Anchor),
        new PartJsonConverter<HolidayRule>(language, CalendarDefinitionJson.Write, CalendarDefinitionJson.Rule),
        new PartJsonConverter<SwapAllowance>(language, CalendarDefinitionJson.Write, CalendarDefinitionJson.Allowance),
        new PartJsonConverter<WorkingCalendar>(language, CalendarDefinitionJson.Write, CalendarDefinitionJson.Calendar),
        new PartJsonConverter<LocalDay>(language, LocalDaysJson.Write, LocalDaysJson.Day),
        new PartJsonConverter<DatedHours>(language, OfficeHoursJson.Write, OfficeHoursJson.Week),
        new PartJsonConverter<OfficeHours>(language, OfficeHoursJson.Write, OfficeHoursJson.Hours),
        new PartJsonConverter<OpenPeriod>(language, OfficeHoursJson.Write, OfficeHoursJson.Period),
        new PartJsonConverter<Interruption>(language, DeadlinesJson.Write, DeadlinesJson.Interruption),
        new PartJsonConverter<Reappointment>(language, DeadlinesJson.Write, DeadlinesJson.Reappointment),
        new PartJsonConverter<DossierHeader>(language, DossiersJson.Write, DossiersJson.Header),
        new PartJsonConverter<FeedbackEvent>(language, FeedbackJson.Write, FeedbackJson.Event),
        new PartJsonConverter<FeedbackItem>(language, FeedbackJson.Write, FeedbackJson.One),
        new PartJsonConverter<IndexDefinition>(language, IndexSeriesJson.Write, IndexSeriesJson.Definition),
        new PartJsonConverter<IndexDimension>(language, IndexSeriesJson.Write, IndexSeriesJson.Dimension),
        new PartJsonConverter<IndexSeries>(language, IndexSeriesJson.Write, IndexSeriesJson.Series),
        new PartJsonConverter<IndexYear>(language, IndexSeriesJson.Write, IndexSeriesJson.Year),
        new PartJsonConverter<ContentArea>(language, InformationPlansJson.Write, InformationPlansJson.Area),
        new PartJsonConverter<InformationPlan>(language, InformationPlansJson.Write, InformationPlansJson.Plan),
        new PartJsonConverter<InformationTask>(language, InformationPlansJson.Write, InformationPlansJson.Task),
        new PartJsonConverter<RecurringDuty>(language, InformationPlansJson.Write, InformationPlansJson.Duty),
        new PartJsonConverter<DutyReport>(language, InformationResultsJson.Write, InformationResultsJson.Report),
        new PartJsonConverter<InformationOutput>(language, InformationResultsJson.Write, InformationResultsJson.Output),
        new PartJsonConverter<InformationResults>(language, InformationResultsJson.Write, InformationResultsJson.Results),
        new PartJsonConverter<Measurement>(language, MeasurementsJson.Write, MeasurementsJson.One),
        new PartJsonConverter<MeasuredValue>(language, MeasurementsJson.Write, MeasurementsJson.Value),
        new PartJsonConverter<Outlook>(language, OutlooksJson.Write, OutlooksJson.Outlook),
        new PartJsonConverter<SubjectOutlook>(language, OutlooksJson.Write, OutlooksJson.Subject),
        new PartJsonConverter<Indicator>(language, PlansJson.Write, PlansJson.Indicator),
        new PartJsonConverter<Plan>(language, PlansJson.Write, PlansJson.Plan),
        new PartJsonConverter<Target>(language, PlansJson.Write, PlansJson.Target),
        new PartJsonConverter<Exemption>(language, ShapeJson.Write, ShapeJson.Exempt),
        new PartJsonConverter<GrowthStep>(language, ShapeJson.Write, ShapeJson.Step),
        new PartJsonConverter<Milestone>(language, ShapeJson.Write, ShapeJson.Milestone),
        new PartJsonConverter<StartingPoint>(language, ShapeJson.Write, ShapeJson.Start),
        new PartJsonConverter<TargetShape>(language, ShapeJson.Write, ShapeJson.Shape),
        new PartJsonConverter<Tier>(language, ShapeJson.Write, ShapeJson.Tier),
        new PartJsonConverter<Ladder>(language, PolicyWriter.Write, PolicyReader.Ladder),
        new PartJsonConverter<LadderCondition>(language, PolicyWriter.Write, PolicyReader.When),
        new PartJsonConverter<LadderStep>(language, PolicyWriter.Write, PolicyReader.Step),
        new PartJsonConverter<PolicyHistory>(language, PolicyWriter.Write, static json => PolicyJson.UsualReader().History(json)),
        new PartJsonConverter<PolicyScope>(language, PolicyWriter.Write, PolicyReader.Scope),
        new PartJsonConverter<RulePolicy>(language, PolicyWriter.Write, static json => PolicyJson.UsualReader().One(json)),
        new PartJsonConverter<CaseFactor>(language, ProceduresJson.Write, ProceduresJson.Factor),
        new PartJsonConverter<CaseTest>(language, ProceduresJson.Write, ProceduresJson.Test),
        new PartJsonConverter<CommittedLimit>(language, ProceduresJson.Write, ProceduresJson.Commitment),
        new PartJsonConverter<LegStage>(language, ProceduresJson.Write, ProceduresJson.Stage),
        new PartJsonConverter<LimitCase>(language, ProceduresJson.Write, ProceduresJson.Limit),
        new PartJsonConverter<NamedInstrument>(language, ProceduresJson.Write, ProceduresJson.Ground),
        new PartJsonConverter<Procedure>(language, ProceduresJson.Write, ProceduresJson.Procedure),
        new PartJsonConverter<ProcedureDecision>(language, ProceduresJson.Write, ProceduresJson.Decision),
        new PartJsonConverter<ProcedureLeg>(language, ProceduresJson.Write, ProceduresJson.Leg),
        new PartJsonConverter<ProcedureVersion>(language, ProceduresJson.Write, ProceduresJson.Version),
        new PartJsonConverter<ServiceLevel>(language, ProceduresJson.Write, ProceduresJson.Service),
        new PartJsonConverter<SupplementTerms>(language, ProceduresJson.Write, ProceduresJson.Supplement),
        new PartJsonConverter<StarterProcedure>(language, StarterProceduresJson.Write, StarterProceduresJson.Starter),
        new PartJsonConverter<StarterSource>(language, StarterProceduresJson.Write, StarterProceduresJson.Source),
        new PartJsonConverter<InternalProcess>(language, ProcessesJson.Write, ProcessesJson.Process),
        new PartJsonConverter<ProcessCase>(language, ProcessesJson.Write, ProcessesJson.Case),
        new PartJsonConverter<ProcessStage>(language, ProcessesJson.Write, ProcessesJson.Stage),
        new PartJsonConverter<ProcessStep>(language, ProcessesJson.Write, ProcessesJson.Step),
        new PartJsonConverter<ProcessVersion>(language, ProcessesJson.Write, ProcessesJson.Version),
        new PartJsonConverter<StepLimit>(language, ProcessesJson.Write, ProcessesJson.Limit),
        new PartJsonConverter<StepMark>(language, ProcessesJson.Write, ProcessesJson.Mark),
        new PartJsonConverter<StepOwner>(language, ProcessesJson.Write, ProcessesJson.Owner),
        new PartJsonConverter<StepReturn>(language, ProcessesJson.Write, ProcessesJson.Return),
        new PartJsonConverter<LateRate>(language, ReportPartsJson.Write, ReportPartsJson.LateRate),
        new PartJsonConverter<ReportCounts>(language, ReportPartsJson.Write, ReportPartsJson.Counts),
        new PartJsonConverter<ReportDetail>(language, ReportPartsJson.Write, ReportPartsJson.Detail),
        new PartJsonConverter<ReportingPeriod>(language, ReportPartsJson.Write, ReportPartsJson.Period),
        new PartJsonConverter<Acknowledgement>(language, AcknowledgementsJson.Write, AcknowledgementsJson.One),
        new PartJsonConverter<Duty>(language, DutyJson.Write, DutyJson.One),
        new PartJsonConverter<CaseloadCounts>(language, ConclusionsJson.Write),
        new PartJsonConverter<UnitFacts>(language, ConclusionsJson.Write),
        new PartJsonConverter<ChainOfResponsibility>(language, ChainOfResponsibilityJson.Write),
        new PartJsonConverter<Responsible>(language, ChainOfResponsibilityJson.Write),
        new PartJsonConverter<FoundStep>(language, ConclusionsJson.Write),
        new PartJsonConverter<Holding>(language, HoldingsJson.Write),
        new PartJsonConverter<StatusChange>(language, StatusChangesJson.Write),
        new PartJsonConverter<TimeAccount>(language, TimeAccountJson.Write),
        new PartJsonConverter<TimeShare>(language, TimeAccountJson.Write),
        new PartJsonConverter<Attainability>(language, AssessmentsJson.Write),
        new PartJsonConverter<Bound>(language, AssessmentsJson.Write),
        new PartJsonConverter<RequiredPace>(language, AssessmentsJson.Write),
        language is { } one ? new LocalizedTextJsonConverter(one) : new PartJsonConverter<LocalizedText>(language, JsonWriting.Both, JsonParts.Text),
        new PartJsonConverter<DossierEvent>(language, DossiersJson.Write, DossiersJson.EventReader(regimes)),
        new PartJsonConverter<Dossier>(language, DossiersJson.Write, DossiersJson.DossierReader(regimes)),
        new PartJsonConverter<CaseloadEntry>(language, CaseloadEntryJson.Write, CaseloadEntryJson.Reader(regimes)),
        new PartJsonConverter<Deadline>(language, DeadlinesJson.Write, DeadlinesJson.Deadline),
        new PartJsonConverter<DeadlineFacts>(language, DeadlinesJson.Write, DeadlinesJson.FactsReader(regimes)),
        new PartJsonConverter<StoredDeadline>(language, DeadlinesJson.Write, DeadlinesJson.StoredReader(regimes)),
        new PartJsonConverter<DeadlineTrace>(language, DeadlineTraceJson.Write),
        new PartJsonConverter<TraceSegment>(language, DeadlineTraceJson.Write),
        new PartJsonConverter<RuleExplanation>(language, RuleExplanationJson.Write),
        new PartJsonConverter<AssessmentStep>(language, AssessmentsJson.Write),
        new PartJsonConverter<TargetAssessment>(language, AssessmentsJson.Write),
        new PartJsonConverter<Conclusion>(language, ConclusionsJson.Write),
        new PartJsonConverter<Change>(language, ConclusionsJson.Write),
        new PartJsonConverter<ReviewResult>(language, ConclusionsJson.Write),
        new PartJsonConverter<Irregularity>(language, IrregularitiesJson.Write),
        new PartJsonConverter<Problem>(language, ResultsJson.Write),
        new PartJsonConverter<IWritten>(language, WrittenParts.Write),
    ];
}
