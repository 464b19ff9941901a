using AdminReform.AspNetCore.Access;
using AdminReform.AspNetCore.Answers;
using AdminReform.AspNetCore.Problems;
using AdminReform.AspNetCore.Settings;
using AdminReform.Hosting;
using AdminReform.Hosting.Commands;
using AdminReform.Interchange.Json;
using AdminReform.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AdminReform.AspNetCore.Running;

/// <summary>Takes commands: what happened, what is done, what is taken up, handed over or erased; each once by its id.</summary>
internal sealed class CommandEndpoints(OfficeEndpointOptions options)
{
    internal void Map(RouteGroupBuilder group)
    {
        group.MapPut("/commands/{id}", SendAsync)
            .WithName("adminreform-command").WithSummary("Takes a command once by its id; the same again is answered as before, another one under the same id is a conflict.")
            .TakesJson<CommandBody>()
            .Produces<ReceiptAnswer>().Produces<ReceiptAnswer>(StatusCodes.Status202Accepted)
            .WithProblems(
                StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status413PayloadTooLarge,
                StatusCodes.Status415UnsupportedMediaType);
        group.MapPost("/commands", SendManyAsync)
            .WithName("adminreform-commands").WithSummary("Takes several commands in one go; each is answered by itself.")
            .TakesJson<CommandsBody>()
            .Produces<ListOf<CommandAnswer>>()
            .WithProblems(StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);
        group.MapGet("/commands/{id}", FindAsync)
            .WithName("adminreform-receipt").WithSummary("How a command stands.")
            .Produces<ReceiptAnswer>().WithProblems(StatusCodes.Status404NotFound);
    }

    private async Task<IResult> SendAsync(HttpContext http, Office office, string id, int wait = 0)
    {
        if (await StrangerAsync(http) is { } stranger)
        {
            return stranger;
        }

        id = Asked.Id(http, id);
        var body = await RequestBody.ReadAsync(http.Request, options.MaximumBodyBytes);
        var read = body.Then(bytes => Reader(office).One(id, bytes));
        if (!read.TryGet(out var command))
        {
            return read.ToHttpResult();
        }

        if (await new ActingGate(http, office).RefusalAsync(command) is { } refusal)
        {
            return refusal;
        }

        var sent = await office.SendAsync(command, http.RequestAborted);
        var (longest, asked) = (options.LongestWait, TimeSpan.FromSeconds(Math.Clamp(wait, 0, 600)));
        if (sent.TryGet(out var receipt) && !receipt.IsSettled && asked > TimeSpan.Zero)
        {
            sent = await office.SettleAsync(id, asked < longest ? asked : longest, http.RequestAborted);
        }

        return Answer(sent);
    }

    private async Task<IResult> SendManyAsync(HttpContext http, Office office)
    {
        if (await StrangerAsync(http) is { } stranger)
        {
            return stranger;
        }

        var body = await RequestBody.ReadAsync(http.Request, options.MaximumBodyBytes);
        var read = body.Then(bytes => Reader(office).Many(bytes, options.MaximumCommands));
        if (!read.TryGet(out var commands))
        {
            return read.ToHttpResult();
        }

        var gate = new ActingGate(http, office);
        List<OfficeCommand> allowed = [];
        var answers = new CommandAnswer?[commands.Count];
        for (var i = 0; i < commands.Count; i++)
        {
            if (await gate.RefusalAsync(commands[i]) is null)
            {
                allowed.Add(commands[i]);
            }
            else
            {
                answers[i] = CommandAnswer.Of(commands[i].Id, Result<CommandReceipt>.Failure(ResultStatus.Forbidden, Gate.Forbidden));
            }
        }

        if (allowed.Count == 0 && commands.Count > 0)
        {
            return new ProblemAnswer(ResultStatus.Forbidden, [Gate.Forbidden]);
        }

        var (sent, next) = (await office.SendAsync(allowed, http.RequestAborted), 0);
        return AnswerJson.Answer(new ListOf<CommandAnswer>([.. answers.Select((answer, i) => answer ?? CommandAnswer.Of(commands[i].Id, sent[next++]))]));
    }

    private static async Task<IResult> FindAsync(HttpContext http, Office office, string id)
    {
        var found = await office.FindReceiptAsync(Asked.Id(http, id), http.RequestAborted);
        return await Gate.RefusalAsync(http, OfficePolicies.Read, found.TryGet(out var receipt) ? receipt.Unit : null) ?? Answer(found);
    }

    // Of one whom nobody knows the body is not even read, unless the host lets everybody act.
    private static async Task<IResult?> StrangerAsync(HttpContext http) =>
        http.User.Identity?.IsAuthenticated == true ? null : await Gate.RefusalAsync(http, OfficePolicies.Act, null);

    private static IResult Answer(Result<CommandReceipt> sent) => !sent.TryGet(out var receipt) ? sent.ToHttpResult()
        : receipt.State == CommandState.Refused ? new ProblemAnswer(ResultStatus.Conflict, receipt.Problems)
        : AnswerJson.Answer(ReceiptAnswer.Of(receipt), receipt.IsSettled ? StatusCodes.Status200OK : StatusCodes.Status202Accepted);

    private CommandReader Reader(Office office) => new(office.Calculator.Regimes, new JsonLimits(options.MaximumBodyBytes));
}
