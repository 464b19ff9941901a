using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>What is said of reports that were really published; the right values were worked out by hand.</summary>
public sealed class PublishedReportsTests
{
    /// <summary>Each report with the identities that fail (by how much) and the single figures that would mend all; none of either where it is consistent.</summary>
    public static TheoryData<string, string, string[], string[]> Told => new()
    {
        // 50 + 21,601 = 21,567 + 84 = 21,651.
        { "City", "thành phố và cấp xã, 01/12/2020–31/5/2021", [], [] },

        // 124,907 + 102,770 + 19,852 = 247,529, which is 9,612 less than 257,141; 43,434 + 11,795 + 4,331 = 59,560; 952 + 388 + 268 = 1,608.
        { "Hue", "mức 1, 2", ["ResolvedByTime 9612"], ["8 134519", "9 112382", "10 29464"] },
        { "Hue", "mức 3", ["ResolvedByTime 2267"], ["8 45701", "9 14062", "10 6598"] },
        { "Hue", "mức 4", ["ResolvedByTime 3"], ["8 955", "9 391", "10 271"] },

        // 13,529 + 1,958 + 154 = 15,641; but 13,767 + 3,254 + 634 = 17,655.
        { "LamDongOctober", "Trung tâm Phục vụ hành chính công", [], [] },
        { "LamDongOctober", "cấp huyện", ["ResolvedByTime -4"], ["7 17655", "8 13763", "9 3250", "10 630"] },

        // 635,593 + 7,677 = 643,270; 643,272 + 7,172 = 650,444: two identities, so no single figure.
        { "LamDongQuarter", "toàn tỉnh", ["ResolvedByTime 2", "ReceivedByOutcome 8801"], [] },

        // 51,780 + 2,800 = 54,580; 329,596 + 3,405 = 333,001; 261,896 − 260,612 = 1,284 late.
        { "LamDongQuarter", "cấp tỉnh", ["ReceivedByOutcome -5"], ["3 54580"] },
        { "LamDongQuarter", "cấp huyện", ["ReceivedByOutcome 7059"], ["3 333001"] },
        { "LamDongQuarter", "cấp xã", [], [] },

        { "LamDongHalfYear", "sở, ngành", [], [] },
        { "LamDongHalfYear", "cấp huyện", [], [] },
        { "LamDongHalfYear", "cấp xã", [], [] },

        // 148,761 + 2,534 = 151,295; 7,815 + 735 = 8,550; 151,295 + 8,550 = 159,845.
        { "LamDong2024", "toàn tỉnh", [], [] },

        // 4,561 − 12 = 4,549, and 4.52 thousand is 4,515 to 4,525.
        { "BenTre", "tháng 5-2021", ["ResolvedByTime 29"], ["8+9 4549", "10 36..46"] },

        // 4,131 + 2,171 = 6,302 and 4,157 + 12 = 4,169; 14,043 + 2,191 = 16,234 and 14,064 + 37 = 14,101.
        { "VinhPhuc", "tháng 9/2021", [], [] },
        { "VinhPhuc", "quý III/2021", [], [] },

        // 22,357 + 3,523 + 267 = 26,147 resolved and 1,207 pending of 28,817: 1,463 are in no bucket, and nearly 27,000 resolved does not help.
        { "SonLa", "02/6/2017–30/4/2018", ["ReceivedByOutcome 610"], ["3 27354", "11 2670"] },

        { "HoChiMinhCity", "27/6–14/12/2025", [], [] },

        // 1,530 + 135 = 1,665; 223 + 259 + 8 = 490.
        { "TayNinh", "toàn tỉnh", [], [] },
        { "TayNinh", "cấp xã", [], [] },
        { "TayNinh", "sở, ngành", [], [] },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void What_fails_and_what_would_mend_it_is_told(string source, string name, string[] failing, string[] corrections)
    {
        var reconciliation = Reconciliation.Of(Published.Report(source, name).Figures);
        Assert.Equal(failing.Length == 0, reconciliation.IsConsistent);
        Assert.Equal(failing, reconciliation.Identities.Where(check => check.Status == Verdict.Fails).Select(check => $"{check.Identity} {check.Difference}"));
        Assert.Equal(corrections, reconciliation.Corrections.Where(set => set.Count == 1).Select(set => Written(set[0])));
    }

    [Fact]
    public void There_are_eleven_sources_and_each_of_their_reports_is_held()
    {
        Assert.Equal(11, Published.Sources.Count);
        Assert.Equal(Published.Sources.Keys, Published.All.Select(item => item.Source).Distinct());
        Assert.Equal(Published.All.Length, Told.Count);
    }

    [Theory]
    [InlineData("Hue", "mức 1, 2", FigurePlace.InsideResolved, 9_612L)]
    [InlineData("Hue", "mức 3", FigurePlace.InsideResolved, 2_267L)]
    [InlineData("Hue", "mức 4", FigurePlace.InsideResolved, 3L)]
    [InlineData("LamDongQuarter", "cấp huyện", FigurePlace.NeitherResolvedNorPending, 7_059L)]
    [InlineData("SonLa", "02/6/2017–30/4/2018", FigurePlace.NeitherResolvedNorPending, 1_463L)]
    [InlineData("BenTre", "tháng 5-2021", FigurePlace.InsideResolved, null)] // 24 to 34, as 4.52 thousand is rounded
    public void A_missing_bucket_is_placed_and_counted(string source, string name, FigurePlace place, long? count) =>
        Assert.Equal([new FigurePlacement(null, place, count)], Assert.Single(Reconciliation.Of(Published.Report(source, name).Figures).Readings).Placements);

    [Theory]
    [InlineData("cấp tỉnh")] // five more came out than came in: dossiers without a bucket cannot mend that
    [InlineData("toàn tỉnh")] // dossiers without a bucket mend one identity and not the other
    public void Where_a_missing_bucket_explains_nothing_none_is_told(string name) => Assert.Empty(Reconciliation.Of(Published.Report("LamDongQuarter", name).Figures).Readings);

    [Theory]
    [InlineData("City", "thành phố và cấp xã, 01/12/2020–31/5/2021", 10, 0L, 0L)]
    [InlineData("LamDongOctober", "Trung tâm Phục vụ hành chính công", 6, 3_320L, 3_320L)] // 19,361 − 16,041
    [InlineData("LamDongOctober", "Trung tâm Phục vụ hành chính công", 11, 3_720L, 3_720L)] // 19,361 − 15,641
    [InlineData("LamDongQuarter", "cấp xã", 10, 1_284L, 1_284L)]
    [InlineData("LamDongHalfYear", "cấp xã", 10, 2_183L, 2_183L)] // 207,030 − 204,847
    [InlineData("VinhPhuc", "tháng 9/2021", 12, 2_133L, 2_133L)] // 6,302 − 4,169
    [InlineData("VinhPhuc", "tháng 9/2021", 11, 2_133L, 2_145L)] // and at most the 12 late ones
    [InlineData("VinhPhuc", "quý III/2021", 12, 2_133L, 2_133L)] // 16,234 − 14,101
    [InlineData("HoChiMinhCity", "27/6–14/12/2025", 3, 2_578_302L, null)] // 2,471,001 + 107,301, which is more than 2,578,001
    [InlineData("HoChiMinhCity", "27/6–14/12/2025", 4, 1_700_001L, null)]
    [InlineData("TayNinh", "cấp xã", 9, 0L, 265L)] // 484 − 219
    [InlineData("TayNinh", "sở, ngành", 5, 0L, 0L)]
    public void What_was_not_printed_is_derived_or_bounded(string source, string name, int column, long least, long? greatest)
    {
        var known = Reconciliation.Of(Published.Report(source, name).Figures).Columns.Single(knowledge => (int)knowledge.Column == column);
        Assert.Equal((least, greatest), (known.Least, known.Greatest));
    }

    // 643,270 or 643,272, 635,593 or 635,595, 7,677 or 7,679, each with a second figure for the other identity.
    [Fact]
    public void The_whole_alone_leaves_five_equal_readings_and_its_levels_leave_one()
    {
        var levels = new[] { "toàn tỉnh", "cấp tỉnh", "cấp huyện", "cấp xã" }.Select(name => Published.Report("LamDongQuarter", name)).ToList();
        Assert.Equal(5, Reconciliation.Of(levels[0].Figures).Corrections.Count);

        // 51,072 + 323,911 + 260,612 = 635,595 and 51,780 + 329,596 + 261,896 = 643,272.
        var resolved = levels.ConvertAll(level => level with
        {
            Figures = PublishedFigures.Create(level.Figures.Figures.Where(figure => figure.Is(ReportColumn.Resolved) || figure.Is(ReportColumn.ResolvedLate) || figure.Columns.Count == 2)).Value,
        });
        var joint = JointReconciliation.Of(ReportLink.Parts(resolved[0], resolved[1..]));
        Assert.Equal("Khớp nếu toàn tỉnh: “trước và đúng hạn” là 635.595 thay vì 635.593.", joint.Conclusions[^1].Vietnamese);
        Assert.True(joint.IsExhaustive);
    }

    // Beside that misprint, 8,801 of the province, 7,059 of its districts and −5 of its own offices are in no bucket: more than two suppositions.
    [Fact]
    public void All_that_fails_between_levels_is_told_even_where_two_suppositions_mend_nothing()
    {
        var levels = new[] { "toàn tỉnh", "cấp tỉnh", "cấp huyện", "cấp xã" }.Select(name => Published.Report("LamDongQuarter", name)).ToList();
        var joint = JointReconciliation.Of(ReportLink.Parts(levels[0], levels[1..]));
        Assert.Equal(
            [2, 8_801, -5, 7_059, -2],
            joint.Checks.Where(check => check.Status == Verdict.Fails).Select(check => check.Difference));
        Assert.Empty(joint.Readings);
    }

    [Fact]
    public void A_misprint_and_a_missing_bucket_are_found_together_in_the_whole()
    {
        var joint = JointReconciliation.Of(Published.Report("LamDongQuarter", "toàn tỉnh"));
        var both = joint.Readings.Where(reading => reading.Unnamed == FigurePlace.NeitherResolvedNorPending).Select(reading => Written(Assert.Single(reading.Corrections).Correction));
        Assert.Equal(new HashSet<string> { "7 643270", "8+9 635595", "10 7679" }, both.ToHashSet());
    }

    [Fact]
    public void Levels_that_add_up_hold_together()
    {
        // 1,475 + 55 = 1,530; 135 + 0 = 135; 484 + 6 = 490; 219 + 4 = 223.
        var joint = JointReconciliation.Of(ReportLink.Parts(Published.Report("TayNinh", "toàn tỉnh"), Published.Report("TayNinh", "cấp xã"), Published.Report("TayNinh", "sở, ngành")));
        Assert.True(joint.IsConsistent);
        Assert.Contains("toàn tỉnh, resolved: 490 = 484 + 6: holds", joint.Checks.Select(check => check.Words.English));
    }

    [Fact]
    public void Bounds_alone_are_not_said_to_hold()
    {
        var words = Reconciliation.Of(Published.Report("HoChiMinhCity", "27/6–14/12/2025").Figures).Identities.Single(check => check.Identity == ReportIdentity.ReceivedByOrigin).Words;
        Assert.Equal("3 = 4 + 5 + 6: cannot be told, some numbers are only bounds (more than 2,578,000 ≠ more than 64,500 + more than 2,513,000)", words.English);
    }

    [Theory]
    [InlineData("48,6%", 124_907, 257_141)]
    [InlineData("40%", 102_770, 257_141)]
    [InlineData("7,7%", 19_852, 257_141)]
    [InlineData("70,3%", 43_434, 61_827)]
    [InlineData("7%", 4_331, 61_827)]
    [InlineData("16,6%", 268, 1_611)]
    [InlineData("86,5%", 13_529, 15_641)]
    [InlineData("1%", 154, 15_641)]
    [InlineData("18,4%", 3_254, 17_651)]
    [InlineData("98,81%", 635_595, 643_272)]
    [InlineData("1,19%", 7_677, 643_272)]
    [InlineData("98,63%", 51_072, 51_780)]
    [InlineData("1,7%", 5_685, 329_596)]
    [InlineData("99,51%", 260_612, 261_896)]
    [InlineData("99,68%", 175_354, 175_920)]
    [InlineData("98,15%", 26_473, 26_972)]
    [InlineData("98,33%", 148_761, 151_295)]
    [InlineData("80,7%", 4_561, 5_650)]
    [InlineData("99,7%", 4_549, 4_561)] // so 4,52 ngàn is 4,55 ngàn
    [InlineData("99,71%", 4_157, 4_169)]
    [InlineData("2,16%", 90, 4_169)]
    [InlineData("99,74%", 14_064, 14_101)]
    [InlineData("gần 50%", 223, 490)]
    [InlineData("hơn 90%", 1_530, 1_665)]
    public void A_share_that_was_printed_fits_its_counts(string printed, long part, long whole) =>
        Assert.True(PublishedNumber.Parse(printed).Fits(Fraction.Of(part, whole)));

    [Theory]
    [InlineData("98,94%", 204_847, 207_030)] // 98.9456 %: cut off, and not rounded
    [InlineData("99,7%", 4_520, 4_561)] // 99.10 %
    [InlineData("93,5%", 26_147, 28_817)] // 90.73 %: the resolved ones lack a bucket, too
    public void A_share_that_was_printed_does_not_fit_its_counts(string printed, long part, long whole) =>
        Assert.False(PublishedNumber.Parse(printed).Fits(Fraction.Of(part, whole)));

    private static string Written(FigureCorrection correction) => string.Join('+', correction.Figure.Columns.Select(column => (int)column))
        + (correction.Value is { } value ? $" {value}" : $" {correction.Least}..{correction.Greatest}");
}
