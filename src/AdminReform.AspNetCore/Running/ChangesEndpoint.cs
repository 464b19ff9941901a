using System.Globalization;
using System.Text;
using System.Text.Json;
using AdminReform.AspNetCore.Access;
using AdminReform.AspNetCore.Answers;
using AdminReform.AspNetCore.Problems;
using AdminReform.Hosting;
using AdminReform.Hosting.Reading;
using AdminReform.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AdminReform.AspNetCore.Running;

/// <summary>The stream of changes as server-sent events: a reader that comes back goes on after the last event that it saw.</summary>
internal static class ChangesEndpoint
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    internal static void Map(RouteGroupBuilder group) => group.MapGet("/changes", StreamAsync)
        .WithName("adminreform-changes")
        .WithSummary("What comes and goes, as server-sent events: from now on, or after the number that Last-Event-ID or 'after' names.")
        .Produces<ChangeAnswer>(StatusCodes.Status200OK, "text/event-stream").WithProblems(StatusCodes.Status400BadRequest);

    private static async Task<IResult> StreamAsync(HttpContext http, Office office, IHostApplicationLifetime lifetime, string? unit = null, string? receivingUnit = null, string? after = null)
    {
        (unit, receivingUnit) = (Asked.Text(unit), Asked.Text(receivingUnit));
        if (await Gate.ReadingRefusalAsync(http, unit, receivingUnit) is { } refusal)
        {
            return refusal;
        }

        using var ends = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var seen = http.Request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } last ? last : after;
        long number;
        if (string.IsNullOrEmpty(seen))
        {
            number = await LastNumberAsync(office, ends.Token);
        }
        else if (!long.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return new ProblemAnswer(ResultStatus.Invalid, [Problem.Of(
                "http.changes.number", "Số của thay đổi cuối cùng phải là số nguyên từ 0.", "The number of the last change must be a whole number from 0 on.", "after")]);
        }

        await SendAsync(http, office.ChangesAsync(number, ends.Token), told => (unit ?? told.Unit) == told.Unit && (receivingUnit ?? told.ReceivingUnit) == told.ReceivingUnit, ends.Token);
        return TypedResults.Empty;
    }

    private static async Task SendAsync(HttpContext http, IAsyncEnumerable<StandingChange> changes, Func<StandingConclusion, bool> isAsked, CancellationToken ends)
    {
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        var clock = http.RequestServices.GetRequiredService<TimeProvider>();
        try
        {
            // The first line opens the stream for a reader that waits for it; one in every silence keeps the connection.
            await WriteAsync(http, ":\n\n"u8.ToArray(), ends);
            await using var each = changes.GetAsyncEnumerator(ends);
            for (var next = each.MoveNextAsync().AsTask(); ;)
            {
                if (await IsSilentAsync(next, clock, ends))
                {
                    await WriteAsync(http, ":\n\n"u8.ToArray(), ends);
                }
                else if (!await next)
                {
                    return;
                }
                else
                {
                    if (isAsked(each.Current.Conclusion))
                    {
                        await WriteAsync(http, Event(each.Current), ends);
                    }

                    next = each.MoveNextAsync().AsTask();
                }
            }
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            // The reader has gone, or the host stops; a reader comes back with the number that it saw.
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
        $"id: {change.Number}\nevent: {AnswerJson.Word(change.Kind)}\ndata: {JsonSerializer.Serialize(ChangeAnswer.Of(change), AnswerJson.Options)}\n\n"));

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
