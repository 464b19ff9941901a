using System.Reflection;
using AdminReform.Law;

namespace AdminReform.Dossiers;

public class TransitionsTests
{
    [Fact]
    public void Every_act_has_one_row_and_every_row_says_when_it_is_lawful()
    {
        Assert.Equal(Enum.GetValues<DossierEventKind>(), Transitions.All.Select(row => row.Act));
        Assert.All(Transitions.All, row =>
        {
            Assert.NotEmpty(row.From);
            Assert.EndsWith(".", row.Rule.Vietnamese, StringComparison.Ordinal);
            Assert.EndsWith(".", row.Rule.English, StringComparison.Ordinal);
            Assert.Same(row, Transitions.Of(row.Act));
        });
    }

    [Theory]
    [InlineData("2018-06-20", null)]
    [InlineData("2018-06-21", "61/2018/NĐ-CP")]
    [InlineData("2025-06-30", "61/2018/NĐ-CP")]
    [InlineData("2025-07-01", "118/2025/NĐ-CP art. 18")]
    public void A_row_cites_the_decree_of_the_day_as_far_as_it_is_known(string day, string? provision) => Assert.Equal(
        provision, Transitions.Of(DossierEventKind.Forwarded).ProvisionOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)?.ToString());

    [Fact]
    public void A_row_reads_on_one_line()
    {
        Assert.Equal("Forwarded: Accepted | Processing -> Processing [118/2025/NĐ-CP art. 18]", Transitions.Of(DossierEventKind.Forwarded).ToString());
        Assert.Equal("DutyMet: DutyAsked -> =", Transitions.Of(DossierEventKind.DutyMet).ToString());
    }

    [Fact]
    public void Every_status_can_be_reached() => Assert.Equal(
        Enum.GetValues<DossierStatus>().Skip(1), Transitions.All.Where(row => row.To is not null).Select(row => row.To!.Value).Distinct().Order());

    [Fact]
    public void From_an_end_nothing_leads_on() => Assert.All(
        Transitions.All.Where(row => row.From.Any(PortalStatuses.IsEnd)), row => Assert.Null(row.To));

    [Fact]
    public void Every_kind_of_event_is_one_sealed_record_and_says_its_kind()
    {
        var cases = typeof(DossierEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DossierEvent))).ToArray();

        Assert.All(cases, type => Assert.True(type.IsSealed));
        Assert.Equal(Enum.GetNames<DossierEventKind>().Order(), cases.Select(type => type.Name).Order());
        Assert.All(Enum.GetValues<DossierEventKind>(), kind =>
        {
            var item = DossierArbitraries.Event(kind, DossierExamples.Start, 7);
            Assert.Equal((kind, kind.ToString()), (item.Kind, item.GetType().Name));
            Assert.Equal(item, DossierArbitraries.Event(kind, DossierExamples.Start, 7));
            Assert.NotEqual(item, item with { At = DossierExamples.Start.PlusMinutes(1) });
        });
    }

    [Fact]
    public void Nobody_else_can_add_a_kind_of_event() => Assert.Contains(
        typeof(DossierEvent).GetMethods(BindingFlags.Instance | BindingFlags.NonPublic), method => method is { IsAbstract: true, IsAssembly: true });

    [Theory]
    [Holds("Cổng Dịch vụ công quốc gia", certainty: Certainty.Secondary)]
    [InlineData(DossierStatus.None, 0)]
    [InlineData(DossierStatus.Filed, 1)]
    [InlineData(DossierStatus.Accepted, 2)]
    [InlineData(DossierStatus.RefusedAtIntake, 3)]
    [InlineData(DossierStatus.Processing, 4)]
    [InlineData(DossierStatus.SupplementAsked, 5)]
    [InlineData(DossierStatus.DutyAsked, 6)]
    [InlineData(DossierStatus.WithdrawalAsked, 7)]
    [InlineData(DossierStatus.Stopped, 8)]
    [InlineData(DossierStatus.Done, 9)]
    [InlineData(DossierStatus.Returned, 10)]
    public void The_numbers_of_the_statuses_are_the_codes_of_the_portal(DossierStatus status, int code)
    {
        Assert.Equal(code, (int)status);
        Assert.Equal(code == 0 ? null : code, PortalStatuses.CodeOf(status));
        Assert.Equal(code is 3 or 8 or 10, PortalStatuses.IsEnd(status));
        Assert.NotEqual(PortalStatuses.NameOf(status).Vietnamese, PortalStatuses.NameOf(status).English);
        Assert.Equal(code is >= 1 and <= 10, PortalStatuses.FromCode(code).TryGet(out var read) && read == status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(-1)]
    public void A_code_that_the_portal_does_not_have_is_refused(int code) =>
        Assert.Equal("dossier.status.unknown", Assert.Single(PortalStatuses.FromCode(code).Problems).Code);

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void What_is_no_status_has_no_name_and_no_code(int status)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PortalStatuses.NameOf((DossierStatus)status));
        Assert.Throws<ArgumentOutOfRangeException>(() => PortalStatuses.CodeOf((DossierStatus)status));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(25)]
    public void What_is_no_act_has_no_name(int act) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PortalStatuses.NameOf((DossierEventKind)act));

    [Fact]
    public void The_numbers_that_are_stored_do_not_change()
    {
        Assert.Equal(Enumerable.Range(1, 24), Enum.GetValues<DossierEventKind>().Select(kind => (int)kind));
        Assert.Equal((1, 4, 8, 12, 16, 20, 21), (
            (int)DossierEventKind.Submitted, (int)DossierEventKind.Forwarded, (int)DossierEventKind.DutyMet,
            (int)DossierEventKind.WithdrawalAsked, (int)DossierEventKind.ResultReady, (int)DossierEventKind.StepRecorded, (int)DossierEventKind.TakenBack));
        Assert.Equal((1, 2, 3, 4, 5), ((int)Channel.Counter, (int)Channel.Post, (int)Channel.AuthorisedPerson, (int)Channel.Online, (int)Channel.Kiosk));
        Assert.Equal((1, 2, 3, 4), (
            (int)DossierEnding.RefusedAtIntake, (int)DossierEnding.Returned, (int)DossierEnding.Stopped, (int)DossierEnding.Closed));
        Assert.Equal((1, 2), ((int)ResultOutcome.Granted, (int)ResultOutcome.Refused));
        Assert.Equal((1, 2), ((int)SupplementStage.Reception, (int)SupplementStage.Appraisal));
        Assert.Equal((1, 2, 3), ((int)HolderKind.Unit, (int)HolderKind.OtherAgency, (int)HolderKind.Applicant));
    }
}
