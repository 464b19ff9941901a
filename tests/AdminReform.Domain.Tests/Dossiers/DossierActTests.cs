using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Results;
using NodaTime;
using static AdminReform.Dossiers.DossierExamples;

namespace AdminReform.Dossiers;

public class DossierActTests
{
    private static readonly DeadlineCalculator Usual = DeadlineCalculator.VietnamCivilService;

    [Fact]
    public void A_typical_dossier_runs_from_filing_to_handing_over()
    {
        var dossier = After(Typical());

        Assert.Equal((DossierStatus.Returned, DossierEnding.Returned), (dossier.Status, dossier.Ending));
        Assert.Equal((Start, Start.PlusMinutes(20), Start.PlusHours(2)), (dossier.SubmittedAt, dossier.AcceptedAt, dossier.ForwardedAt));
        Assert.Equal((new(2025, 7, 22, 10, 0), new(2025, 7, 23, 9, 30)), (dossier.ReadyAt, dossier.ReturnedAt));
        Assert.Equal(("H26.12.4", null), (dossier.Unit, dossier.Officer));
        Assert.Equal(ResultOutcome.Granted, dossier.Outcome);
        Assert.Equal((1, 0), (dossier.SupplementRequests, dossier.SupplementRequestsAt(SupplementStage.Reception)));
        Assert.Empty(dossier.Irregularities);
    }

    [Fact]
    public void Submission_and_acceptance_are_two_facts_and_only_the_second_starts_the_clock()
    {
        var filed = After(new Submitted(Start));
        var accepted = filed.Apply(new Accepted(Start.PlusHours(5), TimeLimit.WorkingDays(3))).Value;

        Assert.Null(filed.ToDeadlineFacts());
        Assert.Equal(new DeadlineFacts(Start.PlusHours(5), TimeLimit.WorkingDays(3)), accepted.ToDeadlineFacts());
        Assert.Equal(Start, accepted.SubmittedAt);
    }

    [Fact]
    public void A_refusal_says_what_is_unlawful_and_why_and_by_which_provision()
    {
        var refused = After(new Submitted(Start)).Apply(new Returned(Start.PlusDays(1)));

        var problem = Assert.Single(refused.Problems);
        Assert.Equal((ResultStatus.Conflict, "dossier.transition.unlawful", "events[1]", "118/2025/NĐ-CP art. 22"),
            (refused.Status, problem.Code, problem.Path, problem.Provision?.ToString()));
        Assert.Equal(
            "“Trả kết quả” khi hồ sơ ở trạng thái “Mới đăng ký”: Chỉ trả kết quả khi kết quả đã có tại Bộ phận Một cửa.", problem.Message.Vietnamese);
        Assert.Equal(
            "“Hand over the result” while the dossier is “Filed”: A result is handed over when it is at the one-stop office.", problem.Message.English);
    }

    [Fact]
    public void Every_reason_is_given_at_once()
    {
        var refused = Processing().Apply(new Returned(Start.PlusDays(-1)));

        Assert.Equal(["dossier.transition.unlawful", "dossier.time.backwards"], refused.Problems.Select(problem => problem.Code));
    }

    [Fact, Holds("118/2025/NĐ-CP", "19.6")]
    public void A_new_return_date_is_set_once()
    {
        var once = Processing().Apply(new Reappointed(Start.PlusDays(10), new DueMoment(new(2025, 7, 20)))).Value;
        var twice = once.Apply(new Reappointed(Start.PlusDays(12), new DueMoment(new(2025, 7, 25))));

        var problem = Assert.Single(twice.Problems);
        Assert.Equal(("dossier.extension.second", "118/2025/NĐ-CP art. 19.6"), (problem.Code, problem.Provision?.ToString()));
        Assert.Equal("Đã hẹn lại ngày trả 1 lần; chỉ được 1 lần. | A new return date was already set, 1 of 1 times allowed.", Both(problem));
        Assert.Equal([new Reappointment(Start.PlusDays(10), new DueMoment(new(2025, 7, 20)))], once.ToDeadlineFacts()!.Reappointments);
        Assert.DoesNotContain(DossierEventKind.Reappointed, once.LawfulActs(Start.PlusDays(12)));
    }

    [Fact]
    public void A_regime_of_the_callers_own_may_allow_another_new_date()
    {
        var known = Regimes.Known.At(new(2025, 7, 1));
        var generous = known with { Id = "tỉnh", ReappointmentsAllowed = new(2, known.ReappointmentsAllowed!.Source) };
        var dossier = After(new Accepted(Start, TimeLimit.Days(5), Regime: generous), new Reappointed(Start, new DueMoment(new(2025, 7, 20))));

        var twice = dossier.Apply(new Reappointed(Start.PlusDays(12), new DueMoment(new(2025, 7, 25)))).Value;

        Assert.Equal(new DueMoment(new(2025, 7, 25)), Usual.Calculate(twice.ToDeadlineFacts()).Reappointed);
        Assert.False(twice.Apply(new Reappointed(Start.PlusDays(13), new DueMoment(new(2025, 7, 27)))).IsSuccess);
        Assert.True(After(new Accepted(Start, TimeLimit.Days(5)), new Reappointed(Start, new DueMoment(new(2025, 7, 20))))
            .Apply(new Reappointed(Start.PlusDays(12), new DueMoment(new(2025, 7, 25))), new DeadlineCalculator(Usual.Time, Regimes.Known.With(generous))).IsSuccess);
    }

    [Fact]
    public void A_new_return_date_lies_ahead()
    {
        var refused = Processing().Apply(new Reappointed(Start.PlusDays(10), new DueMoment(new(2025, 7, 10))));

        Assert.Equal("dossier.extension.past", Assert.Single(refused.Problems).Code);
    }

    [Fact, Holds("118/2025/NĐ-CP", "11.2.c")]
    public void A_supplement_is_asked_for_once_at_each_stage()
    {
        var reception = After(new Submitted(Start), new SupplementAsked(Start), new Supplemented(Start.PlusDays(2)));
        var appraisal = After([.. reception.Events, new Accepted(Start.PlusDays(2)), new SupplementAsked(Start.PlusDays(3)), new Supplemented(Start.PlusDays(4))]);

        Assert.Equal("118/2025/NĐ-CP art. 11.2.c", Assert.Single(reception.Apply(new SupplementAsked(Start.PlusDays(3))).Problems).Provision?.ToString());
        Assert.Equal("dossier.supplement.second", Assert.Single(appraisal.Apply(new SupplementAsked(Start.PlusDays(5))).Problems).Code);
        Assert.Equal(2, appraisal.SupplementRequests);
        Assert.Equal(
            [
                "Đã yêu cầu bổ sung khi tiếp nhận 1 lần; chỉ được 1 lần. | A supplement was already asked for at reception, 1 of 1 times allowed.",
                "Đã yêu cầu bổ sung khi thẩm định 1 lần; chỉ được 1 lần. | A supplement was already asked for at the appraisal, 1 of 1 times allowed.",
            ],
            new[] { reception, appraisal }.Select(dossier => Both(dossier.Apply(new SupplementAsked(Start.PlusDays(5))).Problems[0])));
    }

    [Fact, Holds("61/2018/NĐ-CP", "17.2.a")]
    public void Until_30_06_2025_once_is_said_of_reception_alone()
    {
        var last = new LocalDateTime(2025, 6, 30, 9, 0);
        var reception = After(new Submitted(last), new SupplementAsked(last), new Supplemented(last));
        var appraisal = After(new Accepted(last), new SupplementAsked(last), new Supplemented(last.PlusHours(1)));

        Assert.Equal("61/2018/NĐ-CP art. 17.2.a", Assert.Single(reception.Apply(new SupplementAsked(last.PlusHours(2))).Problems).Provision?.ToString());
        Assert.True(appraisal.Apply(new SupplementAsked(last.PlusHours(2))).IsSuccess);
    }

    [Fact]
    public void A_wait_before_acceptance_does_not_interrupt_a_limit_that_does_not_run() => Assert.Empty(
        After(new Submitted(Start), new SupplementAsked(Start), new Supplemented(Start.PlusDays(2)), new Accepted(Start.PlusDays(2))).ToDeadlineFacts()!.Interruptions);

    [Theory]
    [InlineData(null)]
    [InlineData(SupplementEffect.Resume)]
    public void A_wait_for_a_supplement_interrupts_the_limit_by_the_effect_of_the_procedure_or_leaves_it_to_the_regime(SupplementEffect? effect)
    {
        var asked = new LocalDateTime(2025, 7, 3, 9, 0);
        var waiting = After(new Accepted(Start, TimeLimit.WorkingDays(10), Effect: effect), new SupplementAsked(asked));
        var complete = waiting.Apply(new Supplemented(asked.PlusDays(7))).Value;

        Assert.Equal([new Interruption(InterruptionKind.Supplement, asked, null, effect)], waiting.ToDeadlineFacts()!.Interruptions);
        Assert.Equal([new Interruption(InterruptionKind.Supplement, asked, asked.PlusDays(7), effect)], complete.ToDeadlineFacts()!.Interruptions);
        Assert.Equal((asked, null), (waiting.SupplementAwaitedSince, complete.SupplementAwaitedSince));
    }

    [Fact]
    public void A_financial_duty_suspends_the_limit_only_where_the_law_of_the_sector_says_so()
    {
        var suspended = Processing().Apply(new DutyAsked(Start.PlusDays(1), SuspendsLimit: true)).Value;
        var running = Processing().Apply(new DutyAsked(Start.PlusDays(1))).Value;

        Assert.Equal(
            [new Interruption(InterruptionKind.FinancialDuty, Start.PlusDays(1), null, SupplementEffect.Resume)], suspended.ToDeadlineFacts()!.Interruptions);
        Assert.Empty(running.ToDeadlineFacts()!.Interruptions);
        Assert.Equal((DossierStatus.DutyAsked, Start.PlusDays(1)), (running.Status, running.DutyAwaitedSince));
        Assert.Equal(DossierStatus.Processing, running.Apply(new DutyMet(Start.PlusDays(2))).Value.Status);
    }

    [Fact, Holds("118/2025/NĐ-CP", "19.5")]
    public void A_dossier_not_supplemented_is_closed_after_15_days_from_the_notice()
    {
        var waiting = Processing().Apply(new SupplementAsked(new(2025, 7, 3, 9, 0))).Value;

        var early = waiting.Apply(new Closed(new(2025, 7, 18, 17, 0)));
        var closed = waiting.Apply(new Closed(new(2025, 7, 19, 8, 0))).Value;

        Assert.Equal(("dossier.close.early", "118/2025/NĐ-CP art. 19.5"), (early.Problems[0].Code, early.Problems[0].Provision?.ToString()));
        Assert.Contains("19/07/2025", early.Problems[0].Message.Vietnamese, StringComparison.Ordinal);
        Assert.Equal((DossierStatus.Stopped, DossierEnding.Closed), (closed.Status, closed.Ending));
    }

    // Notice Mon 02/02/2026: 15 days end on Tue 17/02, in Tết (14 to 22/02), and so on Mon 23/02. Notice Mon 17/08/2026: Tue 01/09 and 02/09 are off,
    // Thu 03/09. Notice Sat 08/08/2026: Sun 23/08, so Mon 24/08, after the Saturday worked by a swap.
    [Theory, Holds("91/2015/QH13", "148.5"), Holds("118/2025/NĐ-CP", "19.5")]
    [InlineData(2026, 2, 2, 2026, 2, 23)]
    [InlineData(2026, 8, 17, 2026, 9, 3)]
    [InlineData(2026, 8, 8, 2026, 8, 24)]
    public void The_last_of_the_15_days_is_never_a_day_off(int year, int month, int day, int lastYear, int lastMonth, int lastDay)
    {
        var asked = new LocalDateTime(year, month, day, 9, 0);
        var last = new LocalDate(lastYear, lastMonth, lastDay);
        var waiting = After(new Accepted(asked.PlusDays(-1)), new SupplementAsked(asked));

        Assert.All(Enumerable.Range(0, Period.DaysBetween(asked.Date, last) + 1), after =>
            Assert.Equal("dossier.close.early", Assert.Single(waiting.Apply(new Closed(asked.PlusDays(after))).Problems).Code));
        Assert.Contains(Texts.DayText.Of(last.PlusDays(1)), waiting.Apply(new Closed(asked)).Problems[0].Message.Vietnamese, StringComparison.Ordinal);
        Assert.True(waiting.Apply(new Closed(last.PlusDays(1).AtMidnight())).IsSuccess);
    }

    [Fact, Holds("118/2025/NĐ-CP", "21")]
    public void The_citizen_stops_between_acceptance_and_the_decision()
    {
        var asked = Start.PlusDays(1);
        var waiting = After(new Submitted(Start), new SupplementAsked(Start));

        Assert.Equal("dossier.stop.not-accepted", Assert.Single(waiting.Apply(new Stopped(asked)).Problems).Code);
        Assert.False(After(new Submitted(Start)).Apply(new WithdrawalAsked(asked)).IsSuccess);
        Assert.Equal(DossierEnding.Stopped, Processing().Apply(new Stopped(asked)).Value.Ending);
        Assert.False(Processing().Apply(new ResultReady(asked)).Value.Apply(new Stopped(asked)).IsSuccess);
    }

    [Fact]
    public void A_request_to_withdraw_is_a_request_only()
    {
        var asked = Processing().Apply(new WithdrawalAsked(Start.PlusDays(1))).Value;

        Assert.Equal((DossierStatus.WithdrawalAsked, false), (asked.Status, asked.HasEnded));
        Assert.Equal(Processing().ToDeadlineFacts(), asked.ToDeadlineFacts());
        Assert.Equal(Start.PlusDays(1), asked.WithdrawalPendingSince);
        Assert.Equal(DossierStatus.WithdrawalAsked, asked.Apply(new Forwarded(Start.PlusDays(1), "H26.12.4")).Value.Status);
        Assert.Equal(DossierStatus.Done, asked.Apply(new ResultReady(Start.PlusDays(1))).Value.Status);
        Assert.Equal(DossierStatus.Processing, asked.Apply(new WithdrawalDropped(Start.PlusDays(1))).Value.Status);
        Assert.Equal(DossierStatus.Stopped, asked.Apply(new Stopped(Start.PlusDays(1))).Value.Status);
    }

    [Fact]
    public void A_refusal_after_acceptance_is_a_result()
    {
        var refused = Processing().Apply(new ResultReady(Start.PlusDays(3), ResultOutcome.Refused)).Value;

        Assert.Equal((DossierStatus.Done, ResultOutcome.Refused, false), (refused.Status, refused.Outcome, refused.HasEnded));
        Assert.False(Processing().Apply(new RefusedAtIntake(Start.PlusDays(3))).IsSuccess);
    }

    [Fact]
    public void A_wrong_result_is_corrected_even_after_it_was_handed_over()
    {
        var returned = After(Typical());
        var pending = returned.Apply(new CorrectionAsked(new(2025, 8, 1, 8, 0), "sai năm sinh")).Value;
        var corrected = pending.Apply(new Corrected(new(2025, 8, 4, 8, 0))).Value;

        Assert.Equal((DossierStatus.Returned, new(2025, 8, 1, 8, 0)), (pending.Status, pending.CorrectionPendingSince));
        Assert.Equal((DossierStatus.Returned, null), (corrected.Status, corrected.CorrectionPendingSince));
        Assert.Equal(returned.ReadyAt, corrected.ReadyAt);
        Assert.Equal("dossier.correction.not-asked", Assert.Single(corrected.Apply(new Corrected(new(2025, 8, 5, 8, 0))).Problems).Code);
        Assert.Equal("dossier.correction.pending", Assert.Single(pending.Apply(new CorrectionAsked(new(2025, 8, 5, 8, 0))).Problems).Code);
    }

    [Fact]
    public void Several_agencies_are_asked_at_once_and_each_answers_on_its_own()
    {
        var asked = After([.. Typical().Take(3), new OpinionAsked(Start.PlusDays(1), "H26.7"), new OpinionAsked(Start.PlusDays(1), "H26.8")]);
        var one = asked.Apply(new OpinionGiven(Start.PlusDays(2), "H26.8")).Value;

        Assert.Equal(["H26.7", "H26.8"], asked.PendingOpinions);
        Assert.Equal(["H26.7"], one.PendingOpinions);
        Assert.Equal("dossier.opinion.not-asked", Assert.Single(one.Apply(new OpinionGiven(Start.PlusDays(3), "H26.8")).Problems).Code);
    }

    [Fact]
    public void An_act_whose_figure_no_regime_sets_says_so()
    {
        var old = new LocalDateTime(2011, 10, 11, 13, 0);
        var dossier = After(new Accepted(old, Promised: new DueMoment(new(2011, 12, 6))));

        Assert.Equal("law.regime.none", Assert.Single(dossier.Apply(new SupplementAsked(old.PlusDays(1))).Problems).Code);
        Assert.True(dossier.Apply(new ResultReady(old.PlusDays(1))).IsSuccess);
    }

    [Fact]
    public void A_dossier_reads_well_in_a_log()
    {
        Assert.Equal("000.00.01.H26-250701-0033 None", Dossier.New(Header).ToString());
        Assert.Equal(
            "000.00.01.H26-250701-0033 Processing (10:00 01/07/2025 Forwarded: to H26.12.3 (officer-9))", Processing().ToString());
        Assert.Equal("08:20 01/07/2025 Accepted: limit 10 ngày làm việc", Typical()[1].ToString());
    }

    [Fact]
    public void Events_and_headers_cannot_be_made_without_names()
    {
        Assert.Throws<ArgumentException>(() => new Forwarded(Start, " "));
        Assert.Throws<ArgumentException>(() => new StepRecorded(Start, "x") with { Step = "" });
        Assert.Throws<ArgumentException>(() => Header with { Id = "" });
        Assert.Throws<ArgumentOutOfRangeException>(() => Header with { Channel = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResultReady(Start, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Accepted(Start, Effect: 0));
    }

    [Fact]
    public void What_its_acceptance_says_of_regime_and_territory_a_dossier_knows()
    {
        var regime = Regimes.Known.At(new(2025, 7, 1));

        Assert.Equal(
            [(false, false), (true, false), (false, true), (true, true)],
            new Accepted[] { new(Start), new(Start, Regime: regime), new(Start, IsNonTerritorial: true), new(Start, Regime: regime, IsNonTerritorial: true) }
                .Select(accepted => After(accepted)).Select(dossier => (dossier.NamesRegime, dossier.IsNonTerritorial)));
    }

    [Fact]
    public void A_programmers_mistake_is_said_in_words()
    {
        Assert.StartsWith("There is no such stage.", Assert.Throws<ArgumentOutOfRangeException>(() => Processing().SupplementRequestsAt(0)).Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no such status.", Assert.Throws<ArgumentOutOfRangeException>(() => PortalStatuses.NameOf((DossierStatus)11)).Message, StringComparison.Ordinal);
        Assert.StartsWith($"An event of the dossier {Header.Id} is null.", Assert.Throws<ArgumentException>(() => Dossier.Replay(Header, [null!])).Message, StringComparison.Ordinal);
        Assert.Equal("H26-260105-999999999 has the last number of its day.", Assert.Throws<InvalidOperationException>(() => DossierCode.Parse("H26-260105-999999999").Next()).Message);
    }

    [Fact]
    public void No_act_throws_at_the_end_of_time()
    {
        var last = new LocalDateTime(9999, 12, 31, 12, 0);
        var dossier = Dossier.Replay(Header, [new Accepted(last, TimeLimit.WorkingDays(1)), new SupplementAsked(last)]);

        Assert.All(Enum.GetValues<DossierEventKind>().Where(kind => kind != DossierEventKind.Reappointed), kind =>
            Assert.NotNull(dossier.Apply(DossierArbitraries.Event(kind, last, 0))));
        Assert.Equal("dossier.close.early", Assert.Single(dossier.Apply(new Closed(last)).Problems).Code);
    }

    private static string Both(Problem problem) => $"{problem.Message.Vietnamese} | {problem.Message.English}";
}
