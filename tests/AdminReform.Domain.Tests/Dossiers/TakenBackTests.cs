using AdminReform.Deadlines;
using NodaTime;
using static AdminReform.Dossiers.DossierExamples;

namespace AdminReform.Dossiers;

/// <summary>What is recorded twice counts once; what was recorded in error is taken back, and the record keeps both.</summary>
public class TakenBackTests
{
    private static readonly LocalDateTime Later = Start.PlusDays(5_000);

    [Property(MaxTest = 300, Arbitrary = [typeof(DossierArbitraries)])]
    public void A_dossier_stands_as_without_an_event_that_was_taken_back(History history, int choice)
    {
        if (history.Events.Count == 0)
        {
            return;
        }

        var mistaken = history.Events[(choice & int.MaxValue) % history.Events.Count];
        var dossier = Dossier.Replay(Header, [.. history.Events, Back(mistaken, Later)]);
        var without = Dossier.Replay(Header, history.Events.Where(item => item != mistaken));

        Same(without, dossier);
        Assert.Equal([.. history.Events, Back(mistaken, Later)], dossier.Events);
        Assert.Contains(dossier.Irregularities, one => one.Code == "dossier.event.taken-back" && history.Events[one.EventIndex] == mistaken);
        Assert.Equal(dossier.Irregularities.OrderBy(one => one.EventIndex), dossier.Irregularities);
        Assert.Equal(Dossier.Replay(Header, history.Events), dossier.AsOf(Later.PlusNanoseconds(-1)));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(DossierArbitraries)])]
    public void Taking_a_taking_back_back_restores_the_event(History history, int choice)
    {
        if (history.Events.Count == 0)
        {
            return;
        }

        var mistaken = history.Events[(choice & int.MaxValue) % history.Events.Count];
        var first = Back(mistaken, Later);
        var second = Back(first, Later.PlusDays(1));
        var third = Back(second, Later.PlusDays(2));

        Same(Dossier.Replay(Header, history.Events), Dossier.Replay(Header, [.. history.Events, first, second]));
        Same(Dossier.Replay(Header, history.Events.Where(item => item != mistaken)), Dossier.Replay(Header, [.. history.Events, first, second, third]));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(DossierArbitraries)])]
    public void An_event_delivered_again_adds_nothing_and_is_told(History history, int choice, int place)
    {
        if (history.Events.Count == 0)
        {
            return;
        }

        var again = history.Events[(choice & int.MaxValue) % history.Events.Count];
        var first = history.Events.ToList().IndexOf(again);
        var at = first + 1 + ((place & int.MaxValue) % (history.Events.Count - first));
        DossierEvent[] delivered = [.. history.Events.Take(at), again, .. history.Events.Skip(at)];

        var dossier = Dossier.Replay(Header, delivered);

        Same(Dossier.Replay(Header, history.Events), dossier);
        Assert.Contains(dossier.Irregularities, one => one.Code == "dossier.event.repeated" && delivered[one.EventIndex] == again && one.EventIndex > first);
    }

    [Fact]
    public void A_long_record_is_read_by_the_same_rule()
    {
        var steps = Enumerable.Range(0, 5_000).Select(number => new StepRecorded(Start.PlusDays(40), $"bước {number}")).ToArray();
        DossierEvent[] events = [.. Typical().Take(3), .. steps, .. steps, Back(steps[7], Later)];

        var dossier = Dossier.Replay(Header, events);

        Assert.Equal([.. Typical().Take(3), .. steps.Where((_, number) => number != 7)], dossier.StandingEvents);
        Assert.Equal((5_000, 1), (
            dossier.Irregularities.Count(one => one.Code == "dossier.event.repeated"), dossier.Irregularities.Count(one => one.Code == "dossier.event.taken-back")));
    }

    [Fact]
    public void A_supplement_delivered_twice_is_one_request()
    {
        var asked = new SupplementAsked(new(2025, 7, 3, 9, 0));
        var dossier = Dossier.Replay(Header, [.. Typical().Take(3), asked, asked]);

        Assert.Equal((1, asked), (dossier.SupplementRequests, dossier.StandingEvents.OfType<SupplementAsked>().Single()));
        Assert.Equal(("dossier.event.repeated", 4), (dossier.Irregularities.Single().Code, dossier.Irregularities.Single().EventIndex));
        Assert.Contains(dossier.Apply(asked).Problems, problem => problem.Code == "dossier.event.repeated");
    }

    [Fact]
    public void An_event_taken_back_lawfully_says_who_and_when_and_why()
    {
        var asked = new SupplementAsked(new(2025, 7, 3, 9, 0));
        var waiting = Processing().Apply(asked).Value;

        var running = waiting.Apply(new TakenBack(new(2025, 7, 4, 8, 0), asked, "officer-9", "nhầm hồ sơ")).Value;

        Assert.Equal((DossierStatus.Processing, 0), (running.Status, running.SupplementRequests));
        Assert.Empty(running.ToDeadlineFacts()!.Interruptions);
        Assert.Equal(
            "“Ask for a supplement” of 09:00 03/07/2025 was recorded in error; officer-9 took it back at 08:00 04/07/2025: nhầm hồ sơ",
            Assert.Single(running.Irregularities).Message.English);
        Assert.True(running.Apply(new SupplementAsked(new(2025, 7, 4, 9, 0))).IsSuccess);
    }

    [Fact]
    public void A_kind_of_which_nothing_stands_is_not_in_the_history()
    {
        var asked = new SupplementAsked(new(2025, 7, 3, 9, 0));
        var dossier = Dossier.Replay(Header, [.. Typical().Take(3), asked, Back(asked, Later)]);

        Assert.Equal(
            [DossierEventKind.Submitted, DossierEventKind.Accepted, DossierEventKind.Forwarded, DossierEventKind.TakenBack],
            Enum.GetValues<DossierEventKind>().Where(dossier.Kinds.Contains));
    }

    [Fact]
    public void What_does_not_stand_cannot_be_taken_back()
    {
        var asked = new SupplementAsked(new(2025, 7, 3, 9, 0));
        var back = new TakenBack(new(2025, 7, 4, 8, 0), asked, "officer-9", "nhầm hồ sơ");
        var taken = Processing().Apply(asked).Value.Apply(back).Value;

        Assert.Equal("dossier.taken-back.unknown", Assert.Single(Processing().Apply(back).Problems).Code);
        Assert.Equal("dossier.taken-back.unknown", Assert.Single(taken.Apply(back with { At = back.At.PlusDays(1) }).Problems).Code);
        Assert.All(Dossier.New(Header).Apply(back).Problems, problem => Assert.Equal("dossier.taken-back.unknown", problem.Code));
        Assert.Equal("dossier.taken-back.unknown", Assert.Single(Dossier.Replay(Header, [.. Typical().Take(3), back]).Irregularities).Code);
        Assert.Throws<ArgumentException>(() => back with { By = " " });
        Assert.Throws<ArgumentNullException>(() => back with { Event = null! });
    }

    [Theory]
    [InlineData(9999, 12, 31)]
    [InlineData(1, 1, 1)]
    [InlineData(1970, 1, 1)]
    [InlineData(1900, 1, 1)]
    [InlineData(1899, 12, 30)]
    public void A_day_that_stands_for_no_date_is_read_as_written_and_told(int year, int month, int day)
    {
        var none = new DueMoment(new(year, month, day));
        var promised = Dossier.Replay(Header, [new Accepted(Start, Promised: none)]);
        var moved = Dossier.Replay(Header, [new Accepted(Start, TimeLimit.Days(5)), new Reappointed(Start, none)]);

        Assert.Equal(("dossier.date.placeholder", 0), (promised.Irregularities.Single().Code, promised.Irregularities.Single().EventIndex));
        Assert.Equal(("dossier.date.placeholder", 1), (moved.Irregularities.Single().Code, moved.Irregularities.Single().EventIndex));
        Assert.Equal(none, Office.Calculator.Calculate(promised.ToDeadlineFacts()).Due);
        Assert.Equal(none, Office.Calculator.Calculate(moved.ToDeadlineFacts()).Reappointed);
        Assert.Equal(year != 9999, none.IsPassedAt(Later));
        Assert.True(Office.Calculator.Explain(promised.ToDeadlineFacts()!).Verify());
        Assert.True(Office.Calculator.Explain(moved.ToDeadlineFacts()!).Verify());
        Assert.Empty(Dossier.Replay(Header, [new Accepted(Start, Promised: new DueMoment(new(9999, 12, 30)))]).Irregularities);
    }

    private static TakenBack Back(DossierEvent item, LocalDateTime at) => new(at, item, "officer-7", "ghi nhầm");

    private static void Same(Dossier expected, Dossier actual)
    {
        string[] told = ["dossier.event.repeated", "dossier.event.taken-back", "dossier.taken-back.unknown"];
        Assert.Equal(expected.StandingEvents, actual.StandingEvents);
        Assert.Equal((expected.Status, expected.Ending, expected.Unit, expected.Officer), (actual.Status, actual.Ending, actual.Unit, actual.Officer));
        Assert.Equal(
            (expected.SubmittedAt, expected.AcceptedAt, expected.ForwardedAt, expected.ReadyAt, expected.ReturnedAt, expected.EndedAt),
            (actual.SubmittedAt, actual.AcceptedAt, actual.ForwardedAt, actual.ReadyAt, actual.ReturnedAt, actual.EndedAt));
        Assert.Equal(
            (expected.SupplementRequests, expected.Reappointments, expected.Outcome, expected.CorrectionPendingSince, expected.WithdrawalPendingSince),
            (actual.SupplementRequests, actual.Reappointments, actual.Outcome, actual.CorrectionPendingSince, actual.WithdrawalPendingSince));
        Assert.Equal(expected.ToDeadlineFacts(), actual.ToDeadlineFacts());
        Assert.Equal(expected.PendingOpinions, actual.PendingOpinions);
        Assert.Equal(expected.GetHoldings(), actual.GetHoldings());
        Assert.Equal(expected.GetStatusChanges(), actual.GetStatusChanges());
        Assert.Equal(
            expected.Irregularities.Where(one => !told.Contains(one.Code)).Select(one => (one.Code, one.Message)),
            actual.Irregularities.Where(one => !told.Contains(one.Code)).Select(one => (one.Code, one.Message)));
    }
}
