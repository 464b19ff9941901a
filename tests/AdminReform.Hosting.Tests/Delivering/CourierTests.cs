using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Hosting.Delivering;

/// <summary>Deliveries come at least once under one id, again and later where they failed, and wait for somebody in the end.</summary>
public sealed class CourierTests
{
    [Fact]
    public async Task A_delivery_that_fails_is_tried_again_later_each_time_and_ends_as_a_dead_letter_that_can_be_revived()
    {
        using var rig = new OfficeRig(new MemoryStore(), office => office.Keep(new() { MostTries = 4, FirstRetry = TimeSpan.FromMinutes(1) }), [new("dead", typeof(FailingChannel), null)]);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)));
        await rig.StepAllAsync();
        List<Duration> waits = [];
        for (var last = rig.Clock.Now; waits.Count < 3;)
        {
            await rig.DeliverAllAsync();
            var next = (await rig.Store.NextDeliveryAsync("dead", CancellationToken.None))!.Value;
            rig.Clock.Now = Calendars.VietnamTime.FromInstant(next);
            waits.Add(Calendars.VietnamTime.ToInstant(rig.Clock.Now) - Calendars.VietnamTime.ToInstant(last));
            last = rig.Clock.Now;
        }

        Assert.Equal([Duration.FromMinutes(1), Duration.FromMinutes(2), Duration.FromMinutes(4)], waits);
        Assert.Empty(await rig.Office.DeadLettersAsync());
        await rig.DeliverAllAsync();
        var dead = await rig.Office.DeadLettersAsync();
        Assert.All(dead, letter => Assert.Equal(("dead", 4, "The line is dead."), (letter.Channel, letter.Tries, letter.Reason)));
        Assert.Equal("hosting.delivery.dead", Assert.Single(rig.Office.Health.Problems).Code);

        foreach (var letter in dead)
        {
            Assert.True(await rig.Office.RetryAsync("dead", letter.Delivery.Id));
        }

        Assert.False(await rig.Office.RetryAsync("dead", dead[0].Delivery.Id));
        Assert.Equal(dead.Count, await rig.Courier.DeliverAsync(rig.Channels[0], CancellationToken.None));
    }

    [Fact]
    public async Task What_was_delivered_and_not_remembered_comes_again_under_the_same_id()
    {
        using var rig = new OfficeRig(new MemoryStore());
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)));
        await rig.StepAllAsync();
        rig.Store.Arm(1, isAfter: false);
        await Assert.ThrowsAsync<CrashException>(() => rig.Courier.DeliverAsync(rig.Channels[0], CancellationToken.None));
        var once = Assert.Single(rig.Letters.All).Id;
        await rig.DeliverAllAsync();
        Assert.Single(rig.Letters.All, letter => letter.Id == once);
        rig.Clock.Now = rig.Clock.Now.PlusHours(1);
        await rig.DeliverAllAsync();
        Assert.Equal(2, rig.Letters.All.Count(letter => letter.Id == once));
    }

    [Fact]
    public async Task A_courier_that_dies_keeps_one_letter_from_the_others_for_twice_the_time_of_a_delivery()
    {
        using var rig = new OfficeRig(new MemoryStore());
        await rig.AcceptedAsync([.. Enumerable.Range(0, 5).Select(number => OfficeCommand.Open($"c{number}", Cases.Dossier($"D{number}", limit: 1, daysAgo: 9, officer: $"officer {number}")))]);
        await rig.StepAllAsync();
        var all = (await rig.Store.OutboxAsync(CancellationToken.None)).Count(each => each.Channel == "box");
        rig.Store.Arm(1, isAfter: false);
        await Assert.ThrowsAsync<CrashException>(() => rig.Courier.DeliverAsync(rig.Channels[0], CancellationToken.None));
        var kept = Assert.Single(rig.Letters.All).Id;
        Assert.Equal(all - 1, await rig.Courier.DeliverAsync(rig.Channels[0], CancellationToken.None));
        rig.Clock.Now = rig.Clock.Now.PlusMinutes(2).PlusNanoseconds(-1);
        Assert.Equal(0, await rig.Courier.DeliverAsync(rig.Channels[0], CancellationToken.None));
        rig.Clock.Now = rig.Clock.Now.PlusNanoseconds(1);
        Assert.Equal(1, await rig.Courier.DeliverAsync(rig.Channels[0], CancellationToken.None));
        Assert.Equal(2, rig.Letters.All.Count(letter => letter.Id == kept));
    }

    [Fact]
    public async Task A_morning_digest_comes_once_a_day_at_its_hour_and_at_the_opening_after_days_off()
    {
        using var rig = new OfficeRig(new MemoryStore(), channels: [new("morning", typeof(LetterBoxChannel), new LocalTime(8, 0))]);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)));
        await rig.StepAllAsync();
        for (var wakes = 0; rig.Clock.Now < OfficeRig.Start.PlusDays(8) && wakes < 500; wakes++)
        {
            rig.Clock.Now = rig.DeskOf(Cases.Unit).Next!.Value;
            await rig.StepAllAsync();
            await rig.StepAllAsync();
        }

        await rig.DeliverAllAsync();
        var mornings = rig.Letters.All.GroupBy(letter => letter.Recipient).First().Select(letter => letter.At).ToList();
        Assert.Equal([.. new[] { 3, 4, 5, 6, 9, 10 }.Select(day => new LocalDateTime(2026, 11, day, 8, 0))], mornings);
        var first = rig.Letters.All.First();
        Assert.Equal(DeliveryKind.Morning, first.Kind);
        Assert.Contains("D1", first.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("<h2>Overdue (1)</h2>", first.ToHtml(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_for_one_recipient_at_once_comes_in_one_message()
    {
        using var rig = new OfficeRig(new MemoryStore());
        await rig.AcceptedAsync([.. Enumerable.Range(0, 30).Select(index => OfficeCommand.Open(FormattableString.Invariant($"c{index}"), Cases.Dossier(FormattableString.Invariant($"D{index}"), limit: 1, daysAgo: 9)))]);
        await rig.StepAllAsync();
        await rig.DeliverAllAsync();
        Assert.Equal(rig.Letters.All.Select(letter => letter.Recipient).Distinct(), rig.Letters.All.Select(letter => letter.Recipient));
        Assert.All(rig.Letters.All, letter => Assert.Equal(DeliveryKind.Together, letter.Kind));
        Assert.Empty(await Verifier.FaultsOfAsync(rig.Letters.All, rig.Store.Inner));
    }
}
