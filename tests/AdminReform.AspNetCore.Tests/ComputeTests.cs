using System.Text.Json;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Interchange.Json.Serialization;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.AspNetCore;

/// <summary>What needs no desk: the endpoints say what the calculator says.</summary>
public sealed class ComputeTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForAdminReform();

    [Theory]
    [InlineData("05 ngày làm việc", "2026-11-20T09:00:00", "2026-11-30")]
    [InlineData("08 giờ làm việc", "2026-07-06T15:30:00", "2026-07-07T15:30:00")]
    [InlineData("15 ngày", "2026-08-18T09:00:00", "2026-09-03")]
    public async Task A_due_date_comes_with_its_sentence_and_its_steps(string limit, string accepted, string due)
    {
        await using var rig = await Rig.StartAsync(hasOffice: false);

        var (status, body) = await rig.GetAsync($"/due-dates?limit={Uri.EscapeDataString(limit)}&accepted={accepted}");

        var trace = DeadlineCalculator.VietnamCivilService.Explain(new DeadlineFacts(LocalDateTime.FromDateTime(DateTime.Parse(accepted, System.Globalization.CultureInfo.InvariantCulture)), TimeLimit.Parse(limit)));
        Assert.Equal((200, due), (status, body.GetProperty("due").GetString()));
        Assert.Equal(trace.InOneSentence(Language.Vietnamese), body.GetProperty("sentence").GetProperty("vi").GetString());
        Assert.Equal(trace.Segments.Select(each => each.In(Language.English)), body.GetProperty("steps").EnumerateArray().Select(each => each.GetProperty("line").GetProperty("en").GetString()));
    }

    [Theory]
    [InlineData("/due-dates?limit=05%20ng%C3%A0y%20ch%E1%BA%B5n&accepted=2026-07-06T09:00:00", "limit")]
    [InlineData("/due-dates?limit=05%20ng%C3%A0y&accepted=06/07/2026", "accepted")]
    [InlineData("/due-dates?limit=05%20ng%C3%A0y&accepted=2026-07-06T09:00:00&received=x", "received")]
    public async Task A_value_that_cannot_be_read_keeps_its_reason(string path, string parameter)
    {
        await using var rig = await Rig.StartAsync(hasOffice: false);

        var (status, body) = await rig.GetAsync(path);

        Assert.Equal(400, status);
        Assert.StartsWith(parameter, body.GetProperty("problems")[0].GetProperty("path").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&received=2026-07-06T15:00:00", "http.query.idle")]
    [InlineData("&received=2026-07-06T15:00:00&nonTerritorial=false", "http.query.idle")]
    [InlineData("&received=2026-07-06T08:59:59&nonTerritorial=true", "http.query.order")]
    [InlineData("&received=2026-07-06T09:00:00&nonTerritorial=true", null)]
    [InlineData("&received=2026-07-06T15:00:00&nonTerritorial=true", null)]
    public async Task A_moment_of_receipt_that_would_mean_nothing_is_refused(string query, string? told)
    {
        await using var rig = await Rig.StartAsync(hasOffice: false);

        var (status, body) = await rig.GetAsync($"/due-dates?limit=05%20ng%C3%A0y&accepted=2026-07-06T09:00:00{query}");

        Assert.Equal((told is null ? 200 : 400, told), (status, body.TryGetProperty("code", out var code) ? code.GetString() : null));
    }

    [Fact]
    public async Task What_leads_outside_the_calendar_is_told_and_not_thrown()
    {
        await using var rig = await Rig.StartAsync(hasOffice: false);

        var (status, body) = await rig.GetAsync("/due-dates?limit=50%20n%C4%83m&accepted=2180-07-06T09:00:00");

        Assert.Equal((200, "undetermined", "deadline.outside-calendar"), (status, body.GetProperty("state").GetString(), body.GetProperty("undetermined").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_dossier_that_the_caller_brings_is_explained_at_a_moment()
    {
        await using var rig = await Rig.StartAsync(hasOffice: false);
        var dossier = Dossier.Replay(
            new DossierHeader("a", "1.001193", "H26.1", "H26.1", "Hộ tịch", Channel.Counter),
            [new Accepted(new(2026, 7, 6, 9, 0), TimeLimit.WorkingDays(5)), new Forwarded(new(2026, 7, 6, 10, 0), "H26.1"), new SupplementAsked(new(2026, 7, 7, 9, 0), "x"), new Supplemented(new(2026, 7, 9, 9, 0))]);
        var json = JsonDocument.Parse(DossiersJson.Write([dossier])).RootElement.GetProperty("dossiers")[0].GetRawText();

        foreach (var at in (LocalDateTime[])[new(2026, 7, 6, 12, 0), new(2026, 7, 8, 9, 0), new(2026, 7, 10, 9, 0)])
        {
            var (status, body) = await rig.SendAsync(HttpMethod.Post, $"/explanations?at={at:yyyy-MM-dd'T'HH:mm:ss}", json);

            var then = dossier.AsOf(at);
            Assert.Equal(200, status);
            Assert.Equal(DeadlineCalculator.VietnamCivilService.Calculate(then.ToDeadlineFacts()).State.ToString(), body.GetProperty("deadline").GetProperty("state").GetString(), ignoreCase: true);
            Assert.Equal(then.LawfulActs(at), body.GetProperty("lawfulActs").Deserialize<DossierEventKind[]>(Options)!);
        }
    }

    // Also what is odd only after the moment that is asked about: its places are those of the body.
    [Theory]
    [InlineData("2026-07-06T12:00:00")]
    [InlineData("2026-07-31T09:00:00")]
    public async Task What_is_odd_in_the_whole_history_is_told_with_its_place_and_provision_at_any_moment(string at)
    {
        await using var rig = await Rig.StartAsync(hasOffice: false);
        var dossier = Dossier.Replay(
            new DossierHeader("a", "1.001193", "H26.1", "H26.1", "Hộ tịch", Channel.Counter),
            [
                new Accepted(new(2026, 7, 6, 9, 0), TimeLimit.WorkingDays(5)), new ResultReady(new(2025, 7, 6, 10, 0)), new Accepted(new(2026, 7, 20, 9, 0), TimeLimit.WorkingDays(5)), new SupplementAsked(new(2026, 7, 21, 9, 0)),
                new Supplemented(new(2026, 7, 22, 9, 0)), new SupplementAsked(new(2026, 7, 23, 9, 0)), new Supplemented(new(2026, 7, 24, 9, 0)), new SupplementAsked(new(2026, 7, 27, 9, 0)),
                new Reappointed(new(2026, 7, 28, 9, 0), new(new(2026, 8, 3))), new Reappointed(new(2026, 7, 29, 9, 0), new(new(2026, 8, 4))),
            ]);
        var json = JsonDocument.Parse(DossiersJson.Write([dossier])).RootElement.GetProperty("dossiers")[0].GetRawText();

        var (_, body) = await rig.SendAsync(HttpMethod.Post, $"/explanations?at={at}", json);

        Assert.Contains(dossier.Irregularities, odd => odd.Provision is not null);
        Assert.Equal(
            dossier.Irregularities.Select(odd => (odd.Code, $"$.events[{odd.EventIndex}]", odd.Message.Vietnamese, odd.Provision?.ToString(), NodaTime.Text.LocalDateTimePattern.ExtendedIso.Format(dossier.Events[odd.EventIndex].At))),
            body.GetProperty("irregularities").EnumerateArray().Select(odd => (
                odd.GetProperty("code").GetString()!, odd.GetProperty("path").GetString()!, odd.GetProperty("message").GetProperty("vi").GetString()!, odd.TryGetProperty("provision", out var provision) ? provision.GetString() : null,
                odd.GetProperty("at").GetString()!)));
    }
}
