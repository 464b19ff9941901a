using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Feedback;

public sealed class FeedbackTests
{
    private static readonly Citation Source = new Instrument(
        InstrumentNumber.Parse("1/QĐ-UBND"), new("Quy chế", "Rules"), new LocalDate(2021, 1, 1)).Cite("5");

    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly FeedbackDesk Desk = new(
        Calculator,
        new FeedbackLimits(Forward: Limit(3), Classify: Limit(2), Answer: Limit(10), Publish: Limit(1)));

    private static readonly LocalDateTime Monday = new(2022, 6, 6, 9, 0);

    private static FeedbackItem Item => FeedbackItem.Receive("1", "UBND phường", Monday);

    private static Cited<TimeLimit> Limit(int days) => new(TimeLimit.WorkingDays(days), Source, Certainty.Unverified);

    private static FeedbackItem Fold(FeedbackItem item, params FeedbackEvent[] events) =>
        events.Aggregate(item, (current, next) => current.Apply(next).Value);

    private static FeedbackItem Answered(int day, string id = "1") => Fold(
        FeedbackItem.Receive(id, "UBND phường", Monday),
        new FeedbackClassified(Monday.PlusHours(1), FeedbackKind.Conduct, true),
        new FeedbackAnswered(Monday.PlusDays(day)));

    [Fact]
    public void Each_step_is_due_from_reception_and_publication_from_the_answer()
    {
        Assert.Equal([FeedbackStep.Classify, FeedbackStep.Answer], Desk.Dues(Item).Select(due => due.Step));
        Assert.Equal(new LocalDate(2022, 6, 8), Desk.Dues(Item)[0].Due.Date);
        Assert.Equal(new LocalDate(2022, 6, 20), Desk.Dues(Item)[1].Due.Date);
        var foreign = Fold(Item, new FeedbackClassified(Monday.PlusDays(1), FeedbackKind.Rule, false));
        Assert.Equal([FeedbackStep.Classify, FeedbackStep.Forward], Desk.Dues(foreign).Select(due => due.Step));
        Assert.Equal(new LocalDate(2022, 6, 9), Desk.Dues(foreign)[1].Due.Date);
        Assert.Equal(FeedbackStep.Publish, Desk.Dues(Answered(3))[^1].Step);
    }

    // Received Mon 06/07/2026: five working days end on Mon 13/07/2026, whenever it was classified. From Thu 12/02/2026: Tết is off from 14 to
    // 22/02, so 13, 23, 24, 25 and 26/02 count.
    [Theory, Holds("20/2008/NĐ-CP", "9.1.d")]
    [InlineData(2026, 7, 6, 4, 2026, 7, 13)]
    [InlineData(2026, 7, 6, 0, 2026, 7, 13)]
    [InlineData(2026, 2, 12, 1, 2026, 2, 26)]
    public void The_decree_asks_for_forwarding_within_5_working_days_of_reception_and_for_nothing_else(
        int year, int month, int day, int classifiedAfter, int dueYear, int dueMonth, int dueDay)
    {
        var desk = new FeedbackDesk(Calculator, FeedbackLimits.OfDecree20);
        var item = FeedbackItem.Receive("1", "UBND phường", new(year, month, day, 9, 0));
        Assert.Empty(desk.Dues(item));
        var foreign = Fold(item, new FeedbackClassified(item.ReceivedAt.PlusDays(classifiedAfter), FeedbackKind.Rule, false));
        var due = Assert.Single(desk.Dues(foreign));
        Assert.Equal((FeedbackStep.Forward, new LocalDate(dueYear, dueMonth, dueDay), "20/2008/NĐ-CP art. 9.1.d"), (due.Step, due.Due.Date, due.Source.ToString()));
        Assert.Equal(Certainty.Text, FeedbackLimits.OfDecree20.Forward.Certainty);
        var own = Fold(item, new FeedbackClassified(item.ReceivedAt, FeedbackKind.Rule, true), new FeedbackAnswered(item.ReceivedAt.PlusDays(99)));
        Assert.Empty(desk.Dues(own));
        Assert.False(desk.OnTimeRate([own], item.ReceivedAt.PlusDays(100)).HasData);
        Assert.False(desk.SatisfactionRate([own], item.ReceivedAt.PlusDays(100)).HasData);
        Assert.Equal("forward 05 ngày làm việc", desk.ToString());
    }

    [Fact]
    public void What_is_not_done_by_its_due_moment_is_overdue()
    {
        Assert.Empty(Desk.OverdueAt([Item], new LocalDateTime(2022, 6, 8, 23, 59)));
        var overdue = Assert.Single(Desk.OverdueAt([Item], new LocalDateTime(2022, 6, 9, 0, 1)));
        Assert.Equal((FeedbackStep.Classify, Source), (overdue.Step, overdue.Source));
        Assert.DoesNotContain(Desk.OverdueAt([Answered(3)], new LocalDateTime(2022, 7, 1, 0, 0)), due => due.Step == FeedbackStep.Answer);
    }

    [Fact]
    public void The_two_rates_name_what_is_for_the_agency()
    {
        var dissatisfied = Fold(Answered(2, "2"), new FeedbackRated(Monday.PlusDays(3), false));
        var changedMind = Fold(Answered(2, "3"), new FeedbackRated(Monday.PlusDays(3), false), new FeedbackRated(Monday.PlusDays(4), true));
        var late = Answered(15, "4");
        var open = FeedbackItem.Receive("5", "UBND phường", Monday.PlusDays(27));
        var foreign = Fold(FeedbackItem.Receive("6", "UBND phường", Monday), new FeedbackClassified(Monday, FeedbackKind.Rule, false));
        FeedbackItem[] items = [Answered(2), dissatisfied, changedMind, late, open, foreign];
        var at = Monday.PlusDays(28);
        Assert.Equal(new Share(3, 5), Desk.OnTimeRate(items, at));
        Assert.Equal(new Share(3, 5), Desk.SatisfactionRate(items, at));
        Assert.False(Desk.OnTimeRate([foreign], at).HasData);
    }

    [Fact]
    public void The_past_is_seen_as_it_was()
    {
        Assert.Null(Item.AsOf(Monday.PlusMinutes(-1)));
        Assert.Null(Answered(3).AsOf(Monday.PlusDays(2))!.AnsweredAt);
        Assert.Equal(new Share(0, 1), Desk.OnTimeRate([Answered(3)], Monday.PlusDays(2)));
    }

    [Property]
    public void Any_order_of_acts_is_taken_as_the_plain_rules_say_and_a_refusal_changes_nothing(byte[] acts)
    {
        var (item, at) = (Item, Monday);
        var (classified, own, forwarded, answered, published) = (false, false, false, false, false);
        foreach (var act in acts)
        {
            at = at.PlusMinutes(act % 3);
            (FeedbackEvent Next, bool Lawful) step = (act % 6) switch
            {
                0 => (new FeedbackClassified(at, FeedbackKind.Conduct, true), !classified),
                1 => (new FeedbackClassified(at, FeedbackKind.Conduct, false), !classified),
                2 => (new FeedbackForwarded(at, "Sở"), classified && !own && !forwarded),
                3 => (new FeedbackAnswered(at), classified && own && !answered),
                4 => (new FeedbackPublished(at), answered && !published),
                _ => (new FeedbackRated(at, true), answered),
            };
            var before = item;
            var result = item.Apply(step.Next);
            Assert.Equal(step.Lawful, result.IsSuccess);
            Assert.Equal(before.Events, item.Events);
            if (!result.IsSuccess)
            {
                continue;
            }

            item = result.Value;
            classified |= step.Next is FeedbackClassified;
            own |= step.Next is FeedbackClassified { IsOwn: true };
            forwarded |= step.Next is FeedbackForwarded;
            answered |= step.Next is FeedbackAnswered;
            published |= step.Next is FeedbackPublished;
            Assert.False(item.Apply(new FeedbackRated(at.PlusMinutes(-1), true)).IsSuccess);
        }

        Assert.Equal(item, Fold(Item, [.. item.Events]));
    }
}
