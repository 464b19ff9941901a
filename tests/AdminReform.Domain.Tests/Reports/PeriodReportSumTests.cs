using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>What reports are added, moved and compared by, one difference at a time.</summary>
public sealed class PeriodReportSumTests
{
    private static readonly ReportingPeriod July = ReportingPeriod.Month(2025, 7);
    private static readonly ReportingPeriod August = ReportingPeriod.Month(2025, 8);
    private static readonly CountingPolicy Other = CountingPolicy.Default with { Stopped = Treatment.Resolved };

    public static TheoryData<string, PeriodReport> Others => new()
    {
        { "kỳ báo cáo | the period", PeriodReport.Empty(August, CountingPolicy.Default) },
        { "thời điểm chốt số liệu | the cut-off", Report(July.ClosesAt.PlusHours(-1)) },
        { "quy ước thống kê | the counting policy", PeriodReport.Empty(July, Other) },
        { "đơn vị được tính (tiếp nhận hay giải quyết) | the agency that is counted (receiving or resolving)", PeriodReport.Empty(July, CountingPolicy.Default, ReportedAgency.Receiving) },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void A_report_that_counts_otherwise_is_told_by_its_place_and_by_what_differs(string what, PeriodReport other)
    {
        var problem = Assert.Single(PeriodReport.RollUp([PeriodReport.Empty(July, CountingPolicy.Default), PeriodReport.Empty(July, CountingPolicy.Default), other]).Problems);
        var (vietnamese, english) = (what.Split(" | ")[0], what.Split(" | ")[1]);

        Assert.Equal(("reports.rollup.mismatch", "[2]"), (problem.Code, problem.Path));
        Assert.Equal($"Báo cáo thứ 3 khác báo cáo thứ nhất về {vietnamese}; chỉ cộng các báo cáo cùng cách tính.", problem.Message.Vietnamese);
        Assert.Equal($"Report 3 differs from the first in {english}; only reports that count alike add up.", problem.Message.English);
    }

    [Fact]
    public void Column_6_is_held_against_the_report_of_the_period_before_by_the_same_policy_alone()
    {
        var (july, august) = (PeriodReport.Empty(July, CountingPolicy.Default), PeriodReport.Empty(August, CountingPolicy.Default));

        Assert.True(august.ContinuityFrom(july).IsPlain);
        Assert.Throws<ArgumentException>(() => july.ContinuityFrom(july));
        Assert.Throws<ArgumentException>(() => august.ContinuityFrom(PeriodReport.Empty(July, Other)));
        Assert.Equal("Pending before 9 − left the form 1 + came back 2 ≠ carried over 11", new Continuity(9, 1, 2, 11).ToString());
        Assert.Equal("Kỳ trước còn 9 − ra ngoài biểu 1 + trở lại 2 = chuyển qua 10", new Continuity(9, 1, 2, 10).Words.Vietnamese);
    }

    [Fact]
    public void A_caseload_that_is_known_too_early_is_told_with_both_moments() => Assert.StartsWith(
        "The caseload is known at 2025-07-14 23:59, before the period 2025-07-15/2025-08-14 opens.",
        Assert.Throws<ArgumentException>(() => PeriodReport.Of(Caseload.At(July.ClosesAt, [], DeadlineCalculator.VietnamCivilService), August, CountingPolicy.Default)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_column_or_a_method_that_there_is_not_is_told()
    {
        Told("Form II.06a has columns 3 to 13.", () => ReportColumns.Name((ReportColumn)14));
        Told("Form II.06a has columns 3 to 13.", () => default(ReportCounts)[(ReportColumn)2]);
        Told("The method is unknown.", () => default(ReportCounts).LateRate((LateRateMethod)9));

        static void Told(string words, Func<object> act) => Assert.StartsWith(words, Assert.Throws<ArgumentOutOfRangeException>(act).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_field_name_no_agency_and_rows_of_an_agency_no_field()
    {
        var report = Report(July.ClosesAt);
        Assert.Equal([("", "Đất đai")], report.ByField().Select(row => (row.Agency, row.Field)));
        Assert.Equal([("H26.1", "")], report.ByAgency().Select(row => (row.Agency, row.Field)));
    }

    /// <summary>A unit of one province that is a commune of another from the last day of the period on.</summary>
    [Fact]
    public void An_agency_is_counted_at_its_level_and_under_what_stands_above_it_on_the_last_day()
    {
        Validity always = new(new(2000, 1, 1), null), before = new(new(2000, 1, 1), July.Last.PlusDays(-1)), from = new(July.Last, null);
        var directory = AgencyDirectory.Create([Province("H26"), Province("H27"), Unit(before, "H26", AgencyLevel.Province), Unit(from, "H27", AgencyLevel.Commune)]).Value;

        Assert.Equal("H27", Assert.Single(Report(July.ClosesAt).UnderTop(directory).Rows).Agency);
        Assert.Equal(AgencyLevel.Commune, Assert.Single(Report(July.ClosesAt).ByLevel(directory)).Level);

        Agency Province(string id) => new(id, new(id, id), AgencyKind.PeoplesCommittee, AgencyLevel.Province, always);
        static Agency Unit(Validity validity, string parent, AgencyLevel level) => new("H26.1", new("Xã", "Commune"), AgencyKind.PeoplesCommittee, level, validity) { Parent = parent };
    }

    /// <summary>Each count has a bit of its own, so that what a sum is made of can be read from it.</summary>
    [Fact]
    public void Sums_are_made_of_their_counts_and_of_nothing_else()
    {
        var counts = new ReportCounts
        {
            NewOnline = 1,
            NewDirect = 1 << 1,
            CarriedOver = 1 << 2,
            ResolvedEarly = 1 << 3,
            ResolvedOnTime = 1 << 4,
            ResolvedLate = 1 << 5,
            PendingWithin = 1 << 6,
            PendingLate = 1 << 7,
            Undetermined = 1 << 8,
            NotAccepted = 1 << 9,
            Refused = 1 << 10,
            Waiting = 1 << 11,
            Withdrawing = 1 << 12,
            Stopped = 1 << 13,
        };

        Assert.Equal((0b111, 0b11_1000, 0b1100_0000, 0b11_1111_0000_0000), (counts.Received, counts.Resolved, counts.Pending, counts.Outside));
        Assert.Equal((1 << 3) + (1 << 4), counts.OnTimeShare.Part);
        foreach (var count in typeof(ReportCounts).GetProperties().Where(property => property.PropertyType == typeof(long) && property.GetIndexParameters() is []))
        {
            Assert.Equal(2 * (long)count.GetValue(counts)!, (long)count.GetValue(counts + counts)!);
        }
    }

    private static PeriodReport Report(LocalDateTime knownAt) => PeriodReport.Of(
        Caseload.At(
            knownAt,
            [Dossier.Replay(new DossierHeader("a", "1.000001", "H26.0", "H26.1", "Đất đai", Channel.Counter), [new Accepted(new(2025, 7, 2, 9, 0), TimeLimit.WorkingDays(10))])],
            DeadlineCalculator.VietnamCivilService),
        July,
        CountingPolicy.Default);
}
