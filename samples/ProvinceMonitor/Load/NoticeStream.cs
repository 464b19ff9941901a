using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace ProvinceMonitor.Load;

/// <summary>Reads what comes and goes, as the board does: a stream that ends is opened again, at the next front end, after the last number that was seen.</summary>
internal sealed class NoticeStream(LoadPlan plan, HttpClient http, LoadBook book)
{
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(200);

    private readonly TaskCompletionSource _isOpen = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HashSet<string> _standing = new(StringComparer.Ordinal);
    private string? _seen;

    /// <summary>Done when it is open for the first time.</summary>
    internal Task IsOpen => _isOpen.Task;

    internal async Task RunAsync(CancellationToken cancellation)
    {
        for (var front = 0; !cancellation.IsCancellationRequested; front++)
        {
            try
            {
                await ReadAsync(plan.Fronts[front % plan.Fronts.Count], cancellation);
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException)
            {
                // Whoever ends it has what came so far.
            }

            await Task.Delay(Wait, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ReadAsync(Uri front, CancellationToken cancellation)
    {
        await using var stream = await http.GetStreamAsync(new Uri(front, _seen is null ? "one-stop/changes" : $"one-stop/changes?after={_seen}"), cancellation);
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            _isOpen.TrySetResult();
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                Take(JsonElement.Parse(line["data: ".Length..]));
            }
        }
    }

    private void Take(JsonElement change)
    {
        _seen = change.GetProperty("number").GetInt64().ToString(CultureInfo.InvariantCulture);
        var conclusion = change.GetProperty("conclusion");
        var (subject, id) = (conclusion.GetProperty("subject").GetString()!, conclusion.GetProperty("id").GetString()!);
        if (conclusion.GetProperty("kind").GetString() != "notice" || !subject.StartsWith(plan.Run, StringComparison.Ordinal))
        {
            return;
        }

        if (change.GetProperty("change").GetString() != "raised")
        {
            _standing.Remove(id);
            return;
        }

        if (!_standing.Add(id))
        {
            book.Repeat();
        }

        book.Tell(subject, Since(conclusion), plan.Now);
    }

    /// <summary>The notices that are not there when one asks: the last word, whatever the stream has told.</summary>
    internal async Task<List<Expected>> MissingAsync(CancellationToken cancellation)
    {
        List<Expected> missing = [];
        foreach (var unit in book.Expected.GroupBy(each => each.Unit))
        {
            var answer = await AskAsync($"one-stop/standing?kind=notice&unit={Uri.EscapeDataString(unit.Key)}", cancellation);
            HashSet<(string, LocalDateTime)> there =
                [.. JsonElement.Parse(answer).GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("subject").GetString()!, Since(item)))];
            missing.AddRange(unit.Where(each => !there.Contains((each.Dossier, each.Moment))));
        }

        return missing;
    }

    private async Task<string> AskAsync(string what, CancellationToken cancellation)
    {
        var since = Stopwatch.StartNew();
        for (var front = 0; ; front++)
        {
            try
            {
                return await http.GetStringAsync(new Uri(plan.Fronts[front % plan.Fronts.Count], what), cancellation);
            }
            catch (HttpRequestException) when (since.Elapsed < plan.Patience)
            {
                await Task.Delay(Wait, cancellation);
            }
        }
    }

    private static LocalDateTime Since(JsonElement conclusion) => LocalDateTimePattern.ExtendedIso.Parse(conclusion.GetProperty("since").GetString()!).Value;
}
