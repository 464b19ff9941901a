using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Sqlite;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>What is new in a morning: what its recipient was told in none before, whenever it fell due.</summary>
public sealed class MorningTests
{
    private static readonly ValueList<ChannelPlan> InTheMorning = [new("morning", typeof(LetterBoxChannel), OfficeRig.Morning)];

    // D1 was accepted on Mon 26/10 with ten working days: due on Mon 09/11, and by a ladder of five working days its officer was to be told on Mon 02/11 at 07:30. Another dossier is
    // overdue, so that there is a message each morning.
    [Theory]
    [InlineData("02 08:00", "03 08:00")]
    [InlineData("02 12:00", "03 08:00")]
    [InlineData("03 07:59", "03 08:00")]
    [InlineData("03 12:00", "04 08:00")]
    [InlineData("05 12:00", "06 08:00")]
    public async Task What_is_recorded_late_is_new_in_the_next_morning_and_not_in_the_one_after(string recorded, string morning)
    {
        using var rig = new OfficeRig(new MemoryStore(), Early, InTheMorning);
        await rig.AcceptedAsync(OfficeCommand.Open("c0", Cases.Dossier("D0", limit: 1, daysAgo: 9)));
        List<LocalDateTime> moments = [On(recorded), .. Enumerable.Range(2, 5).SelectMany(day => new[] { new LocalDateTime(2026, 11, day, 8, 0), new LocalDateTime(2026, 11, day, 18, 0) })];
        foreach (var now in moments.Order())
        {
            rig.Clock.Now = now;
            if (now == On(recorded))
            {
                await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 10, daysAgo: 7)));
            }

            await rig.StepAllAsync();
        }

        Assert.Equal([morning], await NewAsync(rig));
        Assert.Equal(["03", "04", "05", "06"], rig.Letters.All.Select(letter => $"{letter.At:dd}"));
        Assert.Empty(rig.Mornings.FaultsOf(rig.Letters.All));
    }

    // The desk sleeps from Mon 02/11 until Thu 05/11. By a ladder of five working days the notice of a dossier accepted on Tue 27/10 with ten falls due on Tue 03/11 at 07:30, of one accepted on
    // Thu 29/10 on Thu 05/11: half an hour before the hour the desk tells of the morning of the day before, with what stands by then.
    [Theory]
    [InlineData(6, "05 10:00", "05 08:00")]
    [InlineData(6, "05 07:45", "04 08:00")]
    [InlineData(4, "05 10:00", "05 08:00")]
    [InlineData(4, "05 07:45", "04 08:00")]
    public async Task What_fell_due_while_the_host_slept_over_a_morning_is_new_when_it_wakes(int daysAgo, string wakes, string morning)
    {
        using var rig = new OfficeRig(new MemoryStore(), Early, InTheMorning);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 10, daysAgo: daysAgo)));
        await rig.StepAllAsync();
        foreach (var moment in new[] { wakes, "05 12:00", "06 10:00" })
        {
            rig.Clock.Now = On(moment);
            await rig.StepAllAsync();
        }

        Assert.Equal([morning], await NewAsync(rig));
        Assert.Single(rig.Letters.All);
        Assert.Empty(rig.Mornings.FaultsOf(rig.Letters.All));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_went_and_came_back_is_not_new_again(bool isGoneInTheMorning)
    {
        using var rig = await RecordedLateAsync(new MemoryStore());
        rig.Clock.Now = On("04 09:00");
        var result = new ResultReady(rig.Clock.Now);
        await rig.AcceptedAsync(OfficeCommand.Record("c2", "D1", result));
        await rig.StepAllAsync();
        rig.Clock.Now = On(isGoneInTheMorning ? "05 09:00" : "04 10:00");
        await rig.AcceptedAsync(OfficeCommand.Record("c3", "D1", new TakenBack(rig.Clock.Now, result, "clerk", "typed wrongly")));
        await MorningsAsync(rig, 5, 6);
        Assert.Equal(["04 08:00"], await NewAsync(rig));
        Assert.NotEmpty(rig.DeskOf(Cases.Unit).Snapshot.About("D1"));
    }

    // A new date before the due moment moves the notice and leaves that; another due moment is another cause.
    [Theory]
    [InlineData(6, "04 08:00")]
    [InlineData(11, "04 08:00, 05 08:00")]
    public async Task Another_due_moment_is_new_and_another_moment_of_the_same_notice_is_not(int day, string mornings)
    {
        using var rig = await RecordedLateAsync(new MemoryStore());
        rig.Clock.Now = On("04 09:00");
        await rig.AcceptedAsync(OfficeCommand.Record("c2", "D1", new Reappointed(rig.Clock.Now.PlusDays(-1), new(new(2026, 11, day)), "sooner or later")));
        await MorningsAsync(rig, 5, 6);
        Assert.Equal(mornings, string.Join(", ", await NewAsync(rig)));
    }

    [Fact]
    public async Task What_is_handed_over_is_new_to_whoever_has_it_then()
    {
        using var rig = await RecordedLateAsync(new MemoryStore(), People.KnownEarly(People.Of()));
        rig.Clock.Now = On("04 09:00");
        await rig.AcceptedAsync(OfficeCommand.HandOver("c2", "D1", "Office B"), OfficeCommand.Record("c3", "D1", new Forwarded(rig.Clock.Now, "Office B", "mai")));
        await MorningsAsync(rig, 5, 6);
        Assert.Equal(["04 08:00 officer", "05 08:00 mai"], await NewAsync(rig, hasRecipient: true));
    }

    // Mai has had it since before the morning in which the officer was told, as nobody knew yet.
    [Fact]
    public async Task What_was_another_s_by_what_was_known_is_new()
    {
        using var rig = await RecordedLateAsync(new MemoryStore(), People.KnownEarly(People.Of()));
        rig.Clock.Now = On("04 09:00");
        await rig.AcceptedAsync(OfficeCommand.Record("c2", "D1", new Forwarded(On("03 16:00"), Cases.Unit, "mai")));
        await MorningsAsync(rig, 5, 6);
        Assert.Equal(["04 08:00 officer", "05 08:00 mai"], await NewAsync(rig, hasRecipient: true));
    }

    [Fact]
    public async Task Whoever_begins_to_stand_in_is_told_once_of_what_the_absent_one_was()
    {
        Substitution Away(string from, string to) => new("officer", "mai", new(On($"{from} 00:00").Date, On($"{to} 00:00").Date));
        using var rig = await RecordedLateAsync(new MemoryStore(), People.KnownEarly(People.Of(Away("05", "05"), Away("07", "09"))), limit: 14);
        await MorningsAsync(rig, 5, 6, 9, 10);
        Assert.Equal(["04 08:00 officer", "05 08:00 mai"], await NewAsync(rig, hasRecipient: true));
    }

    /// <summary>Whoever opens the desk knows what it told by what is kept.</summary>
    [Theory]
    [InlineData("", "04 08:00")]
    [InlineData("update outbox set body = '{'", "04 08:00, 05 08:00")]
    [InlineData("delete from outbox", "04 08:00, 05 08:00")]
    public async Task What_was_told_is_not_new_to_whoever_opens_the_desk(string tampering, string mornings)
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteOfficeStore(folder["office.db"]);
        await store.PrepareAsync(CancellationToken.None);
        using var rig = await RecordedLateAsync(store);
        var told = await NewAsync(rig);
        if (tampering.Length > 0)
        {
            using var connection = new SqliteConnection($"Data Source={folder["office.db"]};Pooling=False");
            connection.Open();
            SqliteSchema.Run(connection, tampering);
        }

        rig.Crash(0);
        rig.Letters.All.Clear();
        await MorningsAsync(rig, 5, 6);
        Assert.Equal(mornings, string.Join(", ", [.. told, .. await NewAsync(rig)]));
    }

    /// <summary>Several steps, whoever dies in between, are one outage: of its mornings each gets the last alone, and nothing that the others had is lost.</summary>
    [Theory]
    [InlineData(500, false)]
    [InlineData(2, false)]
    [InlineData(1, false)]
    [InlineData(1, true)]
    public async Task Of_mornings_that_passed_each_gets_the_last_alone_in_however_many_steps(int most, bool dies)
    {
        using var rig = new OfficeRig(new MemoryStore(), Early, InTheMorning);
        await rig.AcceptedAsync(OfficeCommand.Open("c0", Cases.Dossier("D0", limit: 1, daysAgo: 9)));
        await rig.StepAllAsync();
        for (var day = 3; day <= 6; day++)
        {
            rig.Clock.Now = On($"0{day} 12:00");
            await rig.AcceptedAsync(OfficeCommand.Open($"c{day}", Cases.Dossier($"D{day}", limit: 10, daysAgo: 7)), OfficeCommand.Record($"s{day}", "D0", new StatusTold(rig.Clock.Now)));
        }

        rig.Clock.Now = On("06 18:00");
        await ThroughAsync(rig, most, dies);
        rig.Clock.Now = On("07 18:00");
        await ThroughAsync(rig, most, dies);
        await rig.DeliverAllAsync();
        var letter = Assert.Single(rig.Letters.All);
        Assert.Equal(On("06 08:00"), letter.At);
        Assert.Equal(["D0", "D3", "D4", "D5", "D6"], letter.Notices.Select(notice => notice.Subject).Order(StringComparer.Ordinal));
        Assert.Empty(rig.Mornings.FaultsOf(rig.Letters.All));
    }

    [Fact]
    public async Task Nobody_is_told_in_a_morning_while_an_office_goes_live_and_all_that_stands_is_new_then()
    {
        using var rig = new OfficeRig(new MemoryStore(), Early, InTheMorning);
        Dossier[] dossiers = [Cases.Dossier("D0", limit: 1, daysAgo: 9), Cases.Dossier("D1", limit: 10, daysAgo: 7)];
        rig.Store.Arm(1, false);
        await Assert.ThrowsAsync<CrashException>(() => rig.Office.GoLiveAsync("live", dossiers));
        rig.Store.Disarm();
        await MorningsAsync(rig, 3, 4);
        Assert.True((await rig.Store.Inner.DeskRowsAsync(CancellationToken.None)).Single().IsGoingLive);

        rig.Clock.Now = On("04 18:00");
        await rig.Office.GoLiveAsync("live", dossiers);
        await MorningsAsync(rig, 5, 6);
        Assert.Equal(["05 08:00"], await NewAsync(rig));
        Assert.Equal(["05", "06"], rig.Letters.All.Select(letter => $"{letter.At:dd}"));
        Assert.Empty(rig.Mornings.FaultsOf(rig.Letters.All));
    }

    /// <summary>Steps until nothing waits, as whoever runs a desk does; it may die after each.</summary>
    internal static async Task ThroughAsync(OfficeRig rig, int most, bool dies)
    {
        var waits = true;
        while (waits)
        {
            waits = (await rig.Store.Inner.InboxAsync(Cases.Unit, 1, CancellationToken.None)).Count > 0;
            Assert.True(await rig.StepAsync(Cases.Unit, most: most));
            if (dies && waits)
            {
                rig.Crash(0);
            }
        }
    }

    // The dossier of the first test, of which its officer is told on Wed 04/11.
    private static async Task<OfficeRig> RecordedLateAsync(IOfficeStore store, Action<OfficeSetup>? setup = null, int limit = 10)
    {
        var rig = new OfficeRig(store, setup ?? Early, InTheMorning);
        rig.Clock.Now = On("03 12:00");
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit, daysAgo: 7 + (limit - 10), officer: "officer")));
        await MorningsAsync(rig, 4);
        return rig;
    }

    private static async Task MorningsAsync(OfficeRig rig, params int[] days)
    {
        await rig.StepAllAsync();
        foreach (var day in days)
        {
            rig.Clock.Now = new(2026, 11, day, 8, 0);
            await rig.StepAllAsync();
        }
    }

    // The mornings in which D1 was new to whoever handles it.
    private static async Task<string[]> NewAsync(OfficeRig rig, bool hasRecipient = false)
    {
        await rig.DeliverAllAsync();
        return
        [
            .. from letter in rig.Letters.All
               where letter.Parts.Any(part => part.Heading!.English == "New" && part.Notices.Any(notice => notice is { Subject: "D1", Step: "officer" }))
               orderby letter.At
               select $"{letter.At:dd HH:mm}{(hasRecipient ? $" {letter.Recipient}" : "")}",
        ];
    }

    private static LocalDateTime On(string moment) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse($"2026-11-{moment}").Value;

    private static void Early(OfficeSetup office) =>
        office.Policies.Use(PolicyHistory.Of(RulePolicy.Default with { Ladder = new("early", [new("officer", -5, ResponsibilityStep.HandlingOfficer)]) }));
}
