using AdminReform.Calendars;
using NodaTime;

namespace AdminReform.Interchange.Json.Calendars;

public sealed class OfficeHoursJsonTests
{
    private static readonly string Sample = OfficeHoursJson.Write(OfficeHours.Always(
        Enum.GetValues<IsoDayOfWeek>().Skip(1).Aggregate(OfficeWeek.EveryDay(OfficeDay.Closed), (week, day) => week.With(day, OfficeDay.Common))));

    [Fact]
    public void A_morning_and_a_change_of_hours_survive_both_ways()
    {
        var saturday = OfficeWeek.EveryDay(OfficeDay.Common).With(IsoDayOfWeek.Saturday, new OfficeDay(new OpenPeriod(new(7, 30), new(11, 30))))
            .With(IsoDayOfWeek.Sunday, OfficeDay.Closed);
        var night = OfficeWeek.EveryDay(new OfficeDay(new OpenPeriod(new(18, 0), LocalTime.Midnight)));
        var hours = OfficeHours.Always(saturday).With(new(2026, 7, 1), night) with { OnSwappedDays = SwappedDayHours.OfItsOwnWeekday };

        Assert.Equal(hours, OfficeHoursJson.Read(OfficeHoursJson.Write(hours)).Value);
        Assert.Equal(OfficeHours.Common, OfficeHoursJson.Read(OfficeHoursJson.Write(OfficeHours.Common)).Value);
    }

    [Theory]
    [InlineData(DayCount.ReceptionOnly, "receptionOnly")]
    [InlineData(DayCount.Half, "countsHalf")]
    [InlineData(DayCount.HoursOnly, "hoursOnly")]
    public void How_much_a_day_counts_survives_both_ways(DayCount counts, string list)
    {
        var morning = new OfficeDay(new OpenPeriod(new(7, 30), new(11, 30))) { Counts = counts };
        var hours = OfficeHours.Always(OfficeWeek.EveryDay(OfficeDay.Common).With(IsoDayOfWeek.Saturday, morning));
        Assert.Equal(hours, OfficeHoursJson.Read(OfficeHoursJson.Write(hours)).Value);
        Assert.Contains($"\"{list}\": [", OfficeHoursJson.Write(hours), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_counts_in_two_ways_is_refused()
    {
        var twice = OfficeHoursJson.Write(OfficeHours.Common).Replace("\"from\"", "\"receptionOnly\": [\"saturday\"], \"countsHalf\": [\"saturday\"], \"saturday\": [], \"from\"", StringComparison.Ordinal);
        Assert.Equal(["json.value $.weeks[0].countsHalf"], OfficeHoursJson.Read(twice).Problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }

    [Fact]
    public void What_a_swap_does_in_a_week_of_six_days_survives_both_ways()
    {
        var definition = WorkingCalendars.VietnamCivilService.Definition with { SwapsOnWorkedDays = SwapsOnWorkedDays.TakeTheDayOff };
        Assert.Equal(definition, CalendarDefinitionJson.Read(CalendarDefinitionJson.Write(definition)).Value);
        Assert.DoesNotContain("swapsOnWorkedDays", CalendarDefinitionJson.Write(WorkingCalendars.VietnamCivilService.Definition), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("onSwappedDays", "null", "json.missing", "$.onSwappedDays")]
    [InlineData("weeks", "[]", "json.value", "$.weeks")]
    [InlineData("weeks[0].receptionOnly", "[\"samedi\"]", "json.name", "$.weeks[0].receptionOnly[0]")]
    [InlineData("weeks[0].tuesday", "null", "json.missing", "$.weeks[0].tuesday")]
    [InlineData("weeks[0].tuesday", "[{\"opening\":\"07:30:00\"}]", "json.missing", "$.weeks[0].tuesday[0].closing")]
    [InlineData("weeks[0].tuesday", "[{\"opening\":\"07:30:00\",\"closing\":\"07:00:00\"}]", "json.value", "$.weeks[0].tuesday[0].closing")]
    [InlineData("weeks[0].friday", "[{\"opening\":\"07:30:00\",\"closing\":\"11:00:00\"},{\"opening\":\"10:00:00\",\"closing\":\"17:00:00\"}]", "json.value", "$.weeks[0].friday")]
    [InlineData("weeks[0].from", "\"2026-02-30\"", "json.date.none", "$.weeks[0].from")]
    public void What_is_missing_or_wrong_is_told_with_its_path(string member, string value, string code, string path)
    {
        var problem = Assert.Single(OfficeHoursJson.Read(Changed.Member(Sample, member, value)).Problems);

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }
}
