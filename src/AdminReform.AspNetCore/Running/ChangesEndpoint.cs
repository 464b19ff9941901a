using System.Globalization;
using System.Text;
using System.Text.Json;
using AdminReform.AspNetCore.Access;
using AdminReform.AspNetCore.Answers;
using AdminReform.AspNetCore.Asking;
using AdminReform.AspNetCore.Problems;
using AdminReform.Hosting;
using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Running;
using AdminReform.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using AskedText = AdminReform.AspNetCore.Asking.Asked<string, AdminReform.AspNetCore.Asking.TextForm>;

namespace AdminReform.AspNetCore.Running;

/// <summary>The stream of changes as server-sent events: a reader that comes back goes on after the last event that it saw.</summary>
internal static class ChangesEndpoint
{
    private const string LastEventId = "Last-Event-ID";

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    private static readonly Problem Stopping = Problem.Of(
        "http.changes.stopping", "Máy chủ đang dừng; hãy kết nối lại sau, với số của thay đổi cuối cùng đã nhận.", "The server stops; come back later, with the number of the last change that you saw.");

    internal static void Map(RouteGroupBuilder group) => group.MapGet("/changes", StreamAsync)
        .WithName("adminreform-changes")
        .WithSummary("What comes and goes, as server-sent events: from now on, or after the number that Last-Event-ID or 'after' names.")
        .Behind(UnitDoors.EitherUnit)
        .Produces<ChangeAnswer>(StatusCodes.Status200OK, "text/event-stream").WithProblems(StatusCodes.Status404NotFound, StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> StreamAsync(
        HttpContext http, Office office, IHostApplicationLifetime lifetime, AskedText? unit = null, AskedText? receivingUnit = null, Asked<long, ChangeNumberForm>? after = null)
    {
        if (await UnitDoors.UnknownAsync(http, office, unit, receivingUnit) is { } refusal)
        {
            return refusal;
        }

        using var ends = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        Result<long> seen;
        try
        {
            seen = await SeenAsync(http, office, after?.Value, ends.Token);
            ends.Token.ThrowIfCancellationRequested();
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            seen = Result<long>.Failure(ResultStatus.Unavailable, Stopping);
        }

        if (!seen.TryGet(out var number))
        {
            return seen.ToHttpResult();
        }

        var (of, by) = (unit?.Value, receivingUnit?.Value);
        await SendAsync(http, office.ChangesAsync(number, ends.Token), told => (of ?? told.Unit) == told.Unit && (by ?? told.ReceivingUnit) == told.ReceivingUnit, ends);
        return TypedResults.Empty;
    }

    // A number that the office has not come to is one of another store: waiting for it would pass over what comes until then.
    private static async Task<Result<long>> SeenAsync(HttpContext http, Office office, long? after, CancellationToken ends)
    {
        var last = http.Request.Headers[LastEventId].ToString();
        var (place, read) = last.Length > 0 ? (LastEventId, ChangeNumberForm.Read(last)) : ("after", Result.Of(after ?? await LastNumberAsync(office, ends)));
        if (!read.TryGet(out var number))
        {
            return Result<long>.Invalid(read.Problems.Select(problem => problem with { Path = place }));
        }

        if (await office.HasChangeAsync(number, ends))
        {
            return read;
        }

        var newest = (await LastNumberAsync(office, ends)).ToString(CultureInfo.InvariantCulture);
        return Result<long>.Invalid(Problem.Of(
            "http.changes.beyond", $"Thay đổi mới nhất có số {newest}; hãy đọc lại những gì đang có hiệu lực rồi tiếp tục từ số đó.",
            $"The newest change has the number {newest}; read what stands anew, and go on after that.", place));
    }

    private static async Task SendAsync(HttpContext http, IAsyncEnumerable<StandingChange> changes, Func<StandingConclusion, bool> isAsked, CancellationTokenSource ends)
    {
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        try
        {
            // The first line opens the stream for a reader that waits for it.
            await WriteAsync(http, ":\n\n"u8.ToArray(), ends.Token);
            await using var each = changes.GetAsyncEnumerator(ends.Token);
            await SendAsync(http, each, isAsked, ends);
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            // The reader has gone, or the host stops; a reader comes back with the number that it saw.
        }
        catch (OfficeUnavailableException reason)
        {
            // What was told so far stands; a reader that comes back is told that the store does not answer, or goes on.
            HostingLog.StoreFailed(http.RequestServices.GetRequiredService<ILogger<Office>>(), reason);
        }
    }

    private static async Task SendAsync(HttpContext http, IAsyncEnumerator<StandingChange> each, Func<StandingConclusion, bool> isAsked, CancellationTokenSource ends)
    {
        var clock = http.RequestServices.GetRequiredService<TimeProvider>();
        var next = each.MoveNextAsync().AsTask();
        try
        {
            while (true)
            {
                if (await IsSilentAsync(next, clock, ends.Token))
                {
                    // A line in every silence keeps the connection.
                    await WriteAsync(http, ":\n\n"u8.ToArray(), ends.Token);
                }
                else if (!await next)
                {
                    return;
                }
                else
                {
                    if (isAsked(each.Current.Conclusion))
                    {
                        await WriteAsync(http, Event(each.Current), ends.Token);
                    }

                    next = each.MoveNextAsync().AsTask();
                }
            }
        }
        finally
        {
            // However it ends, nobody may close what is still looking for the next change.
            await ends.CancelAsync();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task<bool> IsSilentAsync(Task<bool> next, TimeProvider clock, CancellationToken ends)
    {
        try
        {
            await ((Task)next).WaitAsync(Silence, clock, ends);
            return false;
        }
        catch (TimeoutException) when (!next.IsCompleted)
        {
            return true;
        }
    }

    private static byte[] Event(StandingChange change) => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"id: {change.Number}\nevent: {AnswerJson.Word(change.Kind)}\ndata: {JsonSerializer.Serialize(change, AnswerJson.Options)}\n\n"));

    private static async Task WriteAsync(HttpContext http, byte[] bytes, CancellationToken ends)
    {
        await http.Response.Body.WriteAsync(bytes, ends);
        await http.Response.Body.FlushAsync(ends);
    }

    // The greatest number that there is, found by halving: what comes after it is new.
    private static async Task<long> LastNumberAsync(Office office, CancellationToken cancellation)
    {
        async Task<bool> IsAnyAfter(long number) => (await office.FindChangesAsync(number, 1, cancellation)).Count > 0;
        long low = 0, high = 1;
        while (await IsAnyAfter(high - 1))
        {
            (low, high) = (high, high * 2);
        }

        while (low + 1 < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = await IsAnyAfter(middle - 1) ? (middle, high) : (low, middle);
        }

        return low;
    }
}
