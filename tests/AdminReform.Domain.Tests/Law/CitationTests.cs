using AdminReform.Calendars;
using AdminReform.Texts;

namespace AdminReform.Law;

public sealed class CitationTests
{
    [Theory]
    [InlineData("19", "6", null, "khoản 6 Điều 19 Nghị định số 118/2025/NĐ-CP", "118/2025/NĐ-CP art. 19.6")]
    [InlineData("20", "1", "a", "điểm a khoản 1 Điều 20 Nghị định số 118/2025/NĐ-CP", "118/2025/NĐ-CP art. 20.1.a")]
    [InlineData("22", null, null, "Điều 22 Nghị định số 118/2025/NĐ-CP", "118/2025/NĐ-CP art. 22")]
    [InlineData(null, null, null, "Nghị định số 118/2025/NĐ-CP", "118/2025/NĐ-CP")]
    public void A_citation_reads_as_officials_write_it(string? article, string? clause, string? point, string vietnamese, string english)
    {
        var citation = Instruments.Decree118.Cite(article, clause, point);
        Assert.Equal((vietnamese, english), (citation.In(Language.Vietnamese), citation.ToString()));
        Assert.All(Enum.GetValues<Language>(), language =>
        {
            Assert.True(Citation.TryParse(citation.In(language), Instruments.All, out var read));
            Assert.Equal(citation, read);
        });
    }

    [Theory]
    [InlineData("01/2018/TT-VPCP", "x", "Thông tư số 01/2018/TT-VPCP")]
    [InlineData("28/2026/QH16", "Nghị quyết về phát triển văn hóa Việt Nam", "Nghị quyết số 28/2026/QH16")]
    [InlineData("76/NQ-CP", "x", "Nghị quyết số 76/NQ-CP")]
    [InlineData("766/QĐ-TTg", "x", "Quyết định số 766/QĐ-TTg")]
    [InlineData("136/KH-UBND", "x", "Kế hoạch số 136/KH-UBND")]
    [InlineData("10-CTr/QU", "Chương trình về cải cách hành chính", "Chương trình số 10-CTr/QU")]
    [InlineData("04/2022/TTLT-TATC", "x", "Thông tư liên tịch số 04/2022/TTLT-TATC")]
    [InlineData("10065/VPCP-KGVX", "x", "Văn bản số 10065/VPCP-KGVX")]
    [InlineData("91/2015/QH13", "Bộ luật Dân sự", "Bộ luật Dân sự số 91/2015/QH13")]
    [InlineData("34/2007/PL-UBTVQH", "Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn", "Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn số 34/2007/PL-UBTVQH")]
    public void An_instrument_is_named_by_its_kind_and_a_law_by_its_title(string number, string title, string name) =>
        Assert.Equal(name, new Instrument(InstrumentNumber.Parse(number), new(title, "x"), new(2020, 1, 1)).In(Language.Vietnamese));

    [Theory]
    [InlineData("35-L/CTN", "Bộ luật Lao động số 35-L/CTN")]
    [InlineData("45/2019/QH14", "Bộ luật Lao động số 45/2019/QH14")]
    public void The_labour_codes_are_told_apart_by_their_numbers(string number, string name) => Assert.Contains(
        name,
        new[] { VietnamHolidays.LabourCode1994, VietnamHolidays.LabourCode2012, VietnamHolidays.LabourCode2019 }
            .Where(code => code.Number.Value == number).Select(code => code.In(Language.Vietnamese)));

    [Property]
    public void What_is_written_of_a_known_instrument_is_read_again(byte instrument, byte article, byte clause, bool isPoint, bool isEnglish)
    {
        var depth = article % 3;
        var citation = Instruments.All[instrument % Instruments.All.Count].Cite(
            depth > 0 ? $"{article}" : null, depth > 1 ? $"{clause}" : null, depth > 1 && isPoint ? "đ" : null);
        Assert.True(Citation.TryParse(citation.In(isEnglish ? Language.English : Language.Vietnamese), Instruments.All, out var read));
        Assert.Equal(citation, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("119/2025/NĐ-CP art. 1")]
    [InlineData("118/2025/NĐ-CP art. 19.")]
    [InlineData("118/2025/NĐ-CP art. 19.6.a.b")]
    [InlineData("khoản 6  Điều 19 Nghị định số 118/2025/NĐ-CP")]
    [InlineData("khoản 6 Điều 19 118/2025/NĐ-CP")]
    [InlineData("118/2025/NĐ-CP art. 1. ")]
    [InlineData("118/2025/NĐ-CP art. \t")]
    public void Other_words_are_no_citation(string? text) => Assert.False(Citation.TryParse(text, Instruments.All, out _));
}
