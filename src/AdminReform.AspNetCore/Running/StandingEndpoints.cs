using System.Text.Json;
using AdminReform.AspNetCore.Access;
using AdminReform.AspNetCore.Answers;
using AdminReform.AspNetCore.Problems;
using AdminReform.Hosting;
using AdminReform.Hosting.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AdminReform.AspNetCore.Running;

/// <summary>Tells what stands: findings and notices, who is late, running steps, and all that is to be said of a dossier.</summary>
internal static class StandingEndpoints
{
    internal static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/standing", StandingAsync)
            .WithName("adminreform-standing").WithSummary("What stands: findings, notices, alerts, and what could not be worked out.")
            .Produces<ListOf<StandingAnswer>>().WithProblems();
        group.MapGet("/late", LateAsync)
            .WithName("adminreform-late").WithSummary("Who is late: the overdue dossiers, the longest first, and who has each.")
            .Produces<ListOf<LateAnswer>>().WithProblems();
        group.MapGet("/steps", StepsAsync)
            .WithName("adminreform-steps").WithSummary("The steps of internal processes that run, by hour.")
            .Produces<ListOf<RunningStepAnswer>>().WithProblems();
        group.MapGet("/dossiers/{id}", ExplainAsync)
            .WithName("adminreform-dossier").WithSummary("When a dossier is due and why, which acts are lawful now, and what the rules conclude.")
            .Produces<ExplanationAnswer>().WithProblems(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> StandingAsync(
        HttpContext http, Office office, string? unit = null, string? receivingUnit = null, string? subject = null, string? kind = null, string? rule = null)
    {
        var asked = new StandingQuery
        {
            Unit = Asked.Text(unit),
            ReceivingUnit = Asked.Text(receivingUnit),
            Subject = Asked.Text(subject),
            Kind = Asked.Text(kind),
            Rule = Asked.Text(rule),
        };
        return await Gate.ReadingRefusalAsync(http, asked.Unit, asked.ReceivingUnit) ?? List(await office.StandingAsync(asked, http.RequestAborted), StandingAnswer.Of);
    }

    private static async Task<IResult> LateAsync(HttpContext http, Office office, string? unit = null, string? receivingUnit = null)
    {
        (unit, receivingUnit) = (Asked.Text(unit), Asked.Text(receivingUnit));
        return await Gate.ReadingRefusalAsync(http, unit, receivingUnit) ?? List(await office.LateAsync(unit, receivingUnit, http.RequestAborted), LateAnswer.Of);
    }

    private static async Task<IResult> StepsAsync(HttpContext http, Office office, string? unit = null)
    {
        unit = Asked.Text(unit);
        var now = office.Now;
        return await Gate.RefusalAsync(http, OfficePolicies.Read, unit)
            ?? List(await office.RunningStepsAsync(unit, http.RequestAborted), item => RunningStepAnswer.Of(item, now));
    }

    private static async Task<IResult> ExplainAsync(HttpContext http, Office office, string id)
    {
        var found = await office.ExplainAsync(Asked.Id(http, id), http.RequestAborted);
        return await Gate.ReadingRefusalAsync(http, found.TryGet(out var explanation) ? explanation.Dossier.ResolvingUnit : null, explanation?.Dossier.ReceivingUnit)
            ?? (explanation is null ? found.ToHttpResult() : AnswerJson.Answer(Answer(office, explanation)));
    }

    private static ExplanationAnswer Answer(Office office, DossierExplanation explanation) => new(
        explanation.Dossier.Id, AnswerJson.Moment(explanation.At), DeadlineAnswer.Of(
            office.Calculator, explanation.Dossier.AsOf(explanation.At).ToDeadlineFacts(), explanation.Deadline, explanation.Trace),
        [.. explanation.Dossier.LawfulActs(explanation.At, office.Calculator).Select(AnswerJson.Word)],
        JsonSerializer.SerializeToElement(explanation.Conclusions, AnswerJson.Options));

    private static IResult List<T, TAnswer>(IEnumerable<T> all, Func<T, TAnswer> answer) => AnswerJson.Answer(new ListOf<TAnswer>([.. all.Select(answer)]));
}
