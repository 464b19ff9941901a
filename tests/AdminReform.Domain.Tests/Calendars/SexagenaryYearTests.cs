namespace AdminReform.Calendars;

public sealed class SexagenaryYearTests
{
    // One turn of the branches and more than one of the stems, as calendars print them.
    [Theory]
    [InlineData(2020, "Canh Tý")]
    [InlineData(2021, "Tân Sửu")]
    [InlineData(2022, "Nhâm Dần")]
    [InlineData(2023, "Quý Mão")]
    [InlineData(2024, "Giáp Thìn")]
    [InlineData(2025, "Ất Tỵ")]
    [InlineData(2026, "Bính Ngọ")]
    [InlineData(2027, "Đinh Mùi")]
    [InlineData(2028, "Mậu Thân")]
    [InlineData(2029, "Kỷ Dậu")]
    [InlineData(2030, "Canh Tuất")]
    [InlineData(2031, "Tân Hợi")]
    public void Each_year_has_the_name_that_calendars_print(int year, string name) => Assert.Equal(name, SexagenaryYear.Name(year));

    [Property]
    public void Names_come_again_after_sixty_years(byte after) =>
        Assert.Equal(SexagenaryYear.Name(1900 + after), SexagenaryYear.Name(1960 + after));
}
