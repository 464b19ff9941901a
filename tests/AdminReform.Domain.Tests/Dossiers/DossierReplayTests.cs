using AdminReform.Deadlines;
using NodaTime;
using static AdminReform.Dossiers.DossierExamples;

namespace AdminReform.Dossiers;

public class DossierReplayTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    [Property(MaxTest = 150, Arbitrary = [typeof(DossierArbitraries)])]
    public void Any_history_is_accepted_and_every_answer_is_given(History history)
    {
        var dossier = Dossier.Replay(Header, history.Events);
        var at = Start.PlusDays(20);

        Assert.Equal(history.Events, dossier.Events);
        Assert.All(dossier.Irregularities, irregularity =>
        {
            Assert.Equal(dossier.Id, irregularity.DossierId);
            Assert.InRange(irregularity.EventIndex, 0, history.Events.Count - 1);
        });
        Assert.Equal(dossier.Irregularities.OrderBy(irregularity => irregularity.EventIndex), dossier.Irregularities);
        Assert.Equal(dossier, Dossier.Replay(Header, history.Events));
        Assert.NotEmpty(dossier.ToString());
        _ = Calculator.Calculate(dossier.ToDeadlineFacts());
        _ = (dossier.AsOf(at), dossier.GetHoldings(), dossier.GetStatusChanges(), dossier.PendingOpinions, dossier.LawfulActs(at), dossier.Outcome);
        _ = (dossier.SubmittedAt, dossier.AcceptedAt, dossier.ReadyAt, dossier.ReturnedAt, dossier.EndedAt, dossier.Officer, dossier.Unit);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(DossierArbitraries)])]
    public void What_is_irregular_is_what_apply_would_refuse_by_the_table_or_by_time(History history)
    {
        var latest = LocalDateTime.MinIsoValue;
        var specification = new TransitionSpecification();
        var regular = true;
        List<DossierEvent> seen = [];
        foreach (var item in history.Events)
        {
            regular &= item.At >= latest && specification.IsLawful(item) && !seen.Contains(item);
            seen.Add(item);
            latest = item.At > latest ? item.At : latest;
            if (!regular)
            {
                break;
            }

            specification.Take(item);
        }

        if (regular)
        {
            Assert.Empty(Dossier.Replay(Header, history.Events).Irregularities);
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(DossierArbitraries)])]
    public void What_has_ended_stays_ended(History history)
    {
        DossierEnding? ending = null;
        for (var count = 1; count <= history.Events.Count; count++)
        {
            var dossier = Dossier.Replay(Header, history.Events.Take(count));
            Assert.True(ending is null || dossier.Ending == ending);
            ending = dossier.Ending;
        }
    }

    [Fact]
    public void A_history_without_events_is_a_dossier_not_yet_filed()
    {
        var dossier = Dossier.Replay(Header, []);

        Assert.Equal((DossierStatus.None, null, null), (dossier.Status, dossier.ToDeadlineFacts(), dossier.LatestAt));
        Assert.Equal(Dossier.New(Header), dossier);
    }

    [Fact]
    public void An_event_dated_before_the_start_is_kept_and_reported()
    {
        var dossier = Dossier.Replay(Header, [new Submitted(Start), new Accepted(Start), new StepRecorded(Start.PlusDays(-3), "T02"), new StepRecorded(Start.PlusDays(1), "T04")]);

        var irregularity = Assert.Single(dossier.Irregularities);
        Assert.Equal(("dossier.event.before-start", Header.Id, 2), (irregularity.Code, irregularity.DossierId, irregularity.EventIndex));
        Assert.Contains("08:00 28/06/2025", irregularity.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(4, dossier.Events.Count);
    }

    [Fact]
    public void A_dossier_that_ends_before_it_starts_is_done_all_the_same()
    {
        var dossier = Dossier.Replay(Header, [new Accepted(Start, Promised: new DueMoment(new(2025, 8, 1))), new ResultReady(Start.PlusDays(-5))]);

        Assert.Equal("dossier.end.before-start", Assert.Single(dossier.Irregularities).Code);
        Assert.Equal(DossierStatus.Done, dossier.Status);
        Assert.Equal(Start.PlusDays(-5), dossier.ReadyAt);
    }

    [Fact]
    public void An_event_dated_before_its_predecessor_is_kept_in_its_place()
    {
        var dossier = Dossier.Replay(
            Header, [new Submitted(Start), new Accepted(Start.PlusDays(2)), new Forwarded(Start.PlusDays(1), "H26.12.3"), new StepRecorded(Start.PlusDays(3), "x")]);

        var irregularity = Assert.Single(dossier.Irregularities);
        Assert.Equal(("dossier.event.before-predecessor", 2), (irregularity.Code, irregularity.EventIndex));
        Assert.Equal(DossierStatus.Processing, dossier.Status);
    }

    [Fact]
    public void An_event_without_a_start_is_reported_once()
    {
        var dossier = Dossier.Replay(Header, [new StepRecorded(Start, "T02"), new Accepted(Start.PlusDays(1))]);

        Assert.Equal("dossier.event.before-start", Assert.Single(dossier.Irregularities).Code);
        Assert.Equal(DossierStatus.Accepted, dossier.Status);
    }

    [Fact]
    public void A_result_recorded_without_the_steps_before_it_counts()
    {
        var dossier = Dossier.Replay(Header, [new Submitted(Start), new Forwarded(Start.PlusDays(1), "H26.12.3"), new Returned(Start.PlusDays(4))]);

        Assert.Equal(["dossier.transition.unlawful", "dossier.transition.unlawful"], dossier.Irregularities.Select(one => one.Code));
        Assert.Equal("118/2025/NĐ-CP art. 18", dossier.Irregularities[0].Provision?.ToString());
        Assert.Equal((DossierStatus.Returned, Start.PlusDays(4)), (dossier.Status, dossier.ReadyAt));
    }

    [Fact]
    public void Under_the_former_decree_an_irregularity_cites_the_former_decree()
    {
        var old = new LocalDateTime(2021, 3, 1, 8, 0);
        var dossier = Dossier.Replay(Header, [new Submitted(old), new Forwarded(old, "H26.12.3")]);

        Assert.Equal("61/2018/NĐ-CP", Assert.Single(dossier.Irregularities).Provision?.ToString());
    }

    [Fact]
    public void A_second_acceptance_does_not_move_the_first()
    {
        var dossier = Dossier.Replay(Header, [.. Typical().Take(3), new Accepted(Start.PlusDays(3), TimeLimit.WorkingDays(30))]);

        Assert.Equal((Start.PlusMinutes(20), TimeLimit.WorkingDays(10)), (dossier.AcceptedAt, dossier.ToDeadlineFacts()!.Limit));
        Assert.Equal(DossierStatus.Processing, dossier.Status);
        Assert.Single(dossier.Irregularities);
    }

    [Fact]
    public void A_second_filing_does_not_move_the_first()
    {
        var dossier = Dossier.Replay(Header, [new Submitted(Start), new Accepted(Start.PlusHours(1)), new Submitted(Start.PlusDays(1))]);

        Assert.Equal((Start, DossierStatus.Accepted), (dossier.SubmittedAt, dossier.Status));
    }

    [Fact]
    public void An_acceptance_ends_what_reception_waited_for()
    {
        var dossier = Dossier.Replay(Header, [new Submitted(Start), new SupplementAsked(Start), new Accepted(Start.PlusDays(1))]);

        Assert.Equal((DossierStatus.Accepted, null), (dossier.Status, dossier.SupplementAwaitedSince));
        Assert.Empty(dossier.ToDeadlineFacts()!.Interruptions);
    }

    [Fact]
    public void The_first_sign_of_the_competent_agency_is_its_receipt()
    {
        var accepted = new Accepted(Start, TimeLimit.WorkingDays(10), IsNonTerritorial: true);
        var forwarded = new Forwarded(Start.PlusDays(1), Header.ResolvingUnit);
        var (first, second) = (Start.PlusDays(2), Start.PlusDays(3));

        Assert.Equal((first, false), Receipt(new ReceivedByCompetent(first), new ReceivedByCompetent(second)));
        Assert.Equal((first, true), Receipt(new OpinionAsked(first, "H26.7"), new SupplementAsked(second)));
        Assert.Equal((second, false), Receipt(new OpinionAsked(first, "H26.7"), new ReceivedByCompetent(second)));
        Assert.Equal((null, false), Receipt(new StepRecorded(first, "x")));

        (LocalDateTime?, bool) Receipt(params DossierEvent[] acts)
        {
            var facts = Dossier.Replay(Header, [accepted, forwarded, .. acts]).ToDeadlineFacts()!;
            return (facts.ReceivedAt, facts.IsReceiptInferred);
        }
    }

    [Fact]
    public void Moments_before_the_first_year_are_in_the_same_order()
    {
        var first = new LocalDateTime(-1, 12, 31, 8, 0);

        Assert.Empty(Dossier.Replay(Header, [new Submitted(first), new Accepted(first.PlusHours(1))]).Irregularities);
    }

    [Fact]
    public void As_of_its_latest_moment_a_dossier_is_itself()
    {
        var dossier = Processing();

        Assert.Same(dossier, dossier.AsOf(dossier.LatestAt!.Value));
        Assert.NotSame(dossier, dossier.AsOf(dossier.LatestAt!.Value.PlusNanoseconds(-1)));
    }

    [Fact]
    public void A_second_re_appointment_has_no_effect_on_the_deadline_and_is_counted()
    {
        var first = new DueMoment(new(2025, 7, 20));
        var dossier = Dossier.Replay(
            Header, [.. Typical().Take(3), new Reappointed(Start.PlusDays(5), first), new Reappointed(Start.PlusDays(6), new DueMoment(new(2025, 9, 1)))]);

        Assert.Equal(first, Calculator.Calculate(dossier.ToDeadlineFacts()).Reappointed);
        Assert.Equal(2, dossier.Reappointments);
    }

    [Fact]
    public void An_answer_that_nobody_asked_for_is_reported()
    {
        var dossier = Dossier.Replay(Header, [.. Typical().Take(3), new OpinionGiven(Start.PlusDays(2), "H26.7")]);

        Assert.Equal("dossier.opinion.not-asked", Assert.Single(dossier.Irregularities).Code);
    }

    [Fact]
    public void Moments_of_another_calendar_system_are_converted()
    {
        var julian = new Submitted(Start.WithCalendar(CalendarSystem.Julian));

        Assert.Equal(Start, julian.At);
        Assert.Empty(Dossier.Replay(Header, [julian, new Accepted(Start)]).Irregularities);
    }

    [Fact]
    public void A_null_event_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => Dossier.Replay(Header, [new Submitted(Start), null!]));

    [Fact]
    public void A_history_of_any_length_keeps_its_moments()
    {
        var at = Start.PlusDays(30);
        var noted = Enumerable.Range(0, 70_000).Select(minute => new StepRecorded(at.PlusMinutes(minute), "bước"));
        var end = at.PlusMinutes(70_000);

        var dossier = Dossier.Replay(Header, [.. Typical().Take(6), .. noted, new Reappointed(end, new(end.Date)), new ResultReady(end), new CorrectionAsked(end)]);

        Assert.Equal((Start, Start.PlusMinutes(20), Start.PlusHours(2)), (dossier.SubmittedAt, dossier.AcceptedAt, dossier.ForwardedAt));
        Assert.Equal((end, end, "H26.12.4"), (dossier.ReadyAt, dossier.CorrectionPendingSince, dossier.Unit));
        Assert.Equal((1, 1, ResultOutcome.Granted), (dossier.Reappointments, dossier.SupplementRequestsAt(SupplementStage.Appraisal), dossier.Outcome));
    }
}
