using AdminReform.Law;
using AdminReform.Texts;

namespace AdminReform.Calendars;

/// <summary>What grants each day off. The points of the articles were written down once more, and not compared with the printed codes.</summary>
public sealed class VietnamHolidaysTests
{
    [Theory]
    [InlineData(1995, "new-year", "35-L/CTN art. 73", "35-L/CTN art. 73")]
    [InlineData(1995, "tet", "35-L/CTN art. 73", "35-L/CTN art. 73")]
    [InlineData(1995, "reunification", "35-L/CTN art. 73", "35-L/CTN art. 73")]
    [InlineData(1995, "labour-day", "35-L/CTN art. 73", "35-L/CTN art. 73")]
    [InlineData(1995, "national-day", "35-L/CTN art. 73", "35-L/CTN art. 73")]
    [InlineData(2007, "hung-kings", "84/2007/QH11 art. 1", "35-L/CTN art. 73")]
    [InlineData(2013, "new-year", "10/2012/QH13 art. 115.1.a", "10/2012/QH13 art. 115.3")]
    [InlineData(2013, "tet", "10/2012/QH13 art. 115.1.b", "10/2012/QH13 art. 115.3")]
    [InlineData(2013, "reunification", "10/2012/QH13 art. 115.1.c", "10/2012/QH13 art. 115.3")]
    [InlineData(2013, "labour-day", "10/2012/QH13 art. 115.1.d", "10/2012/QH13 art. 115.3")]
    [InlineData(2013, "national-day", "10/2012/QH13 art. 115.1.đ", "10/2012/QH13 art. 115.3")]
    [InlineData(2013, "hung-kings", "10/2012/QH13 art. 115.1.e", "10/2012/QH13 art. 115.3")]
    [InlineData(2021, "new-year", "45/2019/QH14 art. 112.1.a", "45/2019/QH14 art. 111.3")]
    [InlineData(2021, "tet", "45/2019/QH14 art. 112.1.b", "45/2019/QH14 art. 111.3")]
    [InlineData(2021, "reunification", "45/2019/QH14 art. 112.1.c", "45/2019/QH14 art. 111.3")]
    [InlineData(2021, "labour-day", "45/2019/QH14 art. 112.1.d", "45/2019/QH14 art. 111.3")]
    [InlineData(2021, "national-day", "45/2019/QH14 art. 112.1.đ", "45/2019/QH14 art. 111.3")]
    [InlineData(2021, "national-day-adjacent", "45/2019/QH14 art. 112.1.đ", "45/2019/QH14 art. 111.3")]
    [InlineData(2021, "hung-kings", "45/2019/QH14 art. 112.1.e", "45/2019/QH14 art. 111.3")]
    [InlineData(2026, "culture-day", "28/2026/QH16 art. 2", null)]
    [Holds("45/2019/QH14", "112.1")]
    [Holds("10/2012/QH13", "115.1", Certainty.Secondary)]
    [Holds("35-L/CTN", "73", Certainty.Secondary)]
    public void A_holiday_cites_what_grants_it_and_what_moves_it_to_another_day(int year, string id, string grants, string? moves)
    {
        var rule = Assert.Single(VietnamHolidays.Rules(), rule => rule.Id == id && rule.From.Year == year);

        Assert.Equal((grants, moves), (rule.Source?.ToString(), rule.CompensationSource?.ToString()));
    }

    [Theory]
    [InlineData(1995, 4, "-1")]
    [InlineData(2013, 5, "-2 -1")]
    [InlineData(2021, 5, "-2 -1")]
    public void Tet_lasts_so_many_days_and_begins_so_many_before_its_first(int year, int days, string starts)
    {
        var tet = Assert.Single(VietnamHolidays.Rules(), rule => rule.Id == VietnamHolidays.Tet && rule.From.Year == year);

        Assert.Equal((days, starts), (tet.Days, string.Join(' ', tet.Starts)));
    }

    [Fact]
    public void Every_holiday_every_day_of_it_and_every_decision_is_named_in_both_languages()
    {
        var names = VietnamHolidays.Rules().SelectMany(rule => rule.DayNames.Prepend(rule.Name)).Concat(VietnamDecisions.All().Select(decision => decision.Title));

        Assert.All(names, Sentence.HasNoHole);
    }
}
