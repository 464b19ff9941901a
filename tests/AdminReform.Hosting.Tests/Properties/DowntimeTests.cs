using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Verifying;
using NodaTime;

namespace AdminReform.Hosting.Properties;

/// <summary>What comes in while nobody has a desk is taken in its time.</summary>
public sealed class DowntimeTests
{
    // What facts alone raise and the next ones clear, nobody need hear who comes to them together.
    [Property(MaxTest = 150, EndSize = 40)]
    public async Task Whoever_opens_a_desk_tells_what_time_would_have_brought_to_one_who_had_it_all_along((byte Time, byte What, bool IsLate)[] moves, PositiveInt most)
    {
        var (there, away) = (await ToldAsync(moves, isThere: true, 500), await ToldAsync(moves, isThere: false, 1 + (most.Get % 5)));
        Assert.Empty(away.Told.Except(there.Told));
        Assert.Empty(there.ByTime.Except(away.Told));
        Assert.Equal(there.Standing, away.Standing);
    }

    [Fact]
    public async Task Of_a_result_that_was_in_time_nobody_is_told_after_an_outage()
    {
        using var rig = new OfficeRig(new MemoryStore(), channels: []);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1)), OfficeCommand.Open("c2", Cases.Dossier("D2", limit: 1)));
        await rig.StepAllAsync();
        rig.Crash(0);
        rig.Clock.Now = new(2026, 11, 3, 16, 0);
        await rig.AcceptedAsync(OfficeCommand.Record("c3", "D1", new ResultReady(rig.Clock.Now)));
        rig.Clock.Now = new(2026, 11, 6, 9, 0);
        await rig.AcceptedAsync(OfficeCommand.Record("c4", "D2", new ResultReady(rig.Clock.Now)));
        await rig.StepAllAsync();
        var told = (await rig.Store.Inner.NoticesAsync(Cases.Unit, CancellationToken.None)).Select(row => row.Notice).ToList();
        Assert.NotEmpty(told);
        Assert.All(told.Where(notice => notice.At > new LocalDateTime(2026, 11, 3, 16, 0)), notice => Assert.Equal("D2", notice.Subject));
        Assert.Contains(told, notice => notice.At > new LocalDateTime(2026, 11, 3, 16, 0));
    }

    [Fact]
    public async Task Of_mornings_on_which_nobody_had_the_desk_each_gets_the_last_alone()
    {
        using var rig = new OfficeRig(new MemoryStore(), channels: [new("morning", typeof(LetterBoxChannel), OfficeRig.Morning)]);
        await rig.AcceptedAsync([.. Enumerable.Range(1, 6).Select(limit => OfficeCommand.Open($"o{limit}", Cases.Dossier($"D{limit}", limit, daysAgo: 4)))]);
        await rig.StepAllAsync();
        rig.Crash(0);
        for (var day = 3; day <= 5; day++)
        {
            rig.Clock.Now = new(2026, 11, day, 12, 0);
            await rig.AcceptedAsync(OfficeCommand.Record($"c{day}", "D6", new StatusTold(rig.Clock.Now)));
        }

        rig.Clock.Now = new(2026, 11, 6, 9, 0);
        await rig.StepAllAsync();
        var facts = await rig.Store.Inner.FactsAsync(Cases.Unit, CancellationToken.None);
        Assert.Single(facts.TakeLast(3).Select(fact => fact.Batch).Distinct());
        Assert.Equal(new LocalDate[] { new(2026, 11, 3), new(2026, 11, 4), new(2026, 11, 5) }, facts.TakeLast(3).Select(fact => fact.At.Date));
        await rig.DeliverAllAsync();
        Assert.Equal([new LocalDate(2026, 11, 6)], rig.Letters.All.Select(letter => letter.At.Date).Where(day => day > new LocalDate(2026, 11, 2)).Distinct());
    }

    // Who is told is another thing: until a desk comes to a hand-over the dossier is there.
    [Property(MaxTest = 120, EndSize = 30)]
    public async Task A_dossier_that_was_handed_over_while_nobody_had_the_desks_is_told_of_as_time_would_have_brought_it((byte Time, byte What)[] moves, bool isBothAway)
    {
        var (there, away) = (await HandedOverAsync(moves, isThere: true, isBothAway), await HandedOverAsync(moves, isThere: false, isBothAway));
        Assert.Empty(away.Told.Except(there.Told));
        Assert.Empty(there.ByTime.Except(away.Told));
        Assert.Equal(there.Standing, away.Standing);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(5, true)]
    public async Task Of_a_result_after_a_hand_over_somebody_is_told_if_it_was_late_alone(int day, bool isLate)
    {
        using var rig = new OfficeRig(new MemoryStore(), channels: []);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1)), OfficeCommand.Open("c2", Cases.Dossier("D2", unit: OtherUnit)));
        await rig.StepAllAsync();
        rig.Crash(0);
        rig.Clock.Now = new(2026, 11, 3, 9, 0);
        await rig.AcceptedAsync(OfficeCommand.HandOver("c3", "D1", OtherUnit), OfficeCommand.HandOver("c4", "D1", Cases.Unit), OfficeCommand.HandOver("c5", "D1", OtherUnit));
        rig.Clock.Now = new(2026, 11, day, 16, 0);
        await rig.AcceptedAsync(OfficeCommand.Record("c6", "D1", new ResultReady(rig.Clock.Now)));
        rig.Clock.Now = new(2026, 11, 6, 9, 0);
        await rig.StepAllAsync();
        await IsAtTheOtherAsync(rig, isLate);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(5, true)]
    public async Task Of_a_result_after_a_succession_somebody_is_told_if_it_was_late_alone(int day, bool isLate)
    {
        using var rig = new OfficeRig(new MemoryStore(), channels: []);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1)), OfficeCommand.Open("c2", Cases.Dossier("D2", unit: OtherUnit)));
        await rig.StepAllAsync();
        rig.Crash(0);
        rig.Clock.Now = new(2026, 11, 3, 9, 0);
        var at = Calendars.VietnamTime.ToInstant(rig.Clock.Now);
        await rig.Store.AcceptAsync([Intake.CommandCheck.Of(OfficeCommand.Succeed("s1", new(Cases.Unit, OtherUnit))).Command!], at, CancellationToken.None);
        rig.Clock.Now = new(2026, 11, day, 16, 0);
        await rig.StepAsync(OtherUnit);
        await rig.AcceptedAsync(OfficeCommand.Record("c6", "D1", new ResultReady(rig.Clock.Now)));
        rig.Clock.Now = new(2026, 11, 6, 9, 0);
        await rig.StepAllAsync();
        await IsAtTheOtherAsync(rig, isLate);
    }

    private static async Task IsAtTheOtherAsync(OfficeRig rig, bool isTold)
    {
        var told = (await NoticesOfBothAsync(rig)).Select(row => row.Notice);
        Assert.Equal(isTold, told.Any(notice => notice.Subject == "D1" && notice.At > new LocalDateTime(2026, 11, 3, 16, 0)));
        Assert.Equal(OtherUnit, (await rig.Store.Inner.FindDossierAsync("D1", CancellationToken.None))!.Unit);
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
    }

    private static async Task<IEnumerable<NoticeRow>> NoticesOfBothAsync(OfficeRig rig) =>
        (await rig.Store.Inner.NoticesAsync(Cases.Unit, CancellationToken.None)).Concat(await rig.Store.Inner.NoticesAsync(OtherUnit, CancellationToken.None));

    private const string OtherUnit = "Office B";

    private static async Task<(string[] Told, HashSet<string> ByTime, string[] Standing)> HandedOverAsync((byte Time, byte What)[] moves, bool isThere, bool isBothAway)
    {
        using var rig = new OfficeRig(new MemoryStore(), channels: []);
        await rig.AcceptedAsync([.. Enumerable.Range(0, 4).Select(number => OfficeCommand.Open($"o{number}", Cases.Dossier($"D{number}", limit: 1 + (number % 2), daysAgo: number, unit: number < 3 ? Cases.Unit : OtherUnit)))]);
        await rig.StepAllAsync();
        HashSet<string> byTime = [];
        foreach (var (number, (time, what)) in moves.Index())
        {
            rig.Clock.Now = rig.Clock.Now.PlusMinutes(1 + (time * 3));
            if (isThere)
            {
                var before = await ToldAsync(rig);
                await rig.StepAllAsync();
                byTime.UnionWith((await ToldAsync(rig)).Except(before));
            }
            else if (!isBothAway)
            {
                await rig.StepAsync(OtherUnit);
            }

            var dossier = $"D{what % 4}";
            await rig.AcceptedAsync((what / 4 % 5) switch
            {
                0 or 1 => OfficeCommand.HandOver($"c{number}", dossier, (what / 20 % 2) == 0 ? Cases.Unit : OtherUnit),
                2 => OfficeCommand.Record($"c{number}", dossier, new ResultReady(rig.Clock.Now)),
                3 => OfficeCommand.Record($"c{number}", dossier, new SupplementAsked(rig.Clock.Now)),
                _ => OfficeCommand.Record($"c{number}", dossier, new Supplemented(rig.Clock.Now)),
            });
            if (isThere)
            {
                await rig.StepAllAsync();
            }
        }

        rig.Clock.Now = rig.Clock.Now.PlusDays(6);
        await rig.StepAllAsync();
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
        return (await ToldAsync(rig), byTime, [.. (await rig.StandingIdsAsync(Cases.Unit)).Concat(await rig.StandingIdsAsync(OtherUnit))]);
    }

    // What is told of a dossier, by its rule and moment.
    private static async Task<string[]> ToldAsync(OfficeRig rig) =>
        [.. (await NoticesOfBothAsync(rig)).Select(row => $"{row.Notice.Subject} {row.Notice.Step} {row.Notice.At}").Distinct()];

    private static async Task<(string[] Told, HashSet<string> ByTime, IReadOnlyList<string> Standing)> ToldAsync((byte Time, byte What, bool IsLate)[] moves, bool isThere, int most)
    {
        using var rig = new OfficeRig(new MemoryStore(), channels: []);
        await rig.AcceptedAsync([.. Enumerable.Range(0, 4).Select(number => OfficeCommand.Open($"o{number}", Cases.Dossier($"D{number}", limit: 1 + (number % 2), daysAgo: number)))]);
        await rig.StepAllAsync();
        HashSet<string> byTime = [];
        foreach (var (number, (time, what, isLate)) in moves.Index())
        {
            rig.Clock.Now = rig.Clock.Now.PlusMinutes(time * 3);
            if (isThere)
            {
                var before = await NoticesAsync(rig);
                await rig.StepAllAsync();
                byTime.UnionWith((await NoticesAsync(rig)).Except(before));
            }

            var (dossier, at) = ($"D{what % 4}", isLate ? rig.Clock.Now.PlusHours(-20) : rig.Clock.Now);
            await rig.AcceptedAsync((what / 4 % 6) switch
            {
                0 => OfficeCommand.Open($"c{number}", Cases.Dossier($"N{number}", limit: 1, daysAgo: isLate ? 9 : 0)),
                1 => OfficeCommand.Record($"c{number}", dossier, new ResultReady(at)),
                2 => OfficeCommand.Record($"c{number}", dossier, new SupplementAsked(at)),
                3 => OfficeCommand.Record($"c{number}", dossier, new Supplemented(at)),
                4 => OfficeCommand.Act($"c{number}", dossier, new ResultReady(at)),
                _ => OfficeCommand.Record($"c{number}", dossier, new StatusTold(at)),
            });
            if (isThere)
            {
                await rig.StepAllAsync();
            }
        }

        rig.Clock.Now = rig.Clock.Now.PlusDays(6);
        do
        {
            await rig.StepAsync(Cases.Unit, most: most);
        }
        while (rig.DeskOf(Cases.Unit).Reached < rig.Clock.Now || (await rig.Store.Inner.InboxAsync(Cases.Unit, 1, CancellationToken.None)).Count > 0);

        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
        return (await NoticesAsync(rig), byTime, await rig.StandingIdsAsync(Cases.Unit));
    }

    private static async Task<string[]> NoticesAsync(OfficeRig rig) =>
        [.. (await rig.Store.Inner.NoticesAsync(Cases.Unit, CancellationToken.None)).Select(row => $"{row.Id} {row.Notice.At} {row.Notice.IsMissed}")];
}
