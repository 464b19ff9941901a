using NodaTime;

namespace AdminReform.Calendars;

public sealed class DayNumberTests
{
    [Fact]
    public void Numbers_and_dates_are_each_other_s_inverse_within_the_tables_and_beside_them()
    {
        var date = DayNumber.First.PlusDays(-400);
        for (var day = -400; date <= DayNumber.Last.PlusDays(400); day++, date = date.PlusDays(1))
        {
            Assert.Equal(day, DayNumber.Of(date));
            Assert.Equal(date, DayNumber.ToDate(day));
        }
    }

    [Property(MaxTest = 1000)]
    public bool Months_are_stepped_over_as_NodaTime_steps_over_them(int day, short months)
    {
        var date = DayNumber.First.PlusDays(day % 130_000);
        var later = months % 601;
        return DayNumber.ToDate(DayNumber.PlusMonths(DayNumber.Of(date), later)) == date.PlusMonths(later);
    }

    [Fact]
    public void The_first_and_the_last_date_of_all_have_numbers_too()
    {
        Assert.Equal(LocalDate.MinIsoValue, DayNumber.ToDate(DayNumber.Of(LocalDate.MinIsoValue)));
        Assert.Equal(LocalDate.MaxIsoValue, DayNumber.ToDate(DayNumber.Of(LocalDate.MaxIsoValue)));
    }
}
