using AdminReform.Calendars;
using AdminReform.Information;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Duties;
using AdminReform.Interchange.Json.Plans;
using AdminReform.Interchange.Json.Results;
using AdminReform.Plans;
using AdminReform.Results;
using AdminReform.Rules.Duties;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Plans;

/// <summary>How the plans of a unit stand (tình hình thực hiện kế hoạch): whether each target is kept, and can still be, and what has to be done by when.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="On">The day on which the targets were assessed.</param>
/// <param name="Targets">The targets that could be assessed, in the order of the plans.</param>
/// <param name="Duties">The duties by their due moments, those that are done included.</param>
/// <param name="Problems">Why other targets could not be assessed, and what was reported that belongs to no plan.</param>
public sealed record PlanStanding(string Unit, LocalDate On, ValueList<TargetAssessment> Targets, ValueList<Duty> Duties, ValueList<Problem> Problems) : IWritten
{
    internal static PlanStanding Of(string unit, IEnumerable<KeptPlan> plans, PlanReport reported, WorkingCalendar calendar, LocalDate on)
    {
        KeptPlan[] kept = [.. plans.Where(plan => plan.Unit == unit)];
        Plan[] withTargets = [.. kept.Select(plan => plan.Targets).OfType<Plan>()];
        InformationPlan[] withDuties = [.. kept.Select(plan => plan.Duties).OfType<InformationPlan>()];
        List<TargetAssessment> targets = [];
        Dictionary<string, Duty> duties = new(StringComparer.Ordinal);
        List<Problem> problems = [];
        foreach (var plan in withTargets)
        {
            var indicators = IndicatorsOf(plan).ToHashSet(StringComparer.Ordinal);
            var assessed = plan.Assess(
                [.. reported.Figures.Where(figure => indicators.Contains(figure.Indicator))],
                reported.Outlooks.Where(outlook => plan[outlook.Target] is not null).ToDictionary(outlook => outlook.Target, outlook => outlook.Outlook, StringComparer.Ordinal), on);
            targets.AddRange(assessed.Targets);
            problems.AddRange(assessed.Problems);
        }

        foreach (var plan in withDuties)
        {
            var ids = DutiesOf(plan).ToHashSet(StringComparer.Ordinal);
            DutyReport[] done = [.. reported.Done.Where(report => ids.Contains(report.Duty))];
            problems.AddRange(done.SelectMany(each => plan.Check([], [each]).Select(problem => problem with { Path = ReportPlaces.Of(each) })));
            foreach (var standing in plan.StandingsAt(done, calendar, LocalDateTime.MaxIsoValue))
            {
                duties[standing.Occurrence.Id] = Duty.Of(standing);
            }
        }

        foreach (var duty in reported.Duties)
        {
            duties[duty.Id] = duty;
        }

        problems.AddRange(reported.Figures.Select(figure => figure.Indicator).Except(withTargets.SelectMany(IndicatorsOf)).Select(id => PlanProblems.NoIndicator(unit, id)));
        problems.AddRange(
            reported.Outlooks.Select(outlook => outlook.Target).Except(withTargets.SelectMany(plan => plan.Targets).Select(target => target.Id)).Select(id => PlanProblems.NoTarget(unit, id)));
        problems.AddRange(reported.Done.Select(report => report.Duty).Except(withDuties.SelectMany(DutiesOf)).Select(id => PlanProblems.NoDuty(unit, id)));
        return new(unit, on, [.. targets], [.. duties.Values.OrderBy(duty => duty.Due).ThenBy(duty => duty.Id, StringComparer.Ordinal)], [.. problems]);
    }

    void IWritten.Write(JsonWriting json)
    {
        json.Text("unit", Unit);
        json.Date("on", On);
        json.List("targets", Targets, AssessmentsJson.Write);
        json.List("duties", Duties, DutyJson.Write);
        json.List("problems", Problems, ResultsJson.Write);
    }

    private static IEnumerable<string> IndicatorsOf(Plan plan) => plan.Targets.Select(target => target.Indicator.Id);

    private static IEnumerable<string> DutiesOf(InformationPlan plan) => plan.Duties.Select(duty => duty.Id);
}
