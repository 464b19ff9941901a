using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Impact;

/// <summary>Everything that cites the law on a day.</summary>
internal static class CitingThings
{
    internal static IEnumerable<CitingThing> On(LocalDate day, ImpactScope scope) =>
    [
        .. OfRegime(day, scope),
        .. OtherFigures.On(day),
        .. scope.Holidays.InForce(day).Select(rule => new CitingThing(DependentKind.Figure, rule.Id, rule.Name, Grounds.Of(rule))),
        .. scope.Calculator.Time.Calendar.Definition.Weeks.Where(week => week.From <= day).TakeLast(1).Where(week => week.Source is not null).Select(week =>
            new CitingThing(DependentKind.Figure, "workedDays", new($"ngày làm việc trong tuần: {week.Pattern}", $"days worked in a week: {week.Pattern}"), [Ground.Of(week.Source!, week.Certainty)])),
        .. OfDuties(day, scope),
        .. scope.Forms.Where(form => form.Source is not null).Select(form => new CitingThing(
            DependentKind.ReportForm, form.Id, form.Title, [Ground.Of(form.Source!, form.Certainty)])),
        .. from plan in scope.Plans
           where plan.Term.Contains(day)
           from target in plan.Targets
           select new CitingThing(DependentKind.PlanTarget, target.Id, target.Wording, [Ground.Of(target.Source, target.Certainty)]),
        .. from procedure in scope.Procedures
           let version = procedure.At(day)
           where version is not null
           select OfProcedure(procedure.Code, version, Grounds.Of(version)),
        .. from starter in scope.Starters
           let version = starter.Procedure.At(day)
           where version is not null
           select OfProcedure(starter.Procedure.Code, version, Grounds.Of(starter, version)),
    ];

    /// <summary>A dossier with what its proof and its procedure cite; <see langword="null"/> for one that is not accepted.</summary>
    internal static CitingThing? Of(Dossier dossier, ImpactScope scope, ProcedureGrounds procedures)
    {
        if (dossier.ToDeadlineFacts() is not { } facts)
        {
            return null;
        }

        var trace = scope.Calculator.Explain(facts);
        return new(
            DependentKind.Dossier,
            dossier.Id,
            new(
                $"{PortalStatuses.NameOf(dossier.Status).Vietnamese}, hạn {Due(trace.Deadline.Due, "không có")}",
                $"{PortalStatuses.NameOf(dossier.Status).English}, due {Due(trace.Deadline.Due, "never")}"),
            [
                .. Grounds.OfStart(facts, scope.Calculator.RegimeOf(facts)),
                .. trace.Segments.Select(segment => segment.Source).OfType<Citation>().Select(one => Ground.Of(one)),
                .. procedures.Of(dossier, facts.AcceptedAt.Date),
            ]);
    }

    private static IEnumerable<CitingThing> OfRegime(LocalDate day, ImpactScope scope)
    {
        if (scope.Calculator.Regimes.Find(day) is not { } regime)
        {
            yield break;
        }

        yield return new(DependentKind.Regime, regime.Id, regime.Name, Grounds.Of(regime));
        foreach (var figure in regime.Figures)
        {
            yield return new(DependentKind.Figure, figure.Id, new($"{figure.Name.Vietnamese}: {figure.Value.Vietnamese}", $"{figure.Name.English}: {figure.Value.English}"), Grounds.Of(figure));
        }

        foreach (var rule in scope.Catalogue.Rules.Concat<CitedRule>(scope.UnitRules).Concat(PlanRules.All).Concat(DutyRules.All))
        {
            if (rule.CitationUnder(regime) is { } provision)
            {
                yield return new(DependentKind.Rule, rule.Id, rule.Name, [Ground.Of(provision)]);
            }
        }
    }

    private static IEnumerable<CitingThing> OfDuties(LocalDate day, ImpactScope scope) =>
    [
        .. scope.EventDuties.Where(duty => duty.Source.Instrument.IsInForce(day)).Select(duty => new CitingThing(
            DependentKind.Duty, duty.Id, duty.Name, [Ground.Of(duty.Source, duty.Certainty)])),
        .. from plan in scope.InformationPlans
           where plan.Term.Contains(day)
           from duty in plan.Duties
           select new CitingThing(DependentKind.Duty, duty.Id, duty.Name, [Ground.Of(duty.Source, duty.DueDayCertainty)]),
    ];

    private static CitingThing OfProcedure(ProcedureCode code, ProcedureVersion version, IEnumerable<Ground> grounds) =>
        new(DependentKind.Procedure, code.Value, version.Name, grounds);

    private static string Due(Deadlines.DueMoment? due, string none) => due is { } moment ? DayText.Of(moment.Date) : none;
}
