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
    [InlineData(null, "dossier.code.empty", 0)]
    [InlineData("", "dossier.code.empty", 0)]
    [InlineData("000.00.01.H26", "dossier.code.form", 13)]
    [InlineData("-210115-0033", "agency.code.empty", 0)]
    [InlineData("000.00.01.h26-210115-0033", "agency.code.character", 10)]
    [InlineData("H26-2101", "dossier.code.form", 8)]
    [InlineData("H26-21a115-0033", "dossier.code.date", 6)]
    [InlineData("H26-211315-0033", "dossier.code.date", 6)]
    [InlineData("H26-210015-0033", "dossier.code.date", 6)]
    [InlineData("H26-210229-0033", "dossier.code.date", 8)]
    [InlineData("H26-210100-0033", "dossier.code.date", 8)]
    [InlineData("H26-210115", "dossier.code.form", 10)]
    [InlineData("H26-210115_0033", "dossier.code.form", 10)]
    [InlineData("H26-210115-", "dossier.code.sequence", 11)]
    [InlineData("H26-210115-0000", "dossier.code.sequence", 11)]
    [InlineData("H26-210115-00 3", "dossier.code.sequence", 13)]
    [InlineData("H26-210115-0033-1", "dossier.code.sequence", 15)]
    [InlineData("H26-210115-0000000001", "dossier.code.sequence", 20)]
    public void A_malformed_code_says_where_and_why(string? text, string code, int offset)
    {
        var problem = Assert.Single(DossierCode.Create(text).Problems);

        Assert.Equal((code, offset.ToString(CultureInfo.InvariantCulture)), (problem.Code, problem.Path));
        Assert.Throws<FormatException>(() => DossierCode.Parse(text!));
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

    [Fact]
    public void A_day_outside_the_century_of_the_codes_cannot_be_written()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DossierCode.First(HaNoi, new LocalDate(1999, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => DossierCode.First(HaNoi, new LocalDate(2100, 1, 1)));
    }

    [Property(Arbitrary = [typeof(CodeArbitraries)])]
    public void Writing_and_reading_is_the_identity(DossierCode code) => Assert.Equal(code, DossierCode.Parse(code.ToString()));

    [Property(Arbitrary = [typeof(CodeArbitraries)])]
    public void What_was_put_in_is_read_out(AgencyCode agency, LocalDate date, PositiveInt sequence)
    {
        var code = DossierCode.Parse(DossierCode.Of(agency, date, sequence.Item).Value);

        Assert.Equal((agency, date, sequence.Item), (code.Agency, code.Date, code.Sequence));
    }

    [Property(Arbitrary = [typeof(CodeArbitraries)])]
    public void The_next_code_is_new_on_its_day_whatever_was_issued_before(DossierCode[] issued, AgencyCode agency, LocalDate date, PositiveInt[] numbers)
    {
        var sameDay = numbers.Select(number => DossierCode.Of(agency, date, number.Item)).ToArray();

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
