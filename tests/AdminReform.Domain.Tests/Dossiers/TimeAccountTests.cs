using AdminReform.Calendars;
using AdminReform.Results;
using NodaTime;
using static AdminReform.Dossiers.DossierExamples;

namespace AdminReform.Dossiers;

public class TimeAccountTests
{
    private static readonly WorkingTime Time = new(WorkingCalendars.VietnamCivilService, OfficeHours.Common);

    [Property(MaxTest = 60, EndSize = 30, Arbitrary = [typeof(DossierArbitraries)])]
    public void Minute_by_minute_the_shares_are_those_of_a_patient_clerk(DossierMoves moves)
    {
        var dossier = DossierModelTests.Lawful(new DossierMoves([.. moves.Items.Take(10).Select(move => move with { Minutes = move.Minutes % 900 })]))[^1];
        var at = (dossier.LatestAt ?? Start).PlusMinutes(200);

        var account = dossier.TimeSpent(Time, at);

        Assert.Equal(ByTheMinute(dossier, account.From, account.To), account.Shares);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(DossierArbitraries)])]
    public void The_shares_of_any_history_add_up_to_all_of_its_time(History history)
    {
        var dossier = Dossier.Replay(Header, history.Events);
        var at = (dossier.LatestAt ?? Start).PlusDays(9);

        var account = dossier.TimeSpent(Time, at);

        Assert.Equal(Plain(account.From, account.To), account.Elapsed);
        Assert.Equal(
            account.Elapsed, account.OfUnits + account.OfOtherAgencies + account.OfApplicant + account.OutOfHours + account.DaysOff);
        Assert.All(account.Shares, share => Assert.True(share.Working >= Duration.Zero && share.OutOfHours >= Duration.Zero && share.DaysOff >= Duration.Zero));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(DossierArbitraries)])]
    public void Holdings_follow_one_another_without_gap(History history)
    {
        var holdings = Dossier.Replay(Header, history.Events).GetHoldings();

        Assert.All(holdings.Zip(holdings.Skip(1)), pair =>
        {
            Assert.Equal(pair.First.To, pair.Second.From);
            Assert.NotEqual(pair.First.Holder, pair.Second.Holder);
        });
        Assert.All(holdings, holding => Assert.True(holding.To is not { } to || to > holding.From));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(DossierArbitraries)])]
    public void Two_spans_that_meet_add_up_to_the_span_of_both(DossierMoves moves)
    {
        var dossier = DossierModelTests.Lawful(moves)[^1];
        var (from, middle, to) = (Start.PlusHours(3), Start.PlusDays(4), Start.PlusDays(20));

        var both = dossier.TimeSpent(Time, from, to);
        var first = dossier.TimeSpent(Time, from, middle);
        var second = dossier.TimeSpent(Time, middle, to);

        Assert.Equal(both.Elapsed, first.Elapsed + second.Elapsed);
        Assert.Equal(both.OfUnits, first.OfUnits + second.OfUnits);
        Assert.Equal(both.DaysOff, first.DaysOff + second.DaysOff);
    }

    [Fact]
    public void Who_held_it_when_can_be_read()
    {
        var dossier = After(Typical());

        Assert.Equal(
            [
                "H26.12 (officer-7): 08:00 01/07/2025 – 10:00 01/07/2025",
                "H26.12.3 (officer-9): 10:00 01/07/2025 – 09:00 03/07/2025",
                "applicant: 09:00 03/07/2025 – 09:00 10/07/2025",
                "H26.12.3 (officer-9): 09:00 10/07/2025 – 14:00 15/07/2025",
                "H26.12.4: 14:00 15/07/2025 – 10:00 22/07/2025",
                "H26.12: 10:00 22/07/2025 – 09:30 23/07/2025",
            ],
            dossier.GetHoldings().Select(holding => holding.ToString()));
        Assert.Equal(Duration.FromHours(15), dossier.GetHoldings()[1].WorkingTimeUntil(Time, new(2026, 1, 1, 0, 0)));
        Assert.Equal(Duration.FromHours(1.5), dossier.GetHoldings()[1].WorkingTimeUntil(Time, new(2025, 7, 1, 11, 30)));
        Assert.Equal(Duration.Zero, dossier.GetHoldings()[1].WorkingTimeUntil(Time, Start));
        Assert.Equal(HolderKind.Applicant, dossier.HolderAt(new(2025, 7, 5, 0, 0))!.Kind);
        Assert.Null(dossier.HolderAt(Start.PlusMinutes(-1)));
        Assert.Null(dossier.HolderAt(new(2025, 7, 23, 9, 30)));
    }

    [Fact]
    public void The_time_of_a_typical_dossier_is_charged_to_each_who_had_it()
    {
        var account = After(Typical()).TimeSpent(Time, new(2026, 1, 1, 0, 0));

        // From 1 July 08:00 to 23 July 09:30; two of its three weekends fall to units, one to the applicant.
        Assert.Equal(Duration.FromDays(22) + Duration.FromHours(1.5), account.Elapsed);
        Assert.Equal(Duration.FromDays(6), account.DaysOff);
        Assert.Equal(Duration.FromHours(40), account.OfApplicant);
        Assert.Equal(Duration.Zero, account.OfOtherAgencies);
        Assert.Equal(["H26.12", "H26.12.3", null, "H26.12.4"], account.Shares.Select(share => share.Unit));
    }

    [Fact]
    public void While_other_agencies_are_asked_the_time_is_theirs()
    {
        var dossier = After(
        [
            .. Typical().Take(3),
            new OpinionAsked(new(2025, 7, 2, 8, 0), "H26.7"),
            new OpinionAsked(new(2025, 7, 2, 9, 0), "H26.8"),
            new OpinionGiven(new(2025, 7, 2, 10, 0), "H26.7"),
            new OpinionGiven(new(2025, 7, 2, 11, 0), "H26.8"),
        ]);

        var account = dossier.TimeSpent(Time, new(2025, 7, 2, 8, 0), new(2025, 7, 2, 11, 30));

        Assert.Equal(Duration.FromHours(3), account.OfOtherAgencies);
        Assert.Equal(Duration.FromHours(0.5), account.OfUnits);
        Assert.Equal([Duration.FromHours(2), Duration.FromHours(1)], account.Shares.Take(2).Select(share => share.Working));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(DossierArbitraries)])]
    public void An_account_is_made_again_of_its_parts_and_of_no_others(History history)
    {
        var dossier = Dossier.Replay(Header, history.Events);
        var account = dossier.TimeSpent(Time, (dossier.LatestAt ?? Start).PlusDays(9));

        Assert.Equal(account, TimeAccount.Create(account.From, account.To, account.Shares).Value);
        if (account.Elapsed > Duration.Zero)
        {
            var last = account.Shares.Count - 1;
            var more = account.Shares[last] with { DaysOff = account.Shares[last].DaysOff + (Plain(account.From, account.To) - account.Elapsed) + Duration.Epsilon };
            Refused($"shares[{last}]", "Một phần thời gian bị âm, hoặc tổng các phần dài hơn khoảng thời gian.", TimeAccount.Create(account.From, account.To, [.. account.Shares.Take(last), more]));
            Refused($"shares[{last + 1}]", "Nơi giữ hồ sơ đã có một phần.", TimeAccount.Create(account.From, account.To, [.. account.Shares, account.Shares[0] with { Working = Duration.Zero }]));
            Refused("to", "Khoảng thời gian kết thúc trước khi bắt đầu.", TimeAccount.Create(account.To, account.From, account.Shares));
        }
    }

    [Fact]
    public void No_part_of_a_share_is_below_zero() => Assert.All(
        new TimeShare[]
        {
            new(HolderKind.Applicant, null, -Duration.Epsilon, Duration.Zero, Duration.Zero),
            new(HolderKind.Applicant, null, Duration.Zero, -Duration.Epsilon, Duration.Zero),
            new(HolderKind.Applicant, null, Duration.Zero, Duration.Zero, -Duration.Epsilon),
        },
        share => Refused("shares[0]", "Một phần thời gian bị âm, hoặc tổng các phần dài hơn khoảng thời gian.", TimeAccount.Create(Start, Start.PlusDays(1), [share])));

    [Fact]
    public void A_holding_does_not_end_before_it_begins()
    {
        var holding = new Holding(new(HolderKind.Unit, "H26.12"), Start, Start);

        Assert.Equal("to", Assert.Throws<ArgumentOutOfRangeException>(() => holding with { To = Start.PlusNanoseconds(-1) }).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentOutOfRangeException>(() => new Holding(holding.Holder, Start, Start.PlusNanoseconds(-1))).ParamName);
        Assert.Equal(Start.PlusNanoseconds(1), (holding with { To = Start.PlusNanoseconds(1) }).To);
    }

    [Fact]
    public void A_span_does_not_end_before_it_begins() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Processing().TimeSpent(Time, Start, Start.PlusDays(-1)));

    private static void Refused(string path, string why, Result<TimeAccount> result)
    {
        var problem = Assert.Single(result.Problems);
        Assert.Equal(("dossier.time.account", path, why), (problem.Code, problem.Path, problem.Message.Vietnamese));
    }

    private static Duration Plain(LocalDateTime from, LocalDateTime to) => to.InUtc() - from.InUtc();

    /// <summary>Asks of every minute who had the dossier and whether the office was open, and counts.</summary>
    private static TimeShare[] ByTheMinute(Dossier dossier, LocalDateTime from, LocalDateTime to)
    {
        var minutes = new List<(string? Unit, HolderKind Kind, int Working, int OutOfHours, int DaysOff)>();
        for (var minute = from; minute < to; minute = minute.PlusMinutes(1))
        {
            var (kind, unit) = HolderOf(dossier, minute);
            var index = minutes.FindIndex(one => one.Kind == kind && one.Unit == unit);
            if (index < 0)
            {
                index = minutes.Count;
                minutes.Add((unit, kind, 0, 0, 0));
            }

            var one = minutes[index];
            minutes[index] = Time.IsOpen(minute) ? one with { Working = one.Working + 1 }
                : Time.Calendar.IsWorkingDay(minute.Date) ? one with { OutOfHours = one.OutOfHours + 1 }
                : one with { DaysOff = one.DaysOff + 1 };
        }

        return
        [
            .. minutes.Select(one => new TimeShare(
                one.Kind, one.Unit, Duration.FromMinutes(one.Working), Duration.FromMinutes(one.OutOfHours), Duration.FromMinutes(one.DaysOff))),
        ];
    }

    private static (HolderKind Kind, string? Unit) HolderOf(Dossier dossier, LocalDateTime minute)
    {
        var unit = dossier.ReceivingUnit;
        var done = false;
        var waits = 0;
        var asked = new List<string>();
        foreach (var item in dossier.Events.TakeWhile(item => item.At <= minute))
        {
            unit = item is Forwarded forwarded ? forwarded.Unit : unit;
            done |= item is ResultReady;
            waits += item is SupplementAsked or DutyAsked ? 1 : item is Supplemented or DutyMet ? -1 : 0;
            if (item is OpinionAsked question)
            {
                asked.Add(question.Agency);
            }
            else if (item is OpinionGiven answer)
            {
                asked.Remove(answer.Agency);
            }
        }

        return done ? (HolderKind.Unit, dossier.ReceivingUnit)
            : waits > 0 ? (HolderKind.Applicant, null)
            : asked.Count > 0 ? (HolderKind.OtherAgency, asked[0])
            : (HolderKind.Unit, unit);
    }
}
