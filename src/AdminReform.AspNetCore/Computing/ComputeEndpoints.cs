using AdminReform.AspNetCore.Access;
using AdminReform.AspNetCore.Answers;
using AdminReform.AspNetCore.Asking;
using AdminReform.AspNetCore.Problems;
using AdminReform.AspNetCore.Settings;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Results;
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

    // Of a dossier that was filed where it is resolved the moment of receipt would be passed over in silence.
    private static readonly Problem Idle = Problem.Of(
        "http.query.idle", "“received” chỉ có nghĩa cùng nonTerritorial=true: hồ sơ nộp ngoài địa giới.", "“received” means something with nonTerritorial=true alone: a dossier filed elsewhere.", "received");

    // The competent agency receives what was accepted for it (118/2025/NĐ-CP art. 17.3 as amended): counted from the later of the two, the date would look right.
    private static readonly Problem Early = Problem.Of(
        "http.query.order", "“received” sớm hơn “accepted”: cơ quan có thẩm quyền chỉ nhận hồ sơ sau khi hồ sơ đã được tiếp nhận; hãy kiểm tra hai thời điểm.",
        "“received” is before “accepted”: the competent agency receives what was accepted for it; check the two moments.", "received");

    internal void Map(RouteGroupBuilder group)
    {
        group.MapGet("/due-dates", DueDate)
            .WithName("adminreform-due-date").WithSummary("When a limit that begins at an acceptance expires, and why.")
            .Behind(Door.Of(OfficePolicies.Compute)).Produces<DeadlineAnswer>().WithProblems();
        group.MapPost("/explanations", ExplainAsync)
            .WithName("adminreform-explanation").WithSummary("When a dossier that the caller brings is due and why, and which acts are lawful.")
            .Behind(Door.Of(OfficePolicies.Compute)).TakesJson<DossierBody>(options.MaximumBodyBytes).Produces<ExplanationAnswer>();
    }

    private static IResult DueDate(
        HttpContext http, TimeLimit limit, Asked<LocalDateTime, MomentForm> accepted, bool? nonTerritorial = null, Asked<LocalDateTime, MomentForm>? received = null) =>
        received is not null && nonTerritorial != true ? new ProblemAnswer(ResultStatus.Invalid, [Idle])
        : received?.Value < accepted.Value ? new ProblemAnswer(ResultStatus.Invalid, [Early])
        : AnswerJson.Answer(DeadlineAnswer.Of(
            CalculatorOf(http), new DeadlineFacts(accepted.Value, limit) { IsNonTerritorial = nonTerritorial == true, ReceivedAt = received?.Value }));

    private async Task<IResult> ExplainAsync(HttpContext http, Asked<LocalDateTime, MomentForm>? at = null)
    {
        var (calculator, now) = (CalculatorOf(http), at?.Value ?? NowOf(http));
        var body = await RequestBody.ReadAsync(http.Request, options.MaximumBodyBytes);
        var read = body.Then(bytes => Frame.Read(bytes, new(options.MaximumBodyBytes), DossiersJson.DossierReader(calculator.Regimes)));
        return read.TryGet(out var dossier) ? AnswerJson.Answer(Explained(dossier, now, calculator)) : read.ToHttpResult();
    }

    // What is odd is told of the whole body, with its places there.
    private static ExplanationAnswer Explained(Dossier dossier, LocalDateTime now, DeadlineCalculator calculator)
    {
        var then = dossier.AsOf(now);
        return new(
            dossier.Id, AnswerJson.Moment(now), DeadlineAnswer.Of(calculator, then.ToDeadlineFacts()), [.. then.LawfulActs(now, calculator).Select(AnswerJson.Word)],
            IrregularityAnswer.AllOf(dossier), null);
    }

    // That of the office where there is one, of the host where it has one, and the usual one otherwise.
    private static DeadlineCalculator CalculatorOf(HttpContext http) =>
        http.RequestServices.GetService<Office>()?.Calculator ?? http.RequestServices.GetService<DeadlineCalculator>() ?? DeadlineCalculator.VietnamCivilService;

    private static LocalDateTime NowOf(HttpContext http) =>
        http.RequestServices.GetService<Office>()?.Now ?? VietnamTime.Now(http.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System);
}
