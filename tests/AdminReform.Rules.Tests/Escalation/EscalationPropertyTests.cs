using AdminReform.Agencies;
using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Ladders;
using AdminReform.Values;
using NodaTime;
using static AdminReform.Rules.Escalation.LadderExamples;

namespace AdminReform.Rules.Escalation;

public sealed class EscalationPropertyTests
{
    [Property(Arbitrary = [typeof(LadderArbitraries)])]
    public void A_monitor_holds_the_notices_of_a_review_whatever_is_acknowledged_meanwhile(FiledDossier[] histories, Rungs rungs, ushort[] pauses)
    {
        var options = rungs.ToOptions() with { Catalogue = RuleCatalogue.Of(), UnitRules = [] };
        var dossiers = DossiersOf(histories);
        var monitor = new Monitor(Office.Calculator, FiledDossier.Origin, options);
        monitor.Put(dossiers);
        List<Acknowledgement> acknowledged = [];
        foreach (var pause in pauses)
        {
            monitor.AdvanceTo(monitor.Now.PlusMinutes(pause % 10_000));
            if (monitor.Snapshot.Conclusions.OfType<Notice>().Skip(pause % 5).FirstOrDefault() is { } notice)
            {
                acknowledged.Add(Acknowledgement.Of(notice, "kim", monitor.Now.PlusMinutes((pause % 3) * 60)));
                monitor.Acknowledge(acknowledged[^1]);
            }

            var expected = Review.Run(
                Caseload.At(monitor.Now, dossiers, Office.Calculator), monitor.Now, options with { Acknowledgements = [.. acknowledged] });
            Assert.Equal(Full(expected.Notices), Full(monitor.Snapshot.Conclusions.OfType<Notice>()));
        }
    }

    [Property(Arbitrary = [typeof(LadderArbitraries)])]
    public bool No_notice_comes_or_goes_before_the_moment_announced(FiledDossier history, Rungs rungs, ushort minutes, ushort later)
    {
        var at = FiledDossier.Origin.PlusMinutes(minutes);
        var dossier = DossiersOf([history])[0].AsOf(at);
        var entry = new CaseloadEntry(dossier, Office.Calculator.Calculate(dossier.ToDeadlineFacts()));
        var cause = entry.Deadline.Due?.End ?? at;
        var ladder = (rungs.ToOptions() with { Acknowledgements = [new(dossier.Id, "step-0", cause, "kim", at.PlusMinutes(later / 2))] })
            .RulesWith(Office.Calculator).Ladder;
        var then = at.PlusMinutes(later);
        var next = ladder.NextMoment(entry, at);
        return !(next <= at) && (next <= then || ladder.Notices(entry, at).SequenceEqual(ladder.Notices(entry, then)));
    }

    [Property(Arbitrary = [typeof(LadderArbitraries)])]
    public void Notices_are_told_in_order_once_a_step_within_hours_and_never_to_one_who_is_late_while_somebody_stands_above(
        FiledDossier[] histories, Rungs rungs, ushort minutes)
    {
        var at = FiledDossier.Origin.PlusMinutes(minutes);
        var notices = Review.Run(Caseload.At(at, DossiersOf(histories), Office.Calculator), at, rungs.ToOptions()).Notices;
        Assert.Equal(notices.Count, notices.Select(notice => notice.Id).Distinct().Count());
        foreach (var notice in notices)
        {
            Assert.True(notice.Since <= at);
            Assert.Equal(notice.Since < FiledDossier.Origin.PlusDays(7), notice.IsMissed);
            var hours = notice.Agency is { } agency ? Office.Routing.HoursOf(agency) : null;
            Assert.True((hours ?? Office.Calculator.Time).IsOpen(notice.Since));
            if (notice.Recipient is { } recipient)
            {
                Assert.True(Place(recipient.Step) >= Place(notice.Step.Recipient) || recipient.Step == ResponsibilityStep.ProvincialChair);
                Assert.False(recipient.IsVacant);
                Assert.False(notice.Due!.Value.IsPassedAt(notice.Since) && notice.Person == notice.Dossier.Officer);
            }
        }

        Assert.All(notices.GroupBy(notice => notice.Dossier.Id), mine => Assert.Equal(mine.OrderBy(notice => notice.Since), mine));
        Assert.Equal(notices.Count, NoticeDigest.Of(notices).Sum(digest => digest.Notices.Count));
    }

    [Property(Arbitrary = [typeof(LadderArbitraries)])]
    public void No_step_comes_before_the_due_day_lets_it(FiledDossier history, Rungs rungs, ushort minutes)
    {
        var time = Office.Calculator.Time;
        var dossier = history.ToDossier(1);
        var due = Deadlines.DueMoment.At(FiledDossier.Origin.PlusMinutes(minutes));
        foreach (var step in rungs.ToLadder().Steps)
        {
            Assert.True(step.Timing.NotBefore(due.Date, time) <= step.Timing.MomentFor(due, dossier.ToDeadlineFacts(), Office.Calculator), $"{step} from {due}");
        }
    }

    // The oracle lets the clock tick minute by minute and counts the open minutes in which the limit runs.
    [Property(Arbitrary = [typeof(LadderArbitraries)], MaxTest = 40)]
    public void A_share_of_the_limit_is_used_when_counting_minutes_says_so(FiledDossier history, byte part)
    {
        var dossier = history.ToDossier(1);
        var (clock, due) = (dossier.ToDeadlineFacts(), Office.Calculator.Calculate(dossier.ToDeadlineFacts()).Due);
        if (clock is null || due is not { } end || clock.Interruptions.Any(stop => stop.To is null))
        {
            return;
        }

        var start = clock.Interruptions.Where(stop => Office.Calculator.EffectOf(clock, stop) == Law.SupplementEffect.Restart)
            .Select(stop => stop.To!.Value).Append(clock.AcceptedAt).Max();
        var minutes = new List<LocalDateTime>();
        for (var minute = start; minute < end.End; minute = minute.PlusMinutes(1))
        {
            if (Office.Calculator.Time.IsOpen(minute) && !clock.Interruptions.Any(stop => stop.From <= minute && minute < stop.To))
            {
                minutes.Add(minute);
            }
        }

        var share = (part % 10) + 1;
        var told = StepTiming.ShareOfLimit(Fraction.Of(share, 10)).MomentFor(end, clock, Office.Calculator);
        var used = minutes.Count(minute => minute < told);
        Assert.InRange(used * 10, share * minutes.Count, (share * minutes.Count) + 9);
    }

    private static IEnumerable<string> Full(IEnumerable<Notice> notices) =>
        notices.OrderBy(notice => notice.Dossier.Id, StringComparer.Ordinal).Select(notice => $"{notice} {notice.Since} {notice.IsMissed}");

    // The director of a centre stands between the head of the one-stop and the head of the agency.
    private static decimal Place(ResponsibilityStep step) => step == ResponsibilityStep.HeadOfCentre ? 3.5m : (int)step;
}
