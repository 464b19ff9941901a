using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Reports;

public sealed class PeriodReportTests
{
    private static readonly ReportingPeriod July = ReportingPeriod.Month(2025, 7);
    private static readonly ReportingPeriod August = ReportingPeriod.Month(2025, 8);
    private static readonly TimeLimit TenWorkingDays = TimeLimit.Parse("10 ngày làm việc");

    [Property(MaxTest = 120, EndSize = 25, Arbitrary = [typeof(CaseloadArbitraries)])]
    public void One_pass_counts_what_the_definitions_say(Dossier[] dossiers, ReportingPeriod period, CountingPolicy policy)
    {
        var report = Report(dossiers, period, policy);
        Assert.Equal(SlowReport.Of(dossiers, period, period.ClosesAt, policy), report.Total);
    }

    [Property(MaxTest = 60, EndSize = 25, Arbitrary = [typeof(CaseloadArbitraries)])]
    public void Facts_after_the_cut_off_change_nothing(Dossier[] dossiers, ReportingPeriod period, CountingPolicy policy)
    {
        var later = Caseload.At(period.ClosesAt.PlusMonths(4), dossiers, DeadlineCalculator.VietnamCivilService);
        Assert.Equal(Report(dossiers, period, policy), PeriodReport.Of(later, period, policy));
    }

    [Property(MaxTest = 60, EndSize = 25, Arbitrary = [typeof(CaseloadArbitraries)])]
    public void The_identities_hold_at_every_cut_off(Dossier[] dossiers, ReportingPeriod period, CountingPolicy policy, ushort day)
    {
        var at = period.OpensAt.PlusDays(day % (period.Days + 5)).PlusHours(11);
        var report = PeriodReport.Of(Caseload.At(at, dossiers, DeadlineCalculator.VietnamCivilService), period, policy);
        Assert.Equal(LocalDateTime.Min(at, period.ClosesAt), report.CutOff);
        Assert.All(report.Identities, check => Assert.Equal(Verdict.Holds, check.Status));
        Assert.Equal(report.Total.Received, report.Total.Resolved + report.Total.Pending);
    }

    [Property(MaxTest = 120, EndSize = 25, Arbitrary = [typeof(CaseloadArbitraries)])]
    public void Every_dossier_is_accounted_for_from_one_period_to_the_next(Dossier[] dossiers, CountingPolicy policy)
    {
        var continuity = Report(dossiers, August, policy).ContinuityFrom(Report(dossiers, July, policy));
        Assert.True(continuity.Holds, continuity.ToString());
    }

    [Property(MaxTest = 60, EndSize = 25, Arbitrary = [typeof(CaseloadArbitraries)])]
    public void Column_6_repeats_column_11_when_no_open_dossier_leaves_the_form(Dossier[] dossiers)
    {
        var policy = CountingPolicy.Default with { Stopped = Treatment.Resolved };
        var known = dossiers.Where(dossier => dossier.Irregularities.Count == 0 && dossier.ToDeadlineFacts() is { Limit: not null } or { Promised: not null }
            && dossier.Status != DossierStatus.Stopped).ToArray();
        Assert.True(Report(known, August, policy).ContinuityFrom(Report(known, July, policy)).IsPlain);
    }

    [Property(MaxTest = 60, EndSize = 30, Arbitrary = [typeof(CaseloadArbitraries)])]
    public void Roll_up_is_associative_and_free_of_order(Dossier[] dossiers, NonNegativeInt seed)
    {
        var parts = Enumerable.Range(0, 3)
            .Select(part => Report([.. dossiers.Where((_, index) => (index + seed.Get) % 3 == part)], July, CountingPolicy.Default))
            .ToArray();
        var whole = Report(dossiers, July, CountingPolicy.Default);
        Assert.Equal(whole, parts[0] + parts[1] + parts[2]);
        Assert.Equal(whole, parts[2] + (parts[0] + parts[1]));
        Assert.Equal(whole, PeriodReport.RollUp(parts.Reverse()).TryGet(out var sum) ? sum : parts[2] + parts[1] + parts[0]);
        Assert.Equal(whole, whole + PeriodReport.Empty(July, CountingPolicy.Default));
    }

    [Property(MaxTest = 60, EndSize = 30, Arbitrary = [typeof(CaseloadArbitraries)])]
    public void An_agency_and_field_that_are_there_twice_are_told_and_not_added(Dossier[] dossiers, NonNegativeInt seed)
    {
        var parts = Enumerable.Range(0, 3)
            .Select(part => Report([.. dossiers.Where((_, index) => (index + seed.Get) % 3 == part)], July, CountingPolicy.Default))
            .ToList();
        var twice = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (row, place) in parts.SelectMany((report, index) => report.Rows.Select(row => (row, index + 1))))
        {
            var key = $"Agency {row.Agency}, field {row.Field} stands in more than one report (";
            twice.TryAdd(key, []);
            twice[key].Add(place);
        }

        var problems = PeriodReport.RollUp(parts).Problems;
        Assert.Equal(
            twice.Where(row => row.Value.Count > 1).Select(row => $"{row.Key}{string.Join(", ", row.Value)})"),
            problems.Select(problem => problem.Message.English.Split(" and would")[0]).Order(StringComparer.Ordinal));
        Assert.All(problems, problem => Assert.Equal("reports.rollup.twice", problem.Code));
        Assert.Equal(parts[0].Rows.Select(row => ("reports.rollup.twice", "[1]")), PeriodReport.RollUp([parts[0], parts[0]]).Problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Property(MaxTest = 30, EndSize = 30, Arbitrary = [typeof(CaseloadArbitraries)])]
    public void Fields_agencies_and_levels_add_up_to_the_total(Dossier[] dossiers)
    {
        var report = Report(dossiers, July, CountingPolicy.Default);
        foreach (var rows in new[] { report.ByField(), report.ByAgency(), report.Under(_ => "H26").Rows })
        {
            Assert.Equal(report.Total, rows.Aggregate(default(ReportCounts), (sum, row) => sum + row.Counts));
        }

        Assert.Equal(report.Total, report.ByLevel(Directory()).Aggregate(default(ReportCounts), (sum, level) => sum + level.Counts));
        Assert.Equal(report.Total, report.UnderTop(Directory()).Total);
    }

    [Fact]
    public void Communes_are_counted_under_their_province()
    {
        var report = Report([Dossier("a", "H26.1", new Accepted(new(2025, 7, 2, 9, 0), TenWorkingDays))], July, CountingPolicy.Default);
        Assert.Equal("H26", Assert.Single(report.UnderTop(Directory()).ByAgency()).Agency);
        Assert.Equal(AgencyLevel.Commune, Assert.Single(report.ByLevel(Directory())).Level);
    }

    [Fact]
    public void A_dossier_resolved_after_the_period_is_pending_in_it_and_carried_over_to_the_next()
    {
        var dossier = Dossier("a", "H26.1", new Accepted(new(2025, 7, 10, 9, 0), TenWorkingDays), new ResultReady(new(2025, 7, 25, 8, 0)));
        var july = Report([dossier], July, CountingPolicy.Default).Total;
        var august = Report([dossier], August, CountingPolicy.Default).Total;
        Assert.Equal((1L, 1L), (july.NewDirect, july.PendingWithin));
        Assert.Equal((1L, 1L), (august.CarriedOver, august.ResolvedLate));
    }

    [Fact]
    public void A_dossier_stopped_while_carried_over_leaves_the_form_and_is_told()
    {
        var dossier = Dossier("a", "H26.1", new Accepted(new(2025, 7, 10, 9, 0), TenWorkingDays), new Stopped(new(2025, 7, 16, 8, 0)));
        var (july, august) = (Report([dossier], July, CountingPolicy.Default), Report([dossier], August, CountingPolicy.Default));
        Assert.Equal((0L, 1L, 1L), (august.Total.Received, august.Total.Stopped, august.Total.LeftSinceCarriedOver));
        Assert.Equal(
            "Kỳ trước còn 1 − ra ngoài biểu 1 + trở lại 0 = chuyển qua 0", august.ContinuityFrom(july).Words.Vietnamese);
    }

    [Fact]
    public void Both_late_rates_name_their_denominator()
    {
        var counts = new ReportCounts { NewOnline = 10, CarriedOver = 2, ResolvedEarly = 5, ResolvedOnTime = 2, ResolvedLate = 1, PendingWithin = 2, PendingLate = 2 };
        var (resolved, received) = (counts.LateRate(LateRateMethod.OfResolved), counts.LateRate(LateRateMethod.OfReceived));
        Assert.Equal("12,5% trên số đã giải quyết (cột 7)", resolved.ToText(1, Rounding.HalfAwayFromZero).Vietnamese);
        Assert.Equal("25.0% of the carried over and new (column 3)", received.ToText(1, Rounding.HalfAwayFromZero).English);
        Assert.Equal(Fraction.Of(7, 8), counts.OnTimeShare.Ratio);
    }

    [Fact]
    public void No_dossiers_give_no_rate()
    {
        var rate = default(ReportCounts).LateRate(LateRateMethod.OfResolved);
        Assert.Null(rate.Share.Ratio);
        Assert.Equal("không có số liệu trên số đã giải quyết (cột 7)", rate.ToText(1, Rounding.HalfAwayFromZero).In(Language.Vietnamese));
    }

    [Fact]
    public void Reports_that_count_differently_do_not_add_up()
    {
        var july = PeriodReport.Empty(July, CountingPolicy.Default);
        var other = PeriodReport.Empty(July, CountingPolicy.Default with { Stopped = Treatment.Resolved });
        var problems = PeriodReport.RollUp([july, july, PeriodReport.Empty(August, CountingPolicy.Default), other]).Problems;
        Assert.Equal([("reports.rollup.mismatch", "[2]"), ("reports.rollup.mismatch", "[3]")], problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Throws<ArgumentException>(() => july + other);
        Assert.Equal("reports.rollup.empty", Assert.Single(PeriodReport.RollUp([]).Problems).Code);
    }

    [Fact]
    public void A_caseload_known_before_the_period_opens_is_refused() => Assert.Throws<ArgumentException>(
        () => PeriodReport.Of(Caseload.At(July.ClosesAt, [], DeadlineCalculator.VietnamCivilService), August, CountingPolicy.Default));

    [Fact]
    public void A_centre_that_accepts_for_others_is_counted_where_asked()
    {
        var report = PeriodReport.Of(
            Caseload.At(July.ClosesAt, [Dossier("a", "H26.1", new Accepted(new(2025, 7, 2, 9, 0), TenWorkingDays))], DeadlineCalculator.VietnamCivilService),
            July,
            CountingPolicy.Default,
            ReportedAgency.Receiving);
        Assert.Equal("H26.0", Assert.Single(report.Rows).Agency);
    }

    [Property(MaxTest = 10)]
    public void Any_number_of_agencies_and_fields_is_told_apart(NonNegativeInt seed, bool shares)
    {
        // An import may share its text objects or not; both must meet in the same rows.
        var random = new Random(seed.Get);
        var units = Enumerable.Range(0, 40).Select(unit => $"u{unit}").ToArray();
        var fields = Enumerable.Range(0, 90).Select(field => $"f{field}").ToArray();
        string One(string[] names) => names[random.Next(names.Length)] is var name && shares ? name : new string(name);
        var places = Enumerable.Range(0, 900).Select(_ => (Unit: One(units), Field: One(fields))).ToArray();
        var report = Report(
            [.. places.Select((place, index) => Dossier($"{index}", place.Unit, place.Field, new Accepted(new(2025, 7, 2, 9, 0), TenWorkingDays)))],
            July,
            CountingPolicy.Default);
        Assert.Equal(
            places.GroupBy(place => place).OrderBy(group => group.Key.Unit, StringComparer.Ordinal).ThenBy(group => group.Key.Field, StringComparer.Ordinal)
                .Select(group => (group.Key.Unit, group.Key.Field, group.LongCount())),
            report.Rows.Select(row => (row.Agency, row.Field, row.Counts.NewDirect)));
    }

    private static PeriodReport Report(Dossier[] dossiers, ReportingPeriod period, CountingPolicy policy) =>
        PeriodReport.Of(Caseload.At(period.ClosesAt, dossiers, DeadlineCalculator.VietnamCivilService), period, policy);

    private static Dossier Dossier(string id, string unit, params DossierEvent[] events) => Dossier(id, unit, "Đất đai", events);

    private static Dossier Dossier(string id, string unit, string field, params DossierEvent[] events) =>
        AdminReform.Dossiers.Dossier.Replay(new DossierHeader(id, "1.000001", "H26.0", unit, field, Channel.Counter), events);

    private static AgencyDirectory Directory()
    {
        var always = new Validity(new LocalDate(2000, 1, 1), null);
        return AgencyDirectory.Create(
        [
            new Agency("H26", new("Tỉnh", "Province"), AgencyKind.PeoplesCommittee, AgencyLevel.Province, always),
            new Agency("H26.1", new("Xã", "Commune"), AgencyKind.PeoplesCommittee, AgencyLevel.Commune, always) { Parent = "H26" },
        ]).Value;
    }
}
