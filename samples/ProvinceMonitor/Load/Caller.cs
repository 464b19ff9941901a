using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;

namespace ProvinceMonitor.Load;

/// <summary>Sends its batches one after the other, each at its moment or, where the one before was not answered by then, after that; one that is not answered again, with the same ids.</summary>
internal sealed class Caller(LoadPlan plan, int number, HttpClient http, LoadBook book, Stopwatch clock)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly DossierWork _work = new(plan, number);
    private int _failures;

    internal async Task RunAsync(CancellationToken cancellation)
    {
        for (long batch = number; batch < plan.Batches; batch += plan.Callers)
        {
            var moment = TimeSpan.FromTicks(plan.Between.Ticks * batch);
            if (moment - clock.Elapsed is { Ticks: > 0 } left)
            {
                await Task.Delay(left, cancellation);
            }

            var (json, expected) = _work.Next();
            book.Expect(expected);
            if (!await SendAsync(json, moment, cancellation))
            {
                // What would follow is about dossiers that nobody has.
                return;
            }
        }
    }

    private async Task<bool> SendAsync(string json, TimeSpan moment, CancellationToken cancellation)
    {
        for (var wait = FirstWait; ; wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
        {
            switch (await TryAsync(json, moment, cancellation))
            {
                case { } isAccepted:
                    return isAccepted;
                case null when clock.Elapsed - moment > plan.Patience:
                    book.GiveUp();
                    return false;
                default:
                    book.Retry();
                    _failures++;
                    await Task.Delay(wait, cancellation);
                    break;
            }
        }
    }

    // Nothing where there was no answer, or none that says anything.
    private async Task<bool?> TryAsync(string json, TimeSpan moment, CancellationToken cancellation)
    {
        try
        {
            using var content = new StringContent(json, Encoding.UTF8, "application/json");
            using var answer = await http.PostAsync(new Uri(plan.Fronts[(number + _failures) % plan.Fronts.Count], "one-stop/commands"), content, cancellation);
            var body = await answer.Content.ReadAsStringAsync(cancellation);
            if (answer.IsSuccessStatusCode)
            {
                Note(body, moment);
                return true;
            }

            if ((int)answer.StatusCode is >= 400 and < 500 && answer.StatusCode != HttpStatusCode.TooManyRequests)
            {
                book.Refused.Add(body);
                return false;
            }

            return null;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    private void Note(string body, TimeSpan moment)
    {
        var after = clock.Elapsed - moment;
        var items = JsonElement.Parse(body).GetProperty("items").EnumerateArray().ToLookup(item => item.GetProperty("status").GetInt32() == (int)HttpStatusCode.Accepted);
        book.Accept(items[true].Count(), after);
        foreach (var item in items[false])
        {
            book.Refused.Add(item.GetRawText());
        }
    }
}
