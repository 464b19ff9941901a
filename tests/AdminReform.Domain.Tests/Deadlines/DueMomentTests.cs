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

    [Property(MaxTest = 500, Arbitrary = [typeof(DueMomentTests)])]
    public void Its_text_comes_back_and_sorts_as_it_does(DueMoment one, DueMoment other)
    {
        Assert.Equal(one, DueMoment.FromSortableText(one.ToSortableText()));
        Assert.Equal(one.Time, DueMoment.FromSortableText(one.ToSortableText()).Time);
        Assert.Equal(Math.Sign(one.CompareTo(other)), Math.Sign(string.CompareOrdinal(one.ToSortableText(), other.ToSortableText())));
    }

    [Theory]
    [InlineData(2025, 7, 15, null, "2025-07-15T24:00:00")]
    [InlineData(2026, 7, 7, "15:30:00", "2026-07-07T15:30:00")]
    [InlineData(2026, 7, 7, "00:00:00", "2026-07-07T00:00:00")]
    [InlineData(9999, 12, 31, null, "9999-12-31T24:00:00")]
    public void The_end_of_a_day_is_not_the_midnight_after_it(int year, int month, int day, string? time, string text) => Assert.Equal(
        text, new DueMoment(new(year, month, day), time is null ? null : NodaTime.Text.LocalTimePattern.GeneralIso.Parse(time).Value).ToSortableText());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2025-07-15")]
    [InlineData("2025-07-15T24:00:00.5")]
    [InlineData("2025-07-15T24:00:00Z")]
    [InlineData("2025-07-15T24:00")]
    [InlineData("2025-07-15T15:30:00.50")]
    [InlineData("2025-02-30T24:00:00")]
    [InlineData("15/07/2025")]
    public void What_it_does_not_write_it_does_not_read(string? text)
    {
        Assert.False(DueMoment.TryFromSortableText(text, out _));
        if (text is not null)
        {
            Assert.StartsWith($"'{text}' is no due moment", Assert.Throws<FormatException>(() => DueMoment.FromSortableText(text)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_is_no_text_of_a_moment()
    {
        Assert.Throws<ArgumentNullException>(() => DueMoment.FromSortableText(null!));
        Assert.Throws<ArgumentNullException>(() => DueMoment.Parse(null!));
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(DueMomentTests)])]
    public void Every_form_in_which_it_is_written_is_read(DueMoment due)
    {
        Assert.Equal([due, due], [DueMoment.Parse(due.ToString()), DueMoment.Parse($"{due:s}")]);
        Assert.Equal(new DueMoment(due.Date), DueMoment.Parse(NodaTime.Text.LocalDatePattern.Iso.Format(due.Date)));
    }

    [Theory]
    [InlineData("1/7/2026")]
    [InlineData("2026-07-01 11:30")]
    [InlineData("11:30")]
    [InlineData("11:30:00 01/07/2026")]
    [InlineData("11:30  01/07/2026")]
    [InlineData("31/02/2026")]
    [InlineData("24:00 01/07/2026")]
    [InlineData("2026-07-01T11:30:00Z")]
    [InlineData(null)]
    public void What_is_written_otherwise_is_not_guessed_at(string? text) => Assert.False(DueMoment.TryParse(text, out _));

    [Fact]
    public void The_end_of_the_last_day_of_all_never_passes()
    {
        var due = new DueMoment(LocalDate.MaxIsoValue);

        Assert.Equal(LocalDateTime.MaxIsoValue, due.End);
        Assert.False(due.IsPassedAt(LocalDateTime.MaxIsoValue));
    }

    public static Arbitrary<DueMoment> Any() => Arb.From(
        from date in Gen.OneOf(
            Gen.Choose(0, 9999).Select(year => new LocalDate(year, 1, 1)), Gen.Choose(0, 3).Select(days => new LocalDate(2026, 7, 7).PlusDays(days)))
        from nanosecond in Gen.OneOf(Gen.Choose(0, 86_399).Select(second => second * NodaConstants.NanosecondsPerSecond), Gen.Choose(0, 999_999_999).Select(of => (long)of), Gen.Constant(-1L))
        select new DueMoment(date, nanosecond < 0 ? null : LocalTime.FromNanosecondsSinceMidnight(nanosecond)));
}
