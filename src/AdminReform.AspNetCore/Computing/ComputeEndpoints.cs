using AdminReform.AspNetCore.Access;
using AdminReform.AspNetCore.Answers;
using AdminReform.AspNetCore.Problems;
using AdminReform.AspNetCore.Settings;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Dossiers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AdminReform.AspNetCore.Computing;

/// <summary>What needs no desk: due dates, explanations and lawful acts of facts that the caller brings.</summary>
internal sealed class ComputeEndpoints(OfficeEndpointOptions options)
{
    private static readonly JsonFrame Frame = new(JsonFrame.WithoutVersion) { IsConfiguration = true };

    internal void Map(RouteGroupBuilder group)
    {
        group.MapGet("/due-dates", DueDateAsync)
            .WithName("adminreform-due-date").WithSummary("When a limit that begins at an acceptance expires, and why.")
            .Produces<DeadlineAnswer>().WithProblems(StatusCodes.Status400BadRequest);
        group.MapPost("/explanations", ExplainAsync)
            .WithName("adminreform-explanation").WithSummary("When a dossier that the caller brings is due and why, and which acts are lawful.")
            .TakesJson<DossierBody>()
            .Produces<ExplanationAnswer>().WithProblems(StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);
    }

    private static async Task<IResult> DueDateAsync(HttpContext http, TimeLimit limit, string accepted, bool nonTerritorial = false, string? received = null)
    {
        if (await Gate.RefusalAsync(http, OfficePolicies.Compute, null) is { } refusal)
        {
            return refusal;
        }

        var from = Asked.Moment(accepted, nameof(accepted));
        var receipt = string.IsNullOrEmpty(received) ? null : Asked.Moment(received, nameof(received));
        return !from.TryGet(out var start) ? from.ToHttpResult()
            : receipt is { IsSuccess: false } ? receipt.ToHttpResult()
            : AnswerJson.Answer(DeadlineAnswer.Of(
                CalculatorOf(http), new DeadlineFacts(start, limit) { IsNonTerritorial = nonTerritorial, ReceivedAt = receipt?.Value }));
    }

    private async Task<IResult> ExplainAsync(HttpContext http, string? at = null)
    {
        if (await Gate.RefusalAsync(http, OfficePolicies.Compute, null) is { } refusal)
        {
            return refusal;
        }

        var (calculator, moment) = (CalculatorOf(http), Asked.Moment(at, nameof(at), NowOf(http)));
        if (!moment.TryGet(out var now))
        {
            return moment.ToHttpResult();
        }

        var body = await RequestBody.ReadAsync(http.Request, options.MaximumBodyBytes);
        var read = body.Then(bytes => Frame.Read(bytes, new(options.MaximumBodyBytes), DossiersJson.DossierReader(calculator.Regimes)));
        return read.TryGet(out var dossier) ? AnswerJson.Answer(Explained(dossier.AsOf(now), now, calculator)) : read.ToHttpResult();
    }

    private static ExplanationAnswer Explained(Dossier dossier, LocalDateTime now, DeadlineCalculator calculator) => new(
        dossier.Id, AnswerJson.Moment(now), DeadlineAnswer.Of(calculator, dossier.ToDeadlineFacts()), [.. dossier.LawfulActs(now, calculator).Select(AnswerJson.Word)], null);

    // That of the office where there is one, of the host where it has one, and the usual one otherwise.
    private static DeadlineCalculator CalculatorOf(HttpContext http) =>
        http.RequestServices.GetService<Office>()?.Calculator ?? http.RequestServices.GetService<DeadlineCalculator>() ?? DeadlineCalculator.VietnamCivilService;

    private static LocalDateTime NowOf(HttpContext http) =>
        http.RequestServices.GetService<Office>()?.Now ?? VietnamTime.Now(http.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System);
}
