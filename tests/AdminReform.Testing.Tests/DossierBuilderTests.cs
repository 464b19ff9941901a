using System.Reflection;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Testing;

public class DossierBuilderTests
{
    private static readonly Dictionary<DossierEventKind, Func<DossierBuilder>> WithEach = new()
    {
        [DossierEventKind.Submitted] = () => A.Dossier().Submitted("2026-11-19 09:00"),
        [DossierEventKind.Accepted] = () => Accepted(),
        [DossierEventKind.RefusedAtIntake] = () => A.Dossier().Submitted("2026-11-19 09:00").RefusedAtIntake("2026-11-19 10:00", "thiếu thẩm quyền"),
        [DossierEventKind.Forwarded] = () => Forwarded(),
        [DossierEventKind.SupplementAsked] = () => Forwarded().SupplementAsked("2026-11-23 09:00"),
        [DossierEventKind.Supplemented] = () => Forwarded().SupplementAsked("2026-11-23 09:00").Supplemented("2026-11-25 09:00"),
        [DossierEventKind.DutyAsked] = () => Forwarded().DutyAsked("2026-11-23 09:00", suspendsLimit: true),
        [DossierEventKind.DutyMet] = () => Forwarded().DutyAsked("2026-11-23 09:00").DutyMet("2026-11-25 09:00"),
        [DossierEventKind.OpinionAsked] = () => Forwarded().OpinionAsked("2026-11-23 09:00", "H26.7", "02 ngày làm việc"),
        [DossierEventKind.OpinionGiven] = () => Forwarded().OpinionAsked("2026-11-23 09:00", "H26.7").OpinionGiven("2026-11-25 09:00", "H26.7"),
        [DossierEventKind.Reappointed] = () => Forwarded().Reappointed("2026-11-27 09:00", "2026-12-04", "chờ xác minh"),
        [DossierEventKind.WithdrawalAsked] = () => Forwarded().WithdrawalAsked("2026-11-23 09:00"),
        [DossierEventKind.WithdrawalDropped] = () => Forwarded().WithdrawalAsked("2026-11-23 09:00").WithdrawalDropped("2026-11-23 10:00"),
        [DossierEventKind.Stopped] = () => Forwarded().WithdrawalAsked("2026-11-23 09:00").Stopped("2026-11-23 10:00"),
        [DossierEventKind.Closed] = () => Forwarded().SupplementAsked("2026-11-23 09:00").Closed("2026-12-10 09:00"),
        [DossierEventKind.ResultReady] = () => Forwarded().ResultReady("2026-11-27 09:00", ResultOutcome.Refused),
        [DossierEventKind.Returned] = () => Returned(),
        [DossierEventKind.CorrectionAsked] = () => Returned().CorrectionAsked("2026-11-30 09:00"),
        [DossierEventKind.Corrected] = () => Returned().CorrectionAsked("2026-11-30 09:00").Corrected("2026-12-01 09:00"),
        [DossierEventKind.StepRecorded] = () => Forwarded().StepRecorded("2026-11-23 09:00", "thẩm định"),
        [DossierEventKind.TakenBack] = () => Returned().LastTakenBack("2026-11-30 09:00", "officer-7", "ghi nhầm"),
        [DossierEventKind.ReceivedByCompetent] = () => Accepted().NonTerritorial().ReceivedByCompetent("2026-11-23 09:00"),
        [DossierEventKind.StatusTold] = () => Forwarded().StatusTold("2026-11-20 15:00"),
        [DossierEventKind.Paid] = () => Forwarded().Paid("2026-11-20 15:00", PaymentWay.Online),
    };

    public static TheoryData<DossierEventKind> Kinds => [.. Enum.GetValues<DossierEventKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_event_can_be_reached_by_its_name(DossierEventKind kind)
    {
        var dossier = WithEach[kind]().Build();
        Assert.Equal(kind, dossier.Events[^1].Kind);
        Assert.DoesNotContain(dossier.Irregularities, oddity => oddity.Code != "dossier.event.taken-back");
        Assert.Contains(typeof(DossierBuilder).GetMethods(), method => method.Name == (kind == DossierEventKind.TakenBack ? "LastTakenBack" : kind.ToString()));
    }

    [Fact]
    public void A_dossier_of_one_line_is_due_as_the_README_says()
    {
        var dossier = A.Dossier().Accepted("2026-11-20 09:00").Limit("05 ngày làm việc").Build();
        Assert.Equal(new DueMoment(new LocalDate(2026, 11, 30)), DeadlineCalculator.VietnamCivilService.Calculate(dossier.ToDeadlineFacts()).Due);
        Assert.Equal(DossierCode.Parse("H26.12-261120-0033"), dossier.Code);
    }

    [Fact]
    public void The_terms_of_an_acceptance_are_all_there_is_to_say_of_it()
    {
        var regime = Regimes.Known.At(new(2025, 7, 1));
        var dossier = A.Dossier("7").Procedure("1.000948").Field("đất đai").ReceivedBy("H26.1").ResolvedBy("H26.2", "an").FiledThrough(Channel.Online).FiledBy("a-81f2")
            .Accepted("2026-11-20 09:00:30").Limit("15 ngày").Promised("2026-12-05 11:30").Effect(SupplementEffect.Resume).Under(regime).SupplementNotice("02 ngày làm việc").NonTerritorial()
            .Build();
        Assert.Equal(
            new Accepted(
                new(2026, 11, 20, 9, 0, 30), TimeLimit.Days(15), new DueMoment(new(2026, 12, 5), new LocalTime(11, 30)), SupplementEffect.Resume, regime,
                TimeLimit.WorkingDays(2), true),
            dossier.Acceptance);
        Assert.Equal(new DossierHeader("7", "1.000948", "H26.1", "H26.2", "đất đai", Channel.Online, "an", null, ApplicantReference.Parse("a-81f2")), dossier.Header);
        Assert.All(
            typeof(Accepted).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.Name is not "Kind"),
            property => Assert.True(property.GetValue(dossier.Acceptance) is not (null or false), property.Name));
    }

    [Fact]
    public void Each_call_gives_a_new_builder_so_that_a_beginning_can_be_shared()
    {
        var accepted = Accepted();
        _ = accepted.Forwarded("2026-11-20 10:00", "H26.12.3").Limit("1 ngày");
        Assert.Equal([DossierEventKind.Submitted, DossierEventKind.Accepted], accepted.Build().Events.Select(each => each.Kind));
        Assert.Equal(TimeLimit.WorkingDays(5), accepted.Build().Acceptance!.Limit);
    }

    [Theory]
    [InlineData("2026-11-31 09:00")]
    [InlineData("20/11/2026 09:00")]
    [InlineData("2026-11-20")]
    [InlineData("")]
    public void What_is_no_moment_is_refused_at_once_with_how_one_is_written(string at) =>
        Assert.Contains("write one as 2026-11-20 09:00", Assert.Throws<ArgumentException>(() => A.Dossier().Accepted(at)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_limit_is_refused_at_once_with_the_reason() =>
        Assert.Contains("“5 hoặc 7 ngày” is no limit: ", Assert.Throws<ArgumentException>(() => Accepted().Limit("5 hoặc 7 ngày")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_limit_before_the_acceptance_is_refused_at_once() =>
        Assert.Contains("call Accepted first", Assert.Throws<InvalidOperationException>(() => A.Dossier().Limit("5 ngày")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_event_that_may_not_follow_is_refused_at_once_with_the_reason_and_kept_on_demand()
    {
        var message = Assert.Throws<ArgumentException>(() => Returned().Forwarded("2026-11-30 09:00", "H26.12.3")).Message;
        Assert.StartsWith("09:00 30/11/2026 Forwarded: to H26.12.3: ", message, StringComparison.Ordinal);
        Assert.Contains("Call AsRecorded first", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Accepted().Forwarded("2026-11-19 09:00", "H26.12.3"));
        Assert.Single(Returned().AsRecorded().Forwarded("2026-11-30 09:00", "H26.12.3").Build().Irregularities);
    }

    [Fact]
    public void Nothing_is_taken_back_before_anything_happened() =>
        Assert.Throws<InvalidOperationException>(() => A.Dossier().LastTakenBack("2026-11-30 09:00", "officer-7", "ghi nhầm"));

    private static DossierBuilder Accepted() => A.Dossier().Submitted("2026-11-20 08:30").Accepted("2026-11-20 09:00").Limit("05 ngày làm việc");

    private static DossierBuilder Forwarded() => Accepted().Forwarded("2026-11-20 14:00", "H26.12.3", "officer-9");

    private static DossierBuilder Returned() => Forwarded().ResultReady("2026-11-27 09:00").Returned("2026-11-27 10:00");
}
