using System.Globalization;
using System.Text.RegularExpressions;
using AdminReform.Agencies;
using AdminReform.Law;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Dossiers;

public sealed partial class DossierCodeTests
{
    private static readonly AgencyCode HaNoi = AgencyCode.Parse("H26.12");

    [Theory]
    [InlineData("000.00.01.H26-210115-0033", "000.00.01.H26", "2021-01-15", 33, 4)]
    [InlineData("H26.12-250701-12345", "H26.12", "2025-07-01", 12345, 5)]
    [InlineData("G09.20-991231-1", "G09.20", "2099-12-31", 1, 1)]
    [InlineData("H26-240229-000000007", "H26", "2024-02-29", 7, 9)]
    [Holds("01/2018/TT-VPCP", "19")]
    [Holds("118/2025/NĐ-CP", "28")]
    public void A_code_tells_the_agency_the_day_and_the_number(string text, string agency, string day, int sequence, int width)
    {
        var code = DossierCode.Parse(text);

        Assert.Equal(
            (text, agency, day, sequence, width),
            (code.Value, code.Agency.Value, LocalDatePattern.Iso.Format(code.Date), code.Sequence, code.Width));
    }

    [Theory]
    [InlineData(null, "dossier.code.empty", 0, "Mã số hồ sơ trống", "The dossier code is empty")]
    [InlineData("", "dossier.code.empty", 0, "Mã số hồ sơ trống", "The dossier code is empty")]
    [InlineData("000.00.01.H26", "dossier.code.form", 13, "Mã số hồ sơ phải tiếp theo bằng gạch nối và ngày tiếp nhận NNTTNN, ví dụ -210115-", "The dossier code must go on with a hyphen and the day of reception YYMMDD, such as -210115-")]
    [InlineData("-210115-0033", "agency.code.empty", 0, null, null)]
    [InlineData("000.00.01.h26-210115-0033", "agency.code.character", 10, null, null)]
    [InlineData("H26-2101", "dossier.code.form", 8, null, null)]
    [InlineData("H26-21a115-0033", "dossier.code.date", 6, "Mã số hồ sơ có 'a' trong ngày tiếp nhận NNTTNN", "The dossier code has 'a' in the day of reception YYMMDD")]
    [InlineData("H26-211315-0033", "dossier.code.date", 6, "Mã số hồ sơ có tháng 13, không tồn tại", "The dossier code has the month 13, which does not exist")]
    [InlineData("H26-210015-0033", "dossier.code.date", 6, "Mã số hồ sơ có tháng 00, không tồn tại", "The dossier code has the month 00, which does not exist")]
    [InlineData("H26-210229-0033", "dossier.code.date", 8, "Mã số hồ sơ có ngày 29, không tồn tại trong tháng 02/2021", "The dossier code has the day 29, which 2021-02 does not have")]
    [InlineData("H26-210100-0033", "dossier.code.date", 8, "Mã số hồ sơ có ngày 00, không tồn tại trong tháng 01/2021", "The dossier code has the day 00, which 2021-01 does not have")]
    [InlineData("H26-210115", "dossier.code.form", 10, "Mã số hồ sơ phải có gạch nối sau ngày tiếp nhận", "The dossier code needs a hyphen after the day of reception")]
    [InlineData("H26-210115_0033", "dossier.code.form", 10, "Mã số hồ sơ phải có gạch nối sau ngày tiếp nhận", "The dossier code needs a hyphen after the day of reception")]
    [InlineData("H26-210115-", "dossier.code.sequence", 11, "Mã số hồ sơ không có số thứ tự trong ngày", "The dossier code has no number within the day")]
    [InlineData("H26-210115-0000", "dossier.code.sequence", 11, "Mã số hồ sơ có số thứ tự 0; số đầu tiên trong ngày là 1", "The dossier code has the number 0; the first of a day is 1")]
    [InlineData("H26-210115-00 3", "dossier.code.sequence", 13, "Mã số hồ sơ có U+0020 trong số thứ tự", "The dossier code has U+0020 in its number")]
    [InlineData("H26-210115-0033-1", "dossier.code.sequence", 15, "Mã số hồ sơ có '-' trong số thứ tự", "The dossier code has '-' in its number")]
    [InlineData("H26-210115-0000000001", "dossier.code.sequence", 20, "Mã số hồ sơ có số thứ tự dài hơn 9 chữ số", "The dossier code has a number of more than 9 digits")]
    public void A_malformed_code_says_where_and_why(string? text, string code, int offset, string? vietnamese, string? english)
    {
        var problem = Assert.Single(DossierCode.Create(text).Problems);

        Assert.Equal((code, offset.ToString(CultureInfo.InvariantCulture)), (problem.Code, problem.Path));
        Assert.Equal(vietnamese is null ? problem.Message.Vietnamese : $"{vietnamese} (ký tự thứ {offset + 1}).", problem.Message.Vietnamese);
        Assert.Equal(english is null ? problem.Message.English : $"{english} (character {offset + 1}).", problem.Message.English);
        Assert.ThrowsAny<FormatException>(() => DossierCode.Parse(text!));
    }

    [Fact]
    public void The_first_code_of_a_day_has_four_digits()
    {
        Assert.Equal("H26.12-260105-0001", DossierCode.First(HaNoi, new LocalDate(2026, 1, 5)).Value);
    }

    [Fact]
    public void After_9999_the_number_takes_five_digits() =>
        Assert.Equal("H26-260105-10000", DossierCode.Parse("H26-260105-9999").Next().Value);

    [Fact]
    public void After_the_last_number_there_is_none() =>
        Assert.Throws<InvalidOperationException>(() => DossierCode.Parse("H26-260105-999999999").Next());

    [Property(Arbitrary = [typeof(CodeArbitraries)])]
    public void Writing_and_reading_is_the_identity(DossierCode code) => Assert.Equal(code, DossierCode.Parse(code.ToString()));

    [Property(Arbitrary = [typeof(CodeArbitraries)])]
    public void What_was_put_in_is_read_out(AgencyCode agency, LocalDate date, ushort before)
    {
        var sequence = before + 1;
        var code = DossierCode.Parse(DossierCode.Of(agency, date, sequence).Value);

        Assert.Equal((agency, date, sequence), (code.Agency, code.Date, code.Sequence));
    }

    [Property(Arbitrary = [typeof(CodeArbitraries)])]
    public void The_next_code_is_new_on_its_day_whatever_was_issued_before(DossierCode[] issued, AgencyCode agency, LocalDate date, ushort[] numbers)
    {
        var sameDay = numbers.Select(number => DossierCode.Of(agency, date, number + 1)).ToArray();

        var next = DossierCode.Next(agency, date, issued.Concat(sameDay).Reverse());

        Assert.Equal((agency, date), (next.Agency, next.Date));
        var before = issued.Concat(sameDay).Where(code => code.Agency == agency && code.Date == date).Select(code => code.Sequence).DefaultIfEmpty(0).Max();
        Assert.Equal(before + 1, next.Sequence);
    }

    [Property(Arbitrary = [typeof(CodeArbitraries)])]
    public void The_order_is_agency_then_day_then_number(DossierCode one, DossierCode other)
    {
        var expected = Comparer<(string, LocalDate, int, int)>.Create(
            (a, b) => string.CompareOrdinal(a.Item1, b.Item1) is not 0 and var agency
                ? agency
                : (a.Item2, a.Item3, a.Item4).CompareTo((b.Item2, b.Item3, b.Item4)));

        Assert.Equal(
            Math.Sign(expected.Compare(
                (one.Agency.Value, one.Date, one.Sequence, one.Width), (other.Agency.Value, other.Date, other.Sequence, other.Width))),
            Math.Sign(one.CompareTo(other)));
        Assert.Equal(one.CompareTo(other) < 0, one < other);
    }

    // Two of each part, all with all: drawn codes seldom share an agency and a day.
    [Fact]
    public void Near_codes_are_in_one_order_by_every_comparison()
    {
        DossierCode[] codes =
        [
            .. from agency in new[] { "H26", "H26.12" }
               from day in new[] { new LocalDate(2026, 1, 5), new LocalDate(2026, 1, 6) }
               from sequence in new[] { 2, 10 }
               from width in new[] { 2, 3 }
               select DossierCode.Of(AgencyCode.Parse(agency), day, sequence, width),
        ];
        foreach (var (one, place) in codes.Select((code, place) => (code, place)))
        {
            Assert.Equal((1, true, false), (one.CompareTo(null), one > null, one <= null));
            foreach (var (other, otherPlace) in codes.Select((code, otherPlace) => (code, otherPlace)))
            {
                Assert.Equal(
                    (place.CompareTo(otherPlace), place < otherPlace, place <= otherPlace, place > otherPlace, place >= otherPlace),
                    (Math.Sign(one.CompareTo(other)), one < other, one <= other, one > other, one >= other));
            }
        }
    }

    [Theory]
    [InlineData(1999, 1, 4, "date")]
    [InlineData(2100, 1, 4, "date")]
    [InlineData(2026, 0, 4, "sequence")]
    [InlineData(2026, 1_000_000_000, 4, "sequence")]
    [InlineData(2026, 1, 0, "width")]
    [InlineData(2026, 1, 10, "width")]
    public void What_a_code_cannot_carry_is_refused_by_name(int year, int sequence, int width, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => DossierCode.Of(HaNoi, new(year, 1, 5), sequence, width)).ParamName);

    [Property(Arbitrary = [typeof(CodeArbitraries)], MaxTest = 1000)]
    public void What_is_read_is_an_agency_a_day_that_exists_and_a_number(NearCode near)
    {
        var match = Shape().Match(near.Text);
        var expected = match.Success
            && AgencyCode.TryParse(match.Groups[1].Value, out _)
            && DateOnly.TryParseExact("20" + match.Groups[2].Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture) > 0;

        Assert.Equal(expected, DossierCode.TryParse(near.Text, out _));
        Assert.Equal(expected, DossierCode.Create(near.Text).IsSuccess);
    }

    [GeneratedRegex(@"\A([^-]+)-([0-9]{6})-([0-9]{1,9})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
