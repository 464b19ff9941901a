using AdminReform.Procedures;

namespace AdminReform.Law;

public sealed class InstrumentFormTests
{
    // As instruments of the last thirty years bear them.
    private static readonly string[] Whole =
    [
        "118/2025/NĐ-CP", "66.7/2025/NQ-CP", "66.16/2026/NQ-CP", "28/2026/QH16", "38/2001/PL-UBTVQH10", "05/2024/UBTVQH15", "766/QĐ-TTg", "17/CT-TTg", "02/2018/TT-BTP", "03/2026/TT-BCA", "13/2026/TT-BNNMT",
        "20/2010/TT-BNNPTNT", "25/2014/TT-NHNN", "04/2011/TT-BVHTT&DL", "01/2019/TT-BLĐTBXH", "69/2007/TTLT/BQP-BLĐTBXH-BTC", "05/2015/TTLT-BTP-BCA-BYT", "01/2014/NQLT-CP-UBTWMTTQVN",
        "02/2012/NQ-HĐTP", "48/VBHN-VPQH", "24/2024/QĐ-UBND", "09/2024/NQ-HĐND", "2222/QĐ-BHXH", "1523/QĐ-BCA-C06", "1234/QĐ-UBND-NC", "1234/QĐ-UBND-KT", "918/QĐ-TTPVHCC", "10065/VPCP-KGVX", "10-CTr/QU", "35-L/CTN", "21/2014/L-CTN",
        "66-NQ/TW", "117/SL", "57/2013/TT-BKHCN", "08/2009/TT-BNN", "91/CP", "2341/1998/QĐ-UB", "12a/2020/TT-BTP", "190/2025/NQ-QH15",
    ];

    [Fact]
    public void Numbers_that_instruments_bear_are_whole() => Assert.Equal([], Whole.Where(number => InstrumentForm.Doubt(InstrumentNumber.Parse(number)) is not null));

    [Fact]
    public void Numbers_of_the_starter_catalogue_are_whole() => Assert.Equal(
        [],
        StarterCatalogue.Entries.SelectMany(starter => starter.Procedure.Versions).SelectMany(version => version.Grounds.Select(ground => ground.Number).Append(version.Decision?.Number))
            .OfType<InstrumentNumber>().Where(number => InstrumentForm.Doubt(number) is not null));

    [Property(MaxTest = 500)]
    public Property What_is_left_of_a_number_of_a_known_kind_when_its_end_is_lost_is_not_whole()
    {
        var parts = from kind in Gen.Elements("NĐ-CP", "TT-BTP", "TT-BTC", "TT-BNNMT", "TT-BLĐTBXH", "TT-NHNN", "QĐ-TTg", "QĐ-UBND", "NQ-HĐND", "QH15", "UBTVQH15", "NQ-CP", "L-CTN", "TTLT/BQP-BTC", "TTLT-BTP-BCA")
                    from cut in Gen.Choose(1, kind.Length - 1)
                    select $"118/2025/{kind[..^cut]}";
        // What is left of a few is another.
        return Prop.ForAll(parts.ToArbitrary(), text =>
            Assert.True(!InstrumentNumber.TryParse(text, out var number) || text is "118/2025/TT-BNN" or "118/2025/QĐ-UB" or "118/2025/UB" || InstrumentForm.Doubt(number) is not null, text));
    }

    [Theory]
    [InlineData("2025.09/2026/TT-BNNMT")]
    [InlineData("2025.7/2026/NQ-CP")]
    [InlineData("66.7/2025/NĐ-CP")]
    [InlineData("18/2021/ND-CP")]
    [InlineData("18/2021/QD-TTg")]
    [InlineData("18/2021/TT-BLDTBXH")]
    [InlineData("18/2021/NĐ-BTP")]
    [InlineData("11/2020/TT")]
    [InlineData("21/2008/TTLT-BTP")]
    public void A_number_that_no_series_has_is_doubted(string number) => Assert.NotNull(InstrumentForm.Doubt(InstrumentNumber.Parse(number)));
}
