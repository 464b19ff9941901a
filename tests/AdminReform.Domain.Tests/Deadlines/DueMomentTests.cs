using NodaTime;

namespace AdminReform.Deadlines;

public class DueMomentTests
{
    [Fact]
    public void The_end_of_a_day_comes_after_every_time_of_it()
    {
        var day = new LocalDate(2026, 7, 2);
        Assert.True(new DueMoment(day) > new DueMoment(day, LocalTime.MaxValue));
        Assert.True(new DueMoment(day, LocalTime.Noon) < new DueMoment(day, new LocalTime(12, 1)));
        Assert.True(new DueMoment(day) < new DueMoment(day.PlusDays(1), LocalTime.Midnight));
        Assert.Equal(0, new DueMoment(day).CompareTo(new DueMoment(day)));
        Assert.NotEqual(new DueMoment(day), new DueMoment(day, LocalTime.Midnight));
    }

    [Fact]
    public void At_the_due_moment_itself_the_limit_has_not_expired()
    {
        var due = new DueMoment(new LocalDate(2026, 7, 2), new LocalTime(15, 0));
        Assert.False(due.IsPassedAt(due.End));
        Assert.True(due.IsPassedAt(due.End.PlusNanoseconds(1)));
        Assert.Equal("15:00 02/07/2026", due.ToString());
        Assert.Equal("02/07/2026", new DueMoment(due.Date).ToString());
    }
}
