using AdminReform.AspNetCore.Access;
using AdminReform.AspNetCore.Answers;
using AdminReform.AspNetCore.Asking;
using AdminReform.AspNetCore.Problems;
using AdminReform.AspNetCore.Settings;
using AdminReform.Hosting;
using AdminReform.Hosting.Commands;
using AdminReform.Interchange.Json;
using AdminReform.Results;
using AdminReform.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AdminReform.AspNetCore.Running;

/// <summary>Takes commands: what happened, what is done, what is taken up, handed over or erased; each once by its id.</summary>
internal sealed class CommandEndpoints(OfficeEndpointOptions options)
{
    internal void Map(RouteGroupBuilder group)
    {
        group.MapPut("/commands/{id}", SendAsync)
            .WithName("adminreform-command").WithSummary("Takes a command once by its id; the same again is answered as before, another one under the same id is a conflict.")
            .Behind(Door.ForKnown(OfficePolicies.Act)).TakesJson<CommandBody>(options.MaximumBodyBytes)
            .Produces<ReceiptAnswer>().Produces<ReceiptAnswer>(StatusCodes.Status202Accepted)
            .WithProblems(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status503ServiceUnavailable);
        group.MapPost("/commands", SendManyAsync)
            .WithName("adminreform-commands").WithSummary("Takes several commands in one go; each is answered by itself.")
            .Behind(Door.ForKnown(OfficePolicies.Act)).TakesJson<CommandsBody>(options.MaximumBodyBytes)
            .Produces<ListOf<CommandAnswer<ReceiptAnswer>>>().WithProblems(StatusCodes.Status503ServiceUnavailable);
        group.MapGet("/commands/{id}", Find)
            .WithName("adminreform-receipt").WithSummary("How a command stands.")
            .Behind(UnitDoors.Receipt).Produces<ReceiptAnswer>().WithProblems(StatusCodes.Status404NotFound, StatusCodes.Status503ServiceUnavailable);
    }

    private async Task<IResult> SendAsync(HttpContext http, Office office, string id, Asked<TimeSpan, WaitForm>? wait = null)
    {
        var body = await RequestBody.ReadAsync(http.Request, options.MaximumBodyBytes);
        var read = body.Then(bytes => Reader(office).One(RouteId.Of(http), bytes));
        if (!read.TryGet(out var command))
        {
            return Refused(read.Status, read.Problems);
        }

        return await new ActingGate(http, office).RefusalAsync(command)
            ?? Answer((await SettleAsync(http, office, [await office.SendAsync(command, http.RequestAborted)], wait))[0]);
    }

    private async Task<IResult> SendManyAsync(HttpContext http, Office office, Asked<TimeSpan, WaitForm>? wait = null)
    {
        var body = await RequestBody.ReadAsync(http.Request, options.MaximumBodyBytes);
        var read = body.Then(bytes => Reader(office).Many(bytes, options.MaximumCommands));
        if (!read.TryGet(out var commands))
        {
            return read.ToHttpResult();
        }

        if (commands.Count > 0 && commands.All(each => !each.Command.IsSuccess))
        {
            return new ProblemAnswer(ResultStatus.Invalid, [.. commands.SelectMany(each => each.Command.Problems)]);
        }

        var gate = new ActingGate(http, office);
        List<OfficeCommand> allowed = [];
        var answers = new CommandAnswer<CommandReceipt>?[commands.Count];
        for (var i = 0; i < commands.Count; i++)
        {
            var (id, each) = commands[i];
            if (!each.TryGet(out var command))
            {
                answers[i] = CommandAnswer.Of(id, Result<CommandReceipt>.Invalid(each.Problems), i);
            }
            else if (await gate.RefusalAsync(command) is null)
            {
                allowed.Add(command);
            }
            else
            {
                answers[i] = CommandAnswer.Of(id, Result<CommandReceipt>.Failure(ResultStatus.Forbidden, Gate.Forbidden), i);
            }
        }

        if (commands.Count > 0 && answers.All(answer => answer?.Status == StatusCodes.Status403Forbidden))
        {
            return new ProblemAnswer(ResultStatus.Forbidden, [Gate.Forbidden]);
        }

        var (sent, next) = (await SettleAsync(http, office, await office.SendAsync(allowed, http.RequestAborted), wait), 0);
        return AnswerJson.Answer(new ListOf<CommandAnswer<CommandReceipt>>([.. answers.Select((answer, i) => answer ?? CommandAnswer.Of(commands[i].Id, sent[next++], i))]));
    }

    // One after the other: a desk comes to them in their order.
    private async Task<Result<CommandReceipt>[]> SettleAsync(HttpContext http, Office office, IReadOnlyList<Result<CommandReceipt>> sent, Asked<TimeSpan, WaitForm>? wait)
    {
        var clock = http.RequestServices.GetRequiredService<TimeProvider>();
        var (longest, asked, began) = (options.LongestWait, wait?.Value ?? TimeSpan.Zero, clock.GetTimestamp());
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        Result<CommandReceipt>[] settled = [.. sent];
        for (var i = 0; i < settled.Length; i++)
        {
            var left = (asked < longest ? asked : longest) - clock.GetElapsedTime(began);
            if (asked > TimeSpan.Zero && settled[i].TryGet(out var receipt) && !receipt.IsSettled)
            {
                try
                {
                    settled[i] = await office.SettleAsync(receipt.Id, left, ends.Token);
                }
                catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
                {
                    // The host stops: the command is kept, and its receipt says that it waits.
                    break;
                }
            }
        }

        return settled;
    }

    private static IResult Find(HttpContext http, string id) => Answer(UnitDoors.Found<CommandReceipt>(http));

    private static IResult Answer(Result<CommandReceipt> sent) => !sent.TryGet(out var receipt) ? Refused(sent.Status, sent.Problems)
        : receipt.State == CommandState.Refused ? new ProblemAnswer(ResultStatus.Conflict, receipt.Problems)
        : AnswerJson.Answer(receipt, CommandAnswer.StatusOf(receipt));

    private static ProblemAnswer Refused(ResultStatus status, ValueList<Problem> problems) => new(status, [.. problems.Select(OfAddress)]);

    // The id of one command is in the address; one in the body is not known there.
    private static Problem OfAddress(Problem problem) => problem switch
    {
        { Path: "$.id", Code: "json.member.unknown" } => Problem.Of(
            problem.Code, "Mã lệnh nằm trong địa chỉ; hãy bỏ mã ở đây.", "The id of the command stands in the address; leave it out here.", problem.Path),
        { Path: "$.id" } when !problem.Code.StartsWith("json.", StringComparison.Ordinal) => problem with { Path = "id" },
        _ => problem,
    };

    private CommandReader Reader(Office office) => new(office.Calculator.Regimes, new JsonLimits(options.MaximumBodyBytes));
}
