using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>The holidays of Vietnamese law and the provisions that set them.</summary>
internal static class VietnamHolidays
{
    /// <summary>Tết Dương lịch, 01/01.</summary>
    public const string NewYear = "new-year";

    /// <summary>Tết Nguyên đán.</summary>
    public const string Tet = "tet";

    /// <summary>Giỗ Tổ Hùng Vương, 10/3 of the lunisolar calendar.</summary>
    public const string HungKings = "hung-kings";

    /// <summary>Ngày Chiến thắng, 30/04.</summary>
    public const string Reunification = "reunification";

    /// <summary>Ngày Quốc tế lao động, 01/05.</summary>
    public const string LabourDay = "labour-day";

    /// <summary>Quốc khánh, 02/09.</summary>
    public const string NationalDay = "national-day";

    /// <summary>The second day of Quốc khánh, before or after 02/09.</summary>
    public const string NationalDayAdjacent = "national-day-adjacent";

    /// <summary>Ngày Văn hóa Việt Nam, 24/11.</summary>
    public const string CultureDay = "culture-day";

    private static readonly LocalDate Amendment2007 = new(2007, 4, 11);
    private static readonly LocalDate CultureResolutionPassed = new(2026, 4, 24);

    /// <summary>Bộ luật Lao động 1994, in force from 01/01/1995.</summary>
    public static Instrument LabourCode1994 { get; } =
        Instrument("35-L/CTN", "Bộ luật Lao động", "Labour Code 1994", new(1995, 1, 1), new(2013, 4, 30));

    /// <summary>The law of 2007 that amends article 73 of the Labour Code: Giỗ Tổ Hùng Vương.</summary>
    public static Instrument LabourCodeAmendment2007 { get; } =
        Instrument("84/2007/QH11", "Luật sửa đổi Điều 73 Bộ luật Lao động", "Law amending article 73 of the Labour Code", Amendment2007, new(2013, 4, 30));

    /// <summary>Bộ luật Lao động 2012, in force from 01/05/2013.</summary>
    public static Instrument LabourCode2012 { get; } =
        Instrument("10/2012/QH13", "Bộ luật Lao động", "Labour Code 2012", new(2013, 5, 1), new(2020, 12, 31));

    /// <summary>Bộ luật Lao động 2019, in force from 01/01/2021.</summary>
    public static Instrument LabourCode2019 { get; } =
        Instrument("45/2019/QH14", "Bộ luật Lao động", "Labour Code 2019", new(2021, 1, 1), null);

    /// <summary>The resolution that makes 24/11 a day off, passed on 24/04/2026 and in force from 01/07/2026.</summary>
    public static Instrument CultureResolution2026 { get; } =
        Instrument("28/2026/QH16", "Nghị quyết về phát triển văn hóa Việt Nam", "Resolution on the development of Vietnamese culture", new(2026, 7, 1), null);

    /// <summary>The decision that gives the civil service a week of forty hours, from 02/10/1999; its text was not read.</summary>
    public static Instrument FortyHourWeek { get; } =
        Instrument("188/1999/QĐ-TTg", "Quyết định về chế độ tuần làm việc 40 giờ", "Decision on the week of 40 hours", new(1999, 10, 2), null);

    [Implements("45/2019/QH14", "112.1")]
    [Implements("10/2012/QH13", "115.1", Certainty.Secondary)]
    [Implements("35-L/CTN", "73", Certainty.Secondary)]
    [Implements("84/2007/QH11", "1", Certainty.Secondary)]
    [Implements("28/2026/QH16", "2", Certainty.Secondary)]
    internal static IEnumerable<HolidayRule> Rules()
    {
        var codes = new[]
        {
            new Code(LabourCode1994, null, LabourCode1994.Cite("73"), [-1], 4),
            new Code(LabourCode2012, new LocalDate(2012, 6, 18), LabourCode2012.Cite("115", "3"), [-2, -1], 5),
            new Code(LabourCode2019, new LocalDate(2019, 11, 20), LabourCode2019.Cite("111", "3"), [-2, -1], 5),
        };
        foreach (var code in codes)
        {
            yield return Rule(code, NewYear, new("Tết Dương lịch", "New Year's Day"), HolidayAnchor.Gregorian(1, 1), "a");
            yield return Rule(code, Tet, new("Tết Nguyên đán", "Lunar New Year"), HolidayAnchor.Lunar(1, 1), "b") with
            {
                Starts = [.. code.TetStarts],
                Days = code.TetDays,
                DayNames = [.. TetDayNames().Skip(code.TetStarts.Min() + 2)],
            };
            yield return Rule(code, Reunification, new("Ngày Chiến thắng", "Reunification (Victory) Day"), HolidayAnchor.Gregorian(4, 30), "c");
            yield return Rule(code, LabourDay, new("Quốc tế Lao động", "International Labour Day"), HolidayAnchor.Gregorian(5, 1), "d");
            yield return Rule(code, NationalDay, new("Quốc khánh", "National Day"), HolidayAnchor.Gregorian(9, 2), "đ");
            var hungKings = Rule(code, HungKings, new("Giỗ Tổ Hùng Vương", "Hung Kings' Commemoration Day"), HolidayAnchor.Lunar(3, 10), "e");
            yield return code.Instrument != LabourCode1994 ? hungKings : hungKings with
            {
                From = Amendment2007,
                Source = LabourCodeAmendment2007.Cite("1"),
                PublishedBy = Amendment2007,
            };
        }

        yield return Rule(codes[^1], NationalDayAdjacent, new("Quốc khánh (ngày liền kề)", "National Day (adjacent day)"), HolidayAnchor.Gregorian(9, 2), "đ") with
        {
            Starts = [-1, 1],
        };
        yield return new HolidayRule(CultureDay, new("Ngày Văn hóa Việt Nam", "Vietnam Culture Day"), HolidayAnchor.Gregorian(11, 24), CultureResolution2026.InForceFrom)
        {
            Compensation = HolidayCompensation.Unsettled,
            Source = CultureResolution2026.Cite("2"),
            PublishedBy = CultureResolutionPassed,
        };
    }

    private static HolidayRule Rule(Code code, string id, LocalizedText name, HolidayAnchor anchor, string point) =>
        new(id, name, anchor, code.Instrument.InForceFrom)
        {
            Source = code.Instrument == LabourCode1994
                ? code.Instrument.Cite("73")
                : code.Instrument.Cite(code.Instrument == LabourCode2012 ? "115" : "112", "1", point),
            CompensationSource = code.Compensation,
            PublishedBy = code.Passed,
        };

    private static LocalizedText[] TetDayNames() =>
    [
        new("Tết Nguyên đán (trước Giao thừa 1 ngày)", "Lunar New Year (day -2)"),
        new("Giao thừa Tết Nguyên đán", "Lunar New Year's Eve"),
        new("Mùng một Tết Nguyên đán", "Lunar New Year day 1"),
        new("Mùng hai Tết Nguyên đán", "Lunar New Year day 2"),
        new("Mùng ba Tết Nguyên đán", "Lunar New Year day 3"),
        new("Mùng bốn Tết Nguyên đán", "Lunar New Year day 4"),
    ];

    private static Instrument Instrument(string number, string vietnamese, string english, LocalDate from, LocalDate? to) =>
        new(InstrumentNumber.Parse(number), new LocalizedText(vietnamese, english), from, to);

    private sealed record Code(Instrument Instrument, LocalDate? Passed, Citation Compensation, int[] TetStarts, int TetDays);
}
