using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Properties;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Sqlite;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Hosting.Verifying;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>Whoever is away on the day on which something is told is told nothing: whoever stands in on that day is, however long ago the notice fell due.</summary>
public sealed class AbsenceTests
{
    private static readonly ValueList<ChannelPlan> AtOnce = [new("box", typeof(LetterBoxChannel), null)];
    private static readonly ValueList<ChannelPlan> InTheMorning = [new("morning", typeof(LetterBoxChannel), OfficeRig.Morning)];

    // D1 was accepted on Mon 26/10 with five working days, so that it is due on Mon 02/11 and its officer was to be told on Fri 30/10 at the opening. Lan handles it. On Mon 02/11 at 08:00 the office goes
    // live, at the hour of the third column of a day of November the last step of that is made, at that of the fourth the courier first runs.
    [Theory]
    [InlineData("", 2, 2, "lan")]
    [InlineData("1-3", 2, 2, "mai")]
    [InlineData("3-5", 2, 2, "lan")]
    [InlineData("2-2", 4, 4, "lan")]
    [InlineData("4-4", 4, 4, "mai")]
    [InlineData("3-5", 2, 4, "mai")]
    [InlineData("2-3", 2, 4, "mai")]
    public async Task Going_live_tells_who_is_there_when_it_is_told(string away, int live, int delivered, string person)
    {
        using var rig = new OfficeRig(new MemoryStore(), People.Known(People.Of(Away(away))), AtOnce);
        await rig.Office.GoLiveAsync("live", [Cases.Dossier("D1", daysAgo: 7, officer: "lan")]);
        await rig.StepAsync(Cases.Unit, most: 2);
        rig.Clock.Now = OfficeRig.Start.PlusDays(live - 2).PlusHours(1);
        await rig.StepAllAsync();
        rig.Clock.Now = OfficeRig.Start.PlusDays(delivered - 2).PlusHours(2);
        await rig.DeliverAllAsync();

        var letter = Assert.Single(rig.Letters.All, letter => letter.Notices.Any(notice => notice.Step == "officer"));
        Assert.Equal((DeliveryKind.GoingLive, person), (letter.Kind, letter.Recipient));
        Assert.All(letter.Notices, notice => Assert.Equal((person, person == "lan" ? null : person), (notice.Person, notice.StandIn)));
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
    }

    // D1 was accepted on Mon 02/11 with five working days: due on Mon 09/11, its officer is told on Fri 06/11 at the opening. The desk sleeps until the day of the second column.
    [Theory]
    [InlineData("", 6, 6, "lan")]
    [InlineData("6-6", 6, 6, "mai")]
    [InlineData("6-6", 9, 9, "lan")]
    [InlineData("9-9", 9, 9, "mai")]
    [InlineData("9-9", 6, 9, "mai")]
    [InlineData("6-6", 6, 9, "mai")]
    public async Task A_notice_of_a_day_on_which_nothing_ran_goes_to_who_is_there_when_it_is_told(string away, int woken, int delivered, string person)
    {
        using var rig = new OfficeRig(new MemoryStore(), People.Known(People.Of(Away(away))), AtOnce);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", officer: "lan")));
        await rig.StepAllAsync();
        rig.Crash(0);
        rig.Clock.Now = OfficeRig.Start.PlusDays(woken - 2);
        await rig.StepAllAsync();
        rig.Clock.Now = OfficeRig.Start.PlusDays(delivered - 2).PlusHours(1);
        await rig.DeliverAllAsync();

        var letter = Assert.Single(rig.Letters.All);
        Assert.Equal(("officer/D1/20261110T000000", person), (letter.Id, letter.Recipient));
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
    }

    // Of the same dossier: Fri 06/11 new, Mon 09/11 due today, from Tue 10/11 on overdue.
    [Fact]
    public async Task Each_morning_goes_to_who_is_there_on_that_morning()
    {
        using var rig = new OfficeRig(new MemoryStore(), People.Known(People.Of(Away("6-9"), Away("11-11"))), InTheMorning);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", officer: "lan")));
        for (var day = 2; day <= 12; day++)
        {
            rig.Clock.Now = OfficeRig.Start.PlusDays(day - 2);
            await rig.StepAllAsync();
            await rig.DeliverAllAsync();
        }

        var mornings = rig.Letters.All.Where(letter => letter.Notices.Any(notice => notice.Step == "officer")).Select(letter => $"{letter.At.Day} {letter.Recipient} {letter.Parts[0].Heading!.English}");
        Assert.Equal(["6 mai New", "9 mai Due today", "10 lan Overdue", "11 mai Overdue", "12 lan Overdue"], mornings);
        Assert.Empty(rig.Mornings.FaultsOf(rig.Letters.All));
    }

    // Two officers of whom one stands in for the other: one message a morning and a recipient, with what is both's.
    [Fact]
    public async Task Whoever_stands_in_has_one_message_of_what_is_theirs_and_of_what_is_not()
    {
        using var rig = new OfficeRig(new MemoryStore(), People.Known(People.Of(Away("2-2"))));
        await rig.Office.GoLiveAsync("live", [Cases.Dossier("D1", daysAgo: 7, officer: "lan"), Cases.Dossier("D2", daysAgo: 7, officer: "mai")]);
        await rig.StepAllAsync();
        await rig.AdvanceAsync(Period.FromMinutes(1));
        await rig.DeliverAllAsync();

        Assert.Equal(["D1", "D2"], Assert.Single(rig.Letters.All, letter => letter.Recipient == "mai").Notices.Select(notice => notice.Subject).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(rig.Letters.All, letter => letter.Recipient == "lan");
    }

    [Fact]
    public async Task What_was_forwarded_before_it_was_told_goes_to_whoever_has_it_then()
    {
        using var rig = new OfficeRig(new MemoryStore(), People.Known(People.Of()));
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", officer: "lan")));
        await rig.StepAllAsync();

        // The notice fell due at 07:30, when Lan had the dossier; Mai has it since 09:00, and the desk comes to both at 10:00.
        rig.Clock.Now = OfficeRig.Start.PlusDays(4).PlusHours(2);
        await rig.AcceptedAsync(OfficeCommand.Record("c2", "D1", new Forwarded(rig.Clock.Now.PlusHours(-1), Cases.Unit, "mai")));
        await rig.StepAllAsync();
        await rig.DeliverAllAsync();
        Assert.Equal(["mai"], rig.Letters.All.Where(letter => letter.Kind != DeliveryKind.Morning).Select(letter => letter.Recipient));
        Assert.Empty(rig.Mornings.FaultsOf(rig.Letters.All));
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
    }

    // Accepted at 08:00 and forwarded at 08:01, both recorded at 08:00, within what clocks may differ by: the notice falls due at once, and the desk comes to it at the moment of the first column, and then at that of the second.
    [Theory]
    [InlineData(0, 60, "head A")]
    [InlineData(1, 60, "officer")]
    [InlineData(60, 120, "officer")]
    public async Task What_was_to_be_forwarded_when_it_fell_due_goes_to_whoever_has_it_by_then(int minutes, int later, string person)
    {
        using var rig = new OfficeRig(new MemoryStore(), People.KnownEarly(People.Of()));
        await rig.AcceptedAsync(OfficeCommand.Open("c0", Cases.Dossier("D0", limit: 90)));
        await rig.StepAllAsync();
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, officer: "officer")));
        foreach (var (number, passed) in new[] { minutes, later }.Index())
        {
            rig.Clock.Now = OfficeRig.Start.PlusMinutes(passed);
            await rig.StepAllAsync();
            await rig.AcceptedAsync(OfficeCommand.Record($"s{number}", "D1", new StatusTold(rig.Clock.Now)));
        }

        await rig.StepAllAsync();
        await rig.DeliverAllAsync();
        Assert.Equal([person], rig.Letters.All.Where(letter => letter.Notices.Any(notice => notice.Step == "officer")).Select(letter => letter.Recipient));
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
    }

    [Fact]
    public async Task A_letter_that_failed_goes_to_who_is_there_when_it_is_tried_again_under_its_id()
    {
        using var rig = new OfficeRig(new MemoryStore(), People.Known(People.Of(Away("7-12"))), AtOnce);
        await rig.AcceptedAsync(OfficeCommand.Open("c1", Cases.Dossier("D1", officer: "lan")));
        await rig.AdvanceAsync(Period.FromDays(4));
        rig.Store.Arm(1, false);
        await Assert.ThrowsAsync<CrashException>(() => rig.Courier.DeliverAsync(rig.Channels[0], CancellationToken.None));
        rig.Store.Disarm();
        rig.Clock.Now = rig.Clock.Now.PlusDays(3);
        await rig.DeliverAllAsync();
        Assert.Equal(["lan", "mai"], rig.Letters.All.Select(letter => letter.Recipient));
        Assert.Single(rig.Letters.All.Select(letter => letter.Id).Distinct());
    }

    [Property(MaxTest = 100, EndSize = 60)]
    public async Task Nobody_is_told_who_is_away(Happening[] script, Absence[] absences)
    {
        using var rig = new OfficeRig(new MemoryStore(), People.KnownEarly(People.With(absences)));
        await OfficeModelOfAbsences.LiveAsync(rig, script);
    }

    [Property(MaxTest = 10, EndSize = 50)]
    public async Task Nobody_is_told_who_is_away_from_a_file(Happening[] script, Absence[] absences)
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteOfficeStore(folder["office.db"]);
        await store.PrepareAsync(CancellationToken.None);
        using var rig = new OfficeRig(store, People.KnownEarly(People.With(absences)));
        await OfficeModelOfAbsences.LiveAsync(rig, script);
        await OfficeModelOfAbsences.GoLiveAsync(rig, [.. script.Select(happening => happening.Detail)], [.. script.Select(happening => happening.Which)]);
    }

    [Property(MaxTest = 100, EndSize = 40)]
    public async Task Nobody_is_told_who_is_away_while_an_office_goes_live(Absence[] absences, byte[] ages, byte[] hours)
    {
        using var rig = new OfficeRig(new MemoryStore(), People.KnownEarly(People.With(absences)));
        await OfficeModelOfAbsences.GoLiveAsync(rig, ages, hours);
    }

    private static Substitution Away(string days) => days.Split('-') is [{ Length: > 0 } from, var to]
        ? new("lan", "mai", new(On(from), On(to)))
        : new("lan", "mai", new(new(2026, 1, 1), new(2026, 1, 1)));

    private static LocalDate On(string day) => new(2026, 11, int.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
}
