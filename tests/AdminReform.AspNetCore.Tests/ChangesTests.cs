using System.Collections.Concurrent;
using System.Text.Json;
using AdminReform.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AdminReform.AspNetCore;

/// <summary>The stream of changes: nothing lost or told twice to a reader that comes and goes.</summary>
public sealed class ChangesTests
{
    [Fact]
    public async Task A_reader_that_comes_back_goes_on_after_the_last_event_that_it_saw()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");
        var first = await ReadAsync(rig, "?after=0", null, 2);
        await rig.OpenAsync("b");
        await rig.PutAsync("ready", """{"kind":"act","dossierId":"a","events":[{"type":"resultReady","at":"2026-07-14T09:00:00","outcome":"granted"}]}""");

        var all = await ReadAsync(rig, "?after=0", null, int.MaxValue);
        var rest = await ReadAsync(rig, "?after=0", first[^1].Id, int.MaxValue);

        Assert.Equal(all.Select(each => each.Id), first.Concat(rest).Select(each => each.Id));
        Assert.Equal(all.Select(each => each.Id).Distinct(), all.Select(each => each.Id));
        Assert.Contains(all, each => each.Kind == "cleared");
        Assert.Contains(all, each => each.Data.Contains("\"subject\":\"b\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_number_the_stream_begins_now()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");
        using var client = rig.Client();
        await using var stream = await client.GetStreamAsync("/one-stop/changes");
        using var reader = new StreamReader(stream);
        Assert.Equal(":", await reader.ReadLineAsync());

        await rig.OpenAsync("b");

        Assert.All(await EventsAsync(reader, 2), each => Assert.Contains("\"subject\":\"b\"", each.Data, StringComparison.Ordinal));
    }

    // What is between the two would otherwise hold the events back, or give another reader those of before.
    [Fact]
    public async Task The_stream_is_kept_by_nobody_on_its_way()
    {
        await using var rig = await Rig.StartAsync();
        using var answer = await rig.Client().GetAsync(new Uri("/one-stop/changes", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(("text/event-stream", true), (answer.Content.Headers.ContentType?.MediaType, answer.Headers.CacheControl?.NoStore));
    }

    [Fact]
    public async Task A_reader_of_one_unit_is_told_of_that_unit_alone()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a", "H26.1");
        await rig.OpenAsync("b", "H26.2");

        Assert.All(await ReadAsync(rig, "?after=0&unit=H26.2", null, 2), each => Assert.Contains("\"subject\":\"b\"", each.Data, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reader_of_a_receiving_unit_is_told_of_what_it_received_from_all_desks()
    {
        await using var rig = await Rig.StartAsync();
        foreach (var (id, by, unit) in ((string, string, string)[])[("a", "hub", "H26.1"), ("b", "other", "H26.1"), ("c", "hub", "H26.2")])
        {
            await rig.PutAsync(id, Rig.Opening(id, unit).Replace($"\"receivingUnit\":\"{unit}\"", $"\"receivingUnit\":\"{by}\"", StringComparison.Ordinal));
        }

        var told = await ReadAsync(rig, "?after=0&receivingUnit=hub", null, int.MaxValue);

        Assert.DoesNotContain(told, each => each.Data.Contains("\"subject\":\"b\"", StringComparison.Ordinal));
        Assert.Contains(told, each => each.Data.Contains("\"unit\":\"H26.1\"", StringComparison.Ordinal));
        Assert.Contains(told, each => each.Data.Contains("\"unit\":\"H26.2\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-1", "http.changes.number")]
    [InlineData("x", "http.changes.number")]
    [InlineData("99999999999999999999", "http.changes.number")]
    [InlineData("9223372036854775807", "http.changes.beyond")]
    public async Task A_number_that_is_none_or_that_the_office_has_not_come_to_is_refused(string number, string code)
    {
        await using var rig = await Rig.StartAsync();

        var (status, body) = await rig.GetAsync($"/changes?after={number}");
        Assert.Equal((400, code, "after"), (status, body.GetProperty("code").GetString(), body.GetProperty("problems")[0].GetProperty("path").GetString()));

        using var request = new HttpRequestMessage(HttpMethod.Get, "/one-stop/changes?after=0");
        request.Headers.Add("Last-Event-ID", number);
        using var answer = await rig.Client().SendAsync(request);
        var problem = JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("problems")[0];
        Assert.Equal((code, "Last-Event-ID"), (problem.GetProperty("code").GetString(), problem.GetProperty("path").GetString()));
    }

    [Fact]
    public async Task Just_past_the_newest_change_its_number_is_told_and_from_that_a_reader_goes_on()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");
        var newest = (await rig.Services.GetRequiredService<Office>().FindChangesAsync(0, int.MaxValue))[^1].Number;

        var (_, body) = await rig.GetAsync($"/changes?after={newest + 1}", language: "en");

        Assert.Contains($" {newest};", body.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty(await ReadAsync(rig, $"?after={newest}", null, int.MaxValue));
    }

    [Fact]
    public async Task Readers_come_to_a_clean_end_when_the_host_stops_and_one_that_comes_then_is_told_so()
    {
        ConcurrentBag<Exception> faults = [];
        await using var rig = await Rig.StartAsync(routes: app => app.Use(Watch(faults)));
        await rig.OpenAsync("a");
        List<StreamReader> readers = [];
        for (var i = 0; i < 20; i++)
        {
            readers.Add(new(await rig.Client().GetStreamAsync("/one-stop/changes?after=0")));
            Assert.Equal(":", await readers[i].ReadLineAsync());
        }

        rig.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        foreach (var reader in readers)
        {
            Assert.EndsWith("\n\n", await reader.ReadToEndAsync(), StringComparison.Ordinal);
            reader.Dispose();
        }

        foreach (var query in (string[])["", "?after=0"])
        {
            var (status, body) = await rig.GetAsync($"/changes{query}");
            Assert.Equal((503, "http.changes.stopping"), (status, body.GetProperty("code").GetString()));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_connection_that_breaks_in_the_middle_leaves_nothing_behind_that_still_looks_for_changes()
    {
        ConcurrentBag<Exception> faults = [];
        await using var rig = await Rig.StartAsync(StandStill, app => app.Use(Watch(faults)).Use((http, next) =>
        {
            http.Response.Body = new Breaking(http.Response.Body, writes: 3);
            return next(http);
        }));
        using var answer = await rig.Client().GetAsync("/one-stop/changes", HttpCompletionOption.ResponseHeadersRead);

        await Assert.ThrowsAnyAsync<Exception>(() => answer.Content.ReadAsStringAsync());

        Assert.IsType<IOException>(Assert.Single(faults));
    }

    [Fact]
    public async Task A_command_that_is_waited_for_is_answered_when_the_host_stops()
    {
        // Nobody comes to it where no office is watched by this host.
        await using var rig = await Rig.StartAsync(builder =>
        {
            StandStill(builder);
            builder.Services.AddAdminReform().KeepInMemory();
        }, hasOffice: false);
        var sent = rig.PutAsync("1", Rig.Opening("a"));
        while (!(await rig.Services.GetRequiredService<Office>().FindReceiptAsync("1")).IsSuccess)
        {
            await Task.Yield();
        }

        rig.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        var (status, body) = await sent.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal((202, "waiting"), (status, body.GetProperty("state").GetString()));
    }

    private static void StandStill(WebApplicationBuilder builder)
    {
        Rig.Everybody(builder);
        builder.Services.AddSingleton<TimeProvider>(new StillClock());
    }

    private static Func<HttpContext, RequestDelegate, Task> Watch(ConcurrentBag<Exception> faults) => async (http, next) =>
    {
        try
        {
            await next(http);
        }
        catch (Exception fault)
        {
            faults.Add(fault);
            throw;
        }
    };

    // Until so many events have come, or, where all are asked for, until the stream has nothing more to tell.
    private static async Task<List<(string Id, string Kind, string Data)>> ReadAsync(Rig rig, string query, string? last, int most)
    {
        using var client = rig.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/one-stop/changes{query}");
        if (last is not null)
        {
            request.Headers.Add("Last-Event-ID", last);
        }

        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        return await EventsAsync(reader, most);
    }

    private static async Task<List<(string Id, string Kind, string Data)>> EventsAsync(StreamReader reader, int most)
    {
        List<(string, string, string)> events = [];
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(most == int.MaxValue ? 2 : 60));
        try
        {
            while (events.Count < most)
            {
                var line = await reader.ReadLineAsync(enough.Token);
                if (line?.StartsWith("id: ", StringComparison.Ordinal) == true)
                {
                    events.Add((line[4..], (await reader.ReadLineAsync(enough.Token))![7..], (await reader.ReadLineAsync(enough.Token))![6..]));
                }
            }
        }
        catch (OperationCanceledException) when (most == int.MaxValue)
        {
            // Nothing more came.
        }

        return events;
    }

    // No wait comes to its end by the time that has passed, and a silence is over at once.
    private sealed class StillClock : TimeProvider
    {
        private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

        private readonly DateTimeOffset _now = new OfficeClock().GetUtcNow();

        public override DateTimeOffset GetUtcNow() => _now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime == Silence ? TimeSpan.FromMilliseconds(1) : dueTime, period);
    }

    private sealed class Breaking(Stream stream, int writes) : Stream
    {
        private int _left = writes;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => stream.Flush();

        public override Task FlushAsync(CancellationToken cancellationToken) => stream.FlushAsync(cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            --_left >= 0 ? stream.WriteAsync(buffer, cancellationToken) : throw new IOException("The connection broke.");
    }
}
