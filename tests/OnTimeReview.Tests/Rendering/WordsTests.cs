using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace OnTimeReview.Rendering;

public sealed class WordsTests
{
    private static readonly Words Vietnamese = new(Language.Vietnamese);
    private static readonly Words English = new(Language.English);

    [Fact]
    public void Numbers_are_grouped_as_the_language_does()
    {
        Assert.Equal("21.651", Vietnamese.Number(21_651));
        Assert.Equal("21,651", English.Number(21_651));
        Assert.Equal("0", English.Number(0));
    }

    [Fact]
    public void A_share_is_never_rounded_up_to_all()
    {
        Assert.Equal("99,9%", Vietnamese.Percent(new Share(9_999, 10_000)));
        Assert.Equal("100.0%", English.Percent(new Share(10_000, 10_000)));
        Assert.Equal("no data", English.Percent(new Share(0, 0)));
    }

    [Fact]
    public void The_end_of_a_day_is_24_00()
    {
        Assert.Equal("24:00 31/05/2021", Vietnamese.Moment(new LocalDate(2021, 5, 31) + LocalTime.MaxValue));
        Assert.Equal("08:05 01/06/2021", Vietnamese.Moment(new LocalDateTime(2021, 6, 1, 8, 5)));
    }
}
