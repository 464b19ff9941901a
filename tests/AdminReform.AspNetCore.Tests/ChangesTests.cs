using System.Text.Json;
using AdminReform.Hosting;
using Microsoft.Extensions.DependencyInjection;

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
}
