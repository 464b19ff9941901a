using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Procedures;

public sealed class ProcedureTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Dictionary<string, string> Verified = new() { ["verification"] = "yes" };

    private static readonly ProcedureVersion Version = new(
        new Validity(new LocalDate(2026, 1, 1), new LocalDate(2026, 6, 30)), new LocalizedText("Đăng ký thử", "Trial"), new LocalizedText("Hộ tịch", "Civil status"))
    {
        Limits =
        [
            new("usual", TimeLimit.WorkingDays(3)),
            new("verification", TimeLimit.WorkingDays(5)) { When = [new("verification", ["yes"])], Effect = LimitEffect.Addition },
        ],
        Commitments =
        [
            new("H26", TimeLimit.WorkingDays(2), InstrumentNumber.Parse("02/2026/QĐ-UBND"), new Validity(Day)),
            new("H26", TimeLimit.WorkingDays(1), InstrumentNumber.Parse("03/2026/QĐ-UBND"), new Validity(Day, Day), "usual"),
        ],
    };

    private static readonly Procedure Procedure = new(
        ProcedureCode.Parse("1.001193"), [Version, Version with { Validity = new Validity(new LocalDate(2026, 7, 1)), Limits = [new("usual", TimeLimit.Days(10))] }]);

    [Fact]
    public void The_version_of_the_day_of_acceptance_counts()
    {
        Assert.Null(Procedure.At(new LocalDate(2025, 12, 31)));
        Assert.Equal(TimeLimit.WorkingDays(3), Procedure.At(new LocalDate(2026, 6, 30))!.Limit().Value);
        Assert.Equal(TimeLimit.Days(10), Procedure.At(new LocalDate(2026, 7, 1))!.Limit().Value);
    }

    [Fact]
    public void An_addition_lengthens_the_limit_in_its_case_only()
    {
        Assert.Equal(TimeLimit.WorkingDays(3), Version.Limit().Value);
        Assert.Equal(TimeLimit.WorkingDays(8), Version.LimitFor(Verified).Value);
    }

    [Fact]
    public void A_committed_limit_stands_beside_the_statutory_one_from_its_day_on()
    {
        Assert.Null(Version.CommittedFor("H26", Day.PlusDays(-1), Verified));
        Assert.Equal(TimeLimit.WorkingDays(1), Version.CommittedFor("H26", Day, Verified));
        Assert.Equal(TimeLimit.WorkingDays(2), Version.CommittedFor("H26", Day.PlusDays(1), Verified));
        Assert.Null(Version.CommittedFor("H53", Day, Verified));
        Assert.Equal(TimeLimit.WorkingDays(8), Version.LimitFor(Verified).Value);
    }

    [Fact]
    public void Without_a_case_that_applies_there_is_no_limit_rather_than_a_guess() =>
        Assert.Equal(ResultStatus.NotFound, (Version with { Limits = [Version.Limits[1]] }).LimitFor(Verified).Status);

    [Fact]
    public void Levels_of_different_scales_do_not_compare()
    {
        Assert.Null(ServiceLevel.Of2011(4).IsAtLeast(ServiceLevel.Full));
        Assert.Null(ServiceLevel.Full.IsAtLeast(ServiceLevel.Full2026));
        Assert.True(ServiceLevel.Full2026.IsAtLeast(ServiceLevel.Partial2026));
        Assert.NotEqual(ServiceLevel.Of2011(4), ServiceLevel.Proactive(4));
        Assert.True(ServiceLevel.Full.IsAtLeast(ServiceLevel.Partial));
        Assert.False(ServiceLevel.Of2011(3).IsAtLeast(ServiceLevel.Of2011(4)));
    }

    [Theory]
    [InlineData(ServiceScale.Levels2011, 4, "mức độ 4 (43/2011/NĐ-CP)", "level 4 (43/2011/NĐ-CP)")]
    [InlineData(ServiceScale.Extent2022, 1, "một phần (42/2022/NĐ-CP)", "online in part (42/2022/NĐ-CP)")]
    [InlineData(ServiceScale.Extent2022, 2, "toàn trình (42/2022/NĐ-CP)", "online in full (42/2022/NĐ-CP)")]
    [InlineData(ServiceScale.Extent2026, 1, "một phần (224/2026/NĐ-CP)", "online in part (224/2026/NĐ-CP)")]
    [InlineData(ServiceScale.Extent2026, 2, "toàn trình (224/2026/NĐ-CP)", "online in full (224/2026/NĐ-CP)")]
    [InlineData(ServiceScale.Proactive2026, 1, "chủ động mức độ 1 (224/2026/NĐ-CP)", "proactive level 1 (224/2026/NĐ-CP)")]
    public void A_service_level_names_its_scale(ServiceScale scale, int level, string vietnamese, string english)
    {
        var service = ServiceLevel.Create(scale, level).Value;

        Assert.Equal((vietnamese, english), (service.In(Language.Vietnamese), service.ToString()));
    }

    [Theory]
    [Holds("43/2011/NĐ-CP", certainty: Certainty.Unverified), Holds("42/2022/NĐ-CP", certainty: Certainty.Unverified), Holds("224/2026/NĐ-CP", "14"), Holds("224/2026/NĐ-CP", "16")]
    [InlineData(2022, 8, 14, "Levels2011")]
    [InlineData(2022, 8, 15, "Extent2022")]
    [InlineData(2026, 6, 30, "Extent2022")]
    [InlineData(2026, 7, 1, "Extent2026 Proactive2026")]
    public void One_scale_follows_another(int year, int month, int day, string inUse) => Assert.Equal(
        inUse,
        string.Join(' ', Enum.GetValues<ServiceScale>()
            .Where(scale => ServiceLevel.Create(scale, 1).Value.IsInUse(new LocalDate(year, month, day)))
            .Select(scale => scale.ToString())
            .Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData(ServiceScale.Levels2011, 0, "procedure.service.level")]
    [InlineData(ServiceScale.Levels2011, 5, "procedure.service.level")]
    [InlineData(ServiceScale.Extent2026, 3, "procedure.service.level")]
    [InlineData(ServiceScale.Extent2022, 3, "procedure.service.level")]
    [InlineData((ServiceScale)9, 1, "procedure.service.scale")]
    public void A_level_outside_its_scale_is_refused(ServiceScale scale, int level, string code) =>
        Assert.Equal(code, ServiceLevel.Create(scale, level).Problems.Single().Code);

    [Fact]
    public void Values_with_the_same_parts_are_equal_and_read_well()
    {
        var same = Version with { Limits = [.. Version.Limits] };

        Assert.Equal(Version, same);
        Assert.Equal(Version.GetHashCode(), same.GetHashCode());
        Assert.Equal(
            "Đăng ký thử [2026-01-01, 2026-06-30]: usual: 03 ngày làm việc; verification: +05 ngày làm việc", Version.ToString());
        Assert.Equal("1.001193 Đăng ký thử", Procedure.ToString());
    }

    [Fact]
    public void Stored_enumerations_keep_their_values()
    {
        Assert.Equal([1, 2, 3, 4], Enum.GetValues<ServiceScale>().Select(value => (int)value));
        Assert.Equal([1, 2, 3], Enum.GetValues<DecisionKind>().Select(value => (int)value));
        Assert.Equal([1, 2], Enum.GetValues<LimitEffect>().Select(value => (int)value));
        Assert.Equal([1, 2, 3, 4], Enum.GetValues<Agencies.AgencyLevel>().Select(value => (int)value));
        Assert.Equal([1, 2, 3, 4, 5, 6], Enum.GetValues<Agencies.AgencyKind>().Select(value => (int)value));
        Assert.Equal([1, 2, 3], Enum.GetValues<Agencies.AgencyRole>().Select(value => (int)value));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], Enum.GetValues<Agencies.ResponsibilityStep>().Select(value => (int)value));
    }
}
