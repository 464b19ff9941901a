using AdminReform.AspNetCore.Access;
using AdminReform.AspNetCore.Answers;
using AdminReform.AspNetCore.Asking;
using AdminReform.AspNetCore.Problems;
using AdminReform.Hosting;
using AdminReform.Hosting.Reading;
using AdminReform.Results;
using AdminReform.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using AskedText = AdminReform.AspNetCore.Asking.Asked<string, AdminReform.AspNetCore.Asking.TextForm>;

namespace AdminReform.AspNetCore.Running;

/// <summary>Tells what stands: findings and notices, who is late, running steps, and all that is to be said of a dossier.</summary>
internal static class StandingEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/standing", StandingAsync)
            .WithName("adminreform-standing").WithSummary("What stands: findings, notices, alerts, and what could not be worked out.")
            .Behind(UnitDoors.EitherUnit).Produces<ListOf<StandingAnswer>>().WithProblems(StatusCodes.Status404NotFound, StatusCodes.Status503ServiceUnavailable);
        group.MapGet("/late", LateAsync)
            .WithName("adminreform-late").WithSummary("Who is late: the overdue dossiers, the longest first, and who has each.")
            .Behind(UnitDoors.EitherUnit).Produces<ListOf<LateAnswer>>().WithProblems(StatusCodes.Status404NotFound, StatusCodes.Status503ServiceUnavailable);
        group.MapGet("/steps", StepsAsync)
            .WithName("adminreform-steps").WithSummary("The steps of internal processes that run, by hour.")
            .Behind(UnitDoors.ResolvingUnit).Produces<ListOf<RunningStepAnswer>>().WithProblems(StatusCodes.Status404NotFound, StatusCodes.Status503ServiceUnavailable);
        group.MapGet("/plans", PlansAsync)
            .WithName("adminreform-plans").WithSummary("How the plans of a unit stand: whether each target is kept and can still be, and what has to be done by when.")
            .Behind(UnitDoors.ResolvingUnit).Produces<PlanStandingAnswer>().WithProblems(StatusCodes.Status404NotFound, StatusCodes.Status503ServiceUnavailable);
        group.MapGet("/dossiers/{id}", Explain)
            .WithName("adminreform-dossier").WithSummary("When a dossier is due and why, which acts are lawful now, and what the rules conclude.")
            .Behind(UnitDoors.Dossier).Produces<ExplanationAnswer>().WithProblems(StatusCodes.Status404NotFound, StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> StandingAsync(
        HttpContext http, Office office, AskedText? unit = null, AskedText? receivingUnit = null, AskedText? subject = null, Asked<string, KindForm>? kind = null, AskedText? rule = null)
    {
        var standing = await office.StandingAsync(
            new() { Unit = unit?.Value, ReceivingUnit = receivingUnit?.Value, Subject = subject?.Value, Kind = kind?.Value, Rule = rule?.Value }, http.RequestAborted);

        // What a rule of before concluded may still stand.
        return standing.Count == 0 && rule is { Value: var id } && office.KnownRules is var known && !known.Contains(id)
            ? new ProblemAnswer(ResultStatus.Invalid, [Unknown.Value(id, known, nameof(rule))])
            : await ListAsync(http, office, standing, unit, receivingUnit);
    }

    private static async Task<IResult> LateAsync(HttpContext http, Office office, AskedText? unit = null, AskedText? receivingUnit = null) =>
        await ListAsync(http, office, await office.LateAsync(unit?.Value, receivingUnit?.Value, http.RequestAborted), unit, receivingUnit);

    private static async Task<IResult> StepsAsync(HttpContext http, Office office, AskedText? unit = null)
    {
        var now = office.Now;
        return await ListAsync<RunningStepAnswer>(http, office, [.. (await office.RunningStepsAsync(unit?.Value, http.RequestAborted)).Select(item => RunningStepAnswer.Of(item, now))], unit);
    }

    private static async Task<IResult> PlansAsync(HttpContext http, Office office, AskedText unit) =>
        await UnitDoors.UnknownAsync(http, office, unit) ?? AnswerJson.Answer(await office.PlansAsync(unit.Value, http.RequestAborted));

    private static IResult Explain(HttpContext http, string id)
    {
        var found = UnitDoors.Found<DossierExplanation>(http);
        return found.TryGet(out var explanation) ? AnswerJson.Answer(explanation)
            : new ProblemAnswer(found.Status, [.. found.Problems.Select(problem => problem with { Path = nameof(id) })]);
    }

    // Nothing of a unit that there never was would say that all is well there.
    private static async Task<IResult> ListAsync<T>(HttpContext http, Office office, ValueList<T> all, AskedText? unit, AskedText? receivingUnit = null) =>
        (all.Count == 0 ? await UnitDoors.UnknownAsync(http, office, unit, receivingUnit) : null) ?? AnswerJson.Answer(new ListOf<T>(all));
}
