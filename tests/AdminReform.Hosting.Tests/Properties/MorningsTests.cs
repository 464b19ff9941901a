using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Verifying;
using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Hosting.Properties;

/// <summary>Whatever is recorded when, and however often nobody has the desk: each is told once of what is new, and of all that stands.</summary>
public sealed class MorningsTests
{
    [Property(MaxTest = 150, EndSize = 40)]
    public async Task Each_is_told_once_of_what_is_new_in_however_many_steps((byte Time, byte What, bool IsLate)[] moves, Absence[] absences, PositiveInt most, bool dies)
    {
        var inOne = await TellAsync(moves, absences, 500, false);
        Assert.Equal(inOne, await TellAsync(moves, absences, 1 + (most.Get % 4), dies));
    }

    // Found by the property, shrunk: a date that is given anew moves the moment of a notice beyond the morning in which it was told.
    [Theory]
    [InlineData(500)]
    [InlineData(2)]
    public Task What_was_told_is_not_new_again_where_its_moment_moves(int most) => TellAsync([(21, 0, true), (20, 216, true), (5, 0, true), (21, 0, true), (13, 213, true)], [], most, false);

    private static async Task<string[]> TellAsync((byte Time, byte What, bool IsLate)[] moves, Absence[] absences, int most, bool dies)
    {
        var directory = People.With(absences);
        using var rig = new OfficeRig(new MemoryStore(), People.KnownEarly(directory), [new("morning", typeof(LetterBoxChannel), OfficeRig.Morning)]);
        await rig.AcceptedAsync([.. Enumerable.Range(0, 4).Select(number => OfficeCommand.Open($"o{number}", Cases.Dossier($"D{number}", limit: 4 + (number * 3), daysAgo: number, officer: "officer")))]);
        await MorningTests.ThroughAsync(rig, most, dies);
        foreach (var (number, (time, what, isLate)) in moves.Index())
        {
            // Several within a day, nights between, and the quarter of an hour before the hour.
            rig.Clock.Now = time % 4 == 1 ? rig.Clock.Now.Date.PlusDays(1) + new LocalTime(7, 45) : rig.Clock.Now.PlusMinutes(time % 4 == 0 ? time * 9 : time / 2);
            await rig.AcceptedAsync(CommandOf(number, what, isLate ? rig.Clock.Now.PlusHours(-30) : rig.Clock.Now));
            if (what > 215)
            {
                await MorningTests.ThroughAsync(rig, most, dies);
            }
        }

        rig.Clock.Now = rig.Clock.Now.PlusHours(1);
        await MorningTests.ThroughAsync(rig, most, dies);
        rig.Clock.Now = rig.Clock.Now.Date.PlusDays(rig.Clock.Now.DayOfWeek is IsoDayOfWeek.Friday or IsoDayOfWeek.Saturday ? 8 - (int)rig.Clock.Now.DayOfWeek : 1) + OfficeRig.Morning;
        await MorningTests.ThroughAsync(rig, most, dies);
        while (await rig.Courier.DeliverAsync(rig.Channels[0], CancellationToken.None) > 0)
        {
            // The next ones.
        }

        var letters = (await rig.Store.Inner.OutboxAsync(CancellationToken.None)).Select(row => row.Delivery).ToList();
        var isNew = letters.SelectMany(letter => letter.Parts.Where(part => part.Heading!.English == "New").SelectMany(part => part.Notices), (letter, notice) => (letter.Recipient, notice.Id)).ToList();
        Assert.Equal(isNew.Distinct(), isNew);
        Assert.All(rig.DeskOf(Cases.Unit).Snapshot.Conclusions.OfType<LadderNotice>(), notice => Assert.True(WasTold(notice), notice.ToString()));
        Assert.Empty(rig.Mornings.FaultsOf(letters));
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
        return [.. letters.Select(letter => $"{letter.Id}: {string.Join(" | ", letter.Parts.Select(part => $"{part.Heading!.English}: {string.Join(", ", part.Notices.Select(notice => notice.Id))}"))}").Order(StringComparer.Ordinal)];

        bool WasTold(LadderNotice notice) => People.WhoIsThere(directory, notice, rig.Clock.Now).Person is var person
            && letters.Exists(letter => letter.Person == person && letter.Notices.Any(told => told.Id == notice.Id || (told.Subject == notice.Subject && told.Cause == notice.Cause && told.At >= notice.Since)));
    }

    private static OfficeCommand CommandOf(int number, byte what, LocalDateTime at)
    {
        var (id, dossier) = ($"c{number}", $"D{what % 4}");
        return (what / 4 % 8) switch
        {
            0 => OfficeCommand.Open(id, Cases.Dossier($"N{number}", limit: 2 + (what % 10), daysAgo: what % 9, officer: "officer")),
            1 => OfficeCommand.Record(id, dossier, new ResultReady(at)),
            2 => OfficeCommand.Record(id, dossier, new SupplementAsked(at)),
            3 => OfficeCommand.Record(id, dossier, new Supplemented(at)),
            4 => OfficeCommand.Record(id, dossier, new Forwarded(at, Cases.Unit, what % 2 == 0 ? "officer" : "deputy 1")),
            5 => OfficeCommand.Record(id, dossier, new Reappointed(at, new(at.Date.PlusDays(what % 7)), "sooner or later")),
            6 => OfficeCommand.Act(id, dossier, new ResultReady(at)),
            _ => OfficeCommand.Record(id, dossier, new StatusTold(at)),
        };
    }
}
