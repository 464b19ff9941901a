using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>
/// The yearly decisions for the civil service. Where only a month or a year of publication is known, <c>By</c> holds the last day that is
/// possible: its end, or the day before the first day that the decision changes.
/// </summary>
internal static class VietnamDecisions
{
    internal static IEnumerable<CalendarDecision> All() =>
    [
        Words("Lịch nghỉ năm 2010", "Days off in 2010", By(2010, 2, 12), 2010),
        Words("Chấp thuận của Thủ tướng về hoán đổi ngày 19/02/2010", "Approval of the Prime Minister to swap 19/02/2010", By(2010, 2, 18)) with
        {
            Swaps = [Swap(2010, 2, 19, 2010, 2, 27)],
            Certainty = Certainty.Unverified,
        },
        Numbered("9529/VPCP-KGVX", On(2010, 12, 31), 2011) with
        {
            Swaps = [Swap(2011, 1, 31, 2011, 1, 29), Swap(2011, 2, 1, 2011, 1, 30), Swap(2011, 4, 11, 2011, 4, 9)],
        },
        Words("Ý kiến của Thủ tướng ngày 27/12/2011", "Opinion of the Prime Minister of 27/12/2011", On(2011, 12, 27), 2012) with
        {
            Swaps = [Swap(2012, 1, 27, 2012, 2, 4)],
        },
        Words("Thông báo của Bộ Lao động - Thương binh và Xã hội, tháng 12/2012", "Notice of the Ministry of Labour, 12/2012", By(2012, 12, 28), 2013) with
        {
            Swaps = [Swap(2012, 12, 31, 2013, 1, 5), Swap(2013, 2, 15, 2013, 2, 23), Swap(2013, 4, 29, 2013, 5, 4)],
        },
        Words("Ý kiến của Thủ tướng, tháng 12/2013", "Opinion of the Prime Minister, 12/2013", By(2013, 12, 18), 2014) with
        {
            Choices = [Tet(2014, 1, 30)],
            Swaps = [Swap(2014, 1, 28, 2014, 1, 25), Swap(2014, 1, 29, 2014, 2, 8), Swap(2014, 5, 2, 2014, 4, 26)],
        },
        Words("Ý kiến của Thủ tướng, tháng 12/2013, về hoán đổi ngày 01/09/2014", "Opinion of the Prime Minister, 12/2013, to swap 01/09/2014", By(2013, 12, 31)) with
        {
            Swaps = [Swap(2014, 9, 1, 2014, 9, 6)],
            Certainty = Certainty.Unverified,
        },
        Words("Thông báo của Bộ Lao động - Thương binh và Xã hội, tháng 12/2014", "Notice of the Ministry of Labour, 12/2014", By(2014, 12, 26), 2015) with
        {
            Choices = [Tet(2015, 2, 17)],
            Swaps = [Swap(2015, 1, 2, 2014, 12, 27), Swap(2015, 2, 16, 2015, 2, 14), Swap(2015, 4, 29, 2015, 4, 25)],
        },
        Numbered("4659/TB-LĐTBXH", On(2015, 11, 13), 2016) with { Choices = [Tet(2016, 2, 7)] },
        Words("Công văn của Văn phòng Chính phủ năm 2016", "Letter of the Government Office, 2016", By(2016, 12, 31), 2017) with { Choices = [Tet(2017, 1, 26)] },
        Words("Công văn của Văn phòng Chính phủ năm 2017", "Letter of the Government Office, 2017", By(2017, 12, 31), 2018) with { Choices = [Tet(2018, 2, 14)] },
        Numbered("6519/VPCP-KGVX", By(2018, 12, 30), 2019) with
        {
            Choices = [Tet(2019, 2, 4)],
            Swaps = [Swap(2018, 12, 31, 2019, 1, 5), Swap(2019, 4, 29, 2019, 5, 4)],
        },
        Words("Thông báo của Bộ Lao động - Thương binh và Xã hội năm 2019", "Notice of the Ministry of Labour, 2019", By(2019, 12, 31), 2020) with { Choices = [Tet(2020, 1, 23)] },
        Numbered("4875/TB-LĐTBXH", By(2020, 11, 30), 2021) with { Choices = [Tet(2021, 2, 10), NationalDay(2021, 9, 3)] },
        Numbered("245/VPCP-KGVX", On(2022, 1, 11), 2022) with { Choices = [Tet(2022, 1, 31), NationalDay(2022, 9, 1)] },
        Numbered("5034/TB-LĐTBXH", By(2022, 12, 31), 2023) with { Choices = [Tet(2023, 1, 20), NationalDay(2023, 9, 1)] },
        Numbered("8662/VPCP-KGVX", On(2023, 11, 3), 2024) with { Choices = [Tet(2024, 2, 8), NationalDay(2024, 9, 3)] },
        Numbered("2450/VPCP-KGVX", On(2024, 4, 12)) with { Swaps = [Swap(2024, 4, 29, 2024, 5, 4)] },
        Numbered("6150/TB-BLĐTBXH", On(2024, 12, 3), 2025) with
        {
            Choices = [Tet(2025, 1, 27), NationalDay(2025, 9, 1)],
            Swaps = [Swap(2025, 5, 2, 2025, 4, 26)],
        },
        Numbered("9859/VPCP-KGVX", On(2025, 10, 13), 2026) with { Choices = [Tet(2026, 2, 16), NationalDay(2026, 9, 1)] },
        Numbered("9441/TB-BNV", On(2025, 10, 16)) with { Swaps = [Swap(2026, 8, 31, 2026, 8, 22)] },
        Numbered("12729/VPCP-KGVX", On(2025, 12, 25)) with { Swaps = [Swap(2026, 1, 2, 2026, 1, 10)] },
        Numbered("10065/VPCP-KGVX", On(2026, 10, 2), 2027) with { Choices = [Tet(2027, 2, 4), NationalDay(2027, 9, 3)] },
    ];

    private static CalendarDecision Numbered(string number, (LocalDate Date, bool IsExact) published, int? year = null)
    {
        var day = published.IsExact ? FormattableString.Invariant($" {published.Date:dd/MM/uuuu}") : "";
        return Words($"{number}{day}", $"{number}{day}", published, year) with { Number = number };
    }

    private static CalendarDecision Words(string vietnamese, string english, (LocalDate Date, bool IsExact) published, int? year = null) =>
        new(new LocalizedText(vietnamese, english), published.Date) { IsPublicationExact = published.IsExact, SettlesYear = year };

    private static (LocalDate Date, bool IsExact) On(int year, int month, int day) => (new(year, month, day), true);

    private static (LocalDate Date, bool IsExact) By(int year, int month, int day) => (new(year, month, day), false);

    private static HolidayChoice Tet(int year, int month, int day) => HolidayChoice.Tet(new(year, month, day));

    private static HolidayChoice NationalDay(int year, int month, int day) => HolidayChoice.NationalDayAdjacent(new(year, month, day));

    private static DaySwap Swap(int offYear, int offMonth, int offDay, int workedYear, int workedMonth, int workedDay) =>
        new(new(offYear, offMonth, offDay), new(workedYear, workedMonth, workedDay));
}
