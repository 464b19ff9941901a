using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;
using static AdminReform.Deadlines.Office;

namespace AdminReform.Deadlines;

public class CalendarChangeTests
{
    [Fact]
    public void A_swap_announced_eight_days_ahead_moves_only_the_limits_that_cross_it()
    {
        var calendar = WorkingCalendars.VietnamCivilService;
        var before = new DeadlineCalculator(new WorkingTime(calendar.KnownAt(new LocalDate(2025, 12, 24)), OfficeHours.Common), Regimes.Known);
        var after = new DeadlineCalculator(new WorkingTime(calendar.KnownAt(new LocalDate(2025, 12, 25)), OfficeHours.Common), Regimes.Known);
        var change = new CalendarChange(before, after);
        RunningLimit[] running =
        [
            new("before", new(At(2025, 12, 22), TimeLimit.WorkingDays(3))),
            new("across", new(At(2025, 12, 29), TimeLimit.WorkingDays(3))),
            new("beyond both", new(At(2025, 12, 29), TimeLimit.WorkingDays(12))),
            new("last day", new(At(2025, 12, 26), TimeLimit.Weeks(1))),
            new("extended", new(At(2025, 12, 29), TimeLimit.WorkingDays(3)) { Reappointments = [new(At(2025, 12, 30), new(new(2026, 1, 20)))] }),
        ];

        Assert.Equal([new LocalDate(2026, 1, 2), new(2026, 1, 10)], change.ChangedDays.Where(day => day < new LocalDate(2026, 2, 1)));
        var moves = change.Moves(running).ToArray();
        Assert.Equal([("across", 3), ("last day", 3)], moves.Select(move => (move.Id, move.Days)));
        Assert.Equal(new DueMoment(new LocalDate(2026, 1, 2)), moves[0].Old);
        Assert.Equal(new DueMoment(new LocalDate(2026, 1, 5)), moves[0].New);
        Assert.Equal([new LocalDate(2026, 1, 2)], moves[0].Causes.Select(day => day.Date));
        Assert.Contains("02/01/2026", moves[0].In(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(DeadlineCaseArbitraries)], MaxTest = 150)]
    public bool The_moves_are_those_of_calculating_everything_twice(DeadlineCase one, byte day)
    {
        var more = one with { ExtraDaysOff = [.. one.ExtraDaysOff, 150 + day] };
        var (before, after) = (one.Calculator(), more.Calculator());
        var (old, changed) = (before.Calculate(one.Facts).Due, after.Calculate(one.Facts).Due);
        var there = new CalendarChange(before, after).Moves([new("a", one.Facts)]).ToArray();
        var back = new CalendarChange(after, before).Moves([new("a", one.Facts)]).ToArray();
        return old == changed
            ? there.Length == 0 && back.Length == 0
            : there is [var move] && move.Old == old && move.New == changed && move.Causes.Count == 1
                && back is [var undo] && undo.Old == changed && undo.New == old;
    }
}
