using System.Globalization;
using System.Text.RegularExpressions;
using AdminReform.Results;

namespace AdminReform.Law;

public sealed partial class InstrumentNumberTests
{
    [Theory]
    [InlineData("118/2025/NĐ-CP", 2025, "NĐ-CP")]
    [InlineData("35-L/CTN", null, "CTN")]
    [InlineData("10-CTr/QU", null, "QU")]
    [InlineData("136/KH-UBND", null, "KH-UBND")]
    [InlineData("10065/VPCP-KGVX", null, "VPCP-KGVX")]
    [InlineData("28/2026/QH16", 2026, "QH16")]
    [InlineData("01/2019/TT-BLĐTBXH", 2019, "TT-BLĐTBXH")]
    [InlineData("1523/QĐ-BCA-C06", null, "QĐ-BCA-C06")]
    [InlineData("12a/2020/TT-BTP", 2020, "TT-BTP")]
    [InlineData("66.7/2025/NQ-CP", 2025, "NQ-CP")]
    [InlineData("69/2007/TTLT/BQP-BLĐTBXH-BTC", 2007, "TTLT/BQP-BLĐTBXH-BTC")]
    [InlineData("10/2013/TTLT-BTP-BNV-BTC-BCA-BQP", 2013, "TTLT-BTP-BNV-BTC-BCA-BQP")]
    [InlineData("04/2011/TT-BVHTT&DL", 2011, "TT-BVHTT&DL")]
    public void A_number_tells_its_year_and_its_symbol(string text, int? year, string symbol)
    {
        var number = InstrumentNumber.Parse(text);

        Assert.Equal((text, year, symbol), (number.ToString(), number.Year, number.Symbol));
    }

    [Fact]
    public void Look_alikes_of_the_letter_and_spaces_around_are_put_right() =>
        Assert.Equal(InstrumentNumber.Parse("118/2025/NĐ-CP"), InstrumentNumber.Parse("  118/2025/N\u00D0-CP\n"));

    [Theory]
    [InlineData(null, 0)]
    [InlineData("  ", 0)]
    [InlineData("NĐ-CP", 0)]
    [InlineData(" NĐ-CP", 1)]
    [InlineData("118", 3)]
    [InlineData("0/2025/NĐ-CP", 0)]
    [InlineData(" 000a/QĐ-UBND", 1)]
    [InlineData("35-ABCDEF/CTN", 8)]
    [InlineData("35-L-L/CTN", 4)]
    [InlineData("118-2025", 3)]
    [InlineData("1234567/QĐ-UBND", 6)]
    [InlineData("118/25/NĐ-CP", 6)]
    [InlineData("118/20255/NĐ-CP", 8)]
    [InlineData("118/2025", 8)]
    [InlineData("118/0000/NĐ-CP", 4)]
    [InlineData(" 118/0000", 5)]
    [InlineData("118/2025/", 9)]
    [InlineData("118/2025/nđ-CP", 9)]
    [InlineData("118/2025/NĐ-", 12)]
    [InlineData("118/2025/NĐ CP", 11)]
    [InlineData("118/2025/N\ud800-CP", 10)]
    [InlineData("66./2025/NQ-CP", 2)]
    [InlineData("66.7.1/2025/NQ-CP", 4)]
    [InlineData("118/2025/NĐ/", 12)]
    [InlineData("118/2025/&A", 9)]
    [InlineData("1/A-B-C-D-E-F-G-H-I", 17)]
    [InlineData("1/ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJ", 80)]
    public void A_malformed_number_says_where(string? text, int offset)
    {
        var problem = Assert.Single(Readings.InstrumentNumber(text).Problems);

        Assert.Equal(("law.instrument.malformed", offset.ToString(CultureInfo.InvariantCulture)), (problem.Code, problem.Path));
        Assert.Equal(problem.ToString(), Assert.ThrowsAny<FormatException>(() => InstrumentNumber.Parse(text!)).Message);
    }

    [Theory]
    [InlineData("Nghị định số 118/2025/NĐ-CP", "118/2025/NĐ-CP")]
    [InlineData("NGHỊ ĐỊNH 118/2025/NĐ-CP", "118/2025/NĐ-CP")]
    [InlineData("Số: 136/KH-UBND", "136/KH-UBND")]
    [InlineData(" Thông tư liên tịch số 69/2007/TTLT/BQP-BTC", "69/2007/TTLT/BQP-BTC")]
    [InlineData("Luật số 43/2024/QH15", "43/2024/QH15")]
    [InlineData("118/2025/NĐ-CP", "118/2025/NĐ-CP")]
    [InlineData("Nghị định", null)]
    [InlineData("Nghị địnhsố 118/2025/NĐ-CP", null)]
    [InlineData("Điều 5 Nghị định số 118/2025/NĐ-CP", null)]
    [InlineData(null, null)]
    public void A_name_is_read_by_its_number(string? name, string? number)
    {
        Assert.Equal(number is not null, InstrumentNumber.TryParseNamed(name, out var read));
        Assert.Equal(number, read?.Value);
    }

    [Property(Arbitrary = [typeof(InstrumentNumberArbitraries)], MaxTest = 2000)]
    public void What_is_read_is_number_perhaps_year_and_symbol(InstrumentText text)
    {
        var trimmed = text.Value.Trim().Replace('\u00D0', 'Đ');
        var expected = trimmed.Length <= 80 && Format().IsMatch(trimmed);

        Assert.Equal(expected, InstrumentNumber.TryParse(text.Value, out var number));
        Assert.Equal(expected ? trimmed : null, number?.Value);
        Assert.Equal(number, number is null ? null : InstrumentNumber.Parse(number.Value));
    }

    [GeneratedRegex(@"\A(?!0+[^0-9])[0-9]{1,6}([a-z]|\.[0-9]{1,6})?(-[A-ZĐ][A-ZĐa-z]{0,4})?(/(?!0000)[0-9]{4})?/[A-ZĐ][A-ZĐa-z0-9.&]*([-/][A-ZĐ][A-ZĐa-z0-9.&]*){0,7}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
