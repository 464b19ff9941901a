using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>Form II.06a by its definitions: every dossier is looked at twice, as it was when the period opened and when it closed.</summary>
internal static class SlowReport
{
    internal static ReportCounts Of(IEnumerable<Dossier> dossiers, ReportingPeriod period, LocalDateTime cutOff, CountingPolicy policy)
    {
        var counts = default(ReportCounts);
        foreach (var dossier in dossiers)
        {
            var (now, then) = (Class(dossier, cutOff, policy), Class(dossier, period.OpensAt.PlusNanoseconds(-1), policy));
            var known = dossier.AsOf(cutOff);
            var treatment = policy.Of(known.Status);
            var resolvedAt = treatment is Treatment.Resolved or Treatment.ResolvedOnTime ? OnTimeCheck.ResolvedAt(known) : null;
            var isNew = (known.AcceptedAt ?? resolvedAt) >= period.OpensAt;
            var isOver = resolvedAt < period.OpensAt && !isNew;
            var stands = !isOver && now is not (OnTimeStatus.NotCounted or OnTimeStatus.Undetermined);
            var wasPending = then is OnTimeStatus.Within or OnTimeStatus.Overdue or OnTimeStatus.Suspended;
            var isOnline = known.Channel == Channel.Online;
            var ended = known.EndedAt >= period.OpensAt;
            counts += new ReportCounts
            {
                NewOnline = One(stands && isNew && isOnline),
                NewDirect = One(stands && isNew && !isOnline),
                CarriedOver = One(stands && !isNew),
                ResolvedEarly = One(stands && now == OnTimeStatus.Early),
                ResolvedOnTime = One(stands && now == OnTimeStatus.OnTime),
                ResolvedLate = One(stands && now == OnTimeStatus.Late),
                PendingWithin = One(now is OnTimeStatus.Within or OnTimeStatus.Suspended),
                PendingLate = One(now == OnTimeStatus.Overdue),
                Suspended = One(now == OnTimeStatus.Suspended),
                Undetermined = One(now == OnTimeStatus.Undetermined && !isOver),
                NotAccepted = One(now == OnTimeStatus.NotCounted && known.Status <= DossierStatus.Filed && known.Events.Count > 0),
                Refused = One(now == OnTimeStatus.NotCounted && known.Status == DossierStatus.RefusedAtIntake && ended),
                Waiting = One(now == OnTimeStatus.NotCounted && known.Status is DossierStatus.SupplementAsked or DossierStatus.DutyAsked && now == OnTimeStatus.NotCounted),
                Withdrawing = One(now == OnTimeStatus.NotCounted && known.Status == DossierStatus.WithdrawalAsked),
                Stopped = One(now == OnTimeStatus.NotCounted && known.Status == DossierStatus.Stopped && ended),
                LeftSinceCarriedOver = One(wasPending && !(stands && !isNew)),
                CameBack = One(stands && !isNew && !wasPending),
                Detail = Detail(known, stands ? now : OnTimeStatus.NotCounted, stands && isNew, stands && treatment == Treatment.ResolvedOnTime, policy, cutOff) with
                {
                    PaidOnline = One(stands && Payments(known).Contains(PaymentWay.Online)),
                    PaidDirectly = One(stands && Payments(known).Contains(PaymentWay.Direct) && !Payments(known).Contains(PaymentWay.Online)),
                    Withdrawn = One(now == OnTimeStatus.NotCounted && known.Ending == DossierEnding.Stopped && ended && HasRequest(known)),
                },
            };
        }

        return counts;
    }

    private static ReportDetail Detail(Dossier known, OnTimeStatus now, bool isNew, bool isByPolicy, CountingPolicy policy, LocalDateTime cutOff)
    {
        // Without its apology a dossier is late against its first date.
        var silent = Dossier.Replay(known.Header, known.StandingEvents.Where(item => item is not Reappointed));
        var hasApology = !isByPolicy && known.Reappointments > 0;
        var isLateByFirst = hasApology && Class(silent, cutOff, policy) is OnTimeStatus.Late or OnTimeStatus.Overdue && hasApology;
        var isWaiting = known is { Status: DossierStatus.Filed, Channel: Channel.Online } && known.SubmittedAt >= new LocalDateTime(2025, 7, 1, 0, 0);
        var isAnswerLate = isWaiting && cutOff > EightWorkingHoursAfter(known.SubmittedAt!.Value);
        return new()
        {
            NewByPost = One(isNew && known.Channel == Channel.Post),
            NewNonTerritorial = One(isNew && known.StandingEvents.OfType<Accepted>().Any() && known.Acceptance!.IsNonTerritorial),
            OnTimeByPolicy = One(isByPolicy),
            ResolvedByNewDate = One(now is OnTimeStatus.Early or OnTimeStatus.OnTime && isLateByFirst),
            ResolvedLateWithApology = One(now == OnTimeStatus.Late && hasApology),
            PendingByNewDate = One(now == OnTimeStatus.Within && isLateByFirst),
            PendingLateWithApology = One(now == OnTimeStatus.Overdue && hasApology),
            OnlineAwaitingAcceptance = One(isWaiting && !isAnswerLate),
            OnlineAwaitingAcceptanceLate = One(isAnswerLate),
        };
    }

    private static PaymentWay[] Payments(Dossier known) => [.. known.StandingEvents.OfType<Paid>().Select(paid => paid.Way)];

    private static bool HasRequest(Dossier stopped) => stopped.StandingEvents.TakeWhile(item => item is not Stopped)
        .LastOrDefault(item => item is WithdrawalAsked or WithdrawalDropped) is WithdrawalAsked;

    // Minute by minute through 07:30–11:30 and 13:30–17:30 of the working days.
    private static LocalDateTime EightWorkingHoursAfter(LocalDateTime filed)
    {
        var minutes = 8 * 60;
        var now = filed;
        while (minutes > 0)
        {
            var time = now.TimeOfDay;
            var isOpen = (time >= new LocalTime(7, 30) && time < new LocalTime(11, 30)) || (time >= new LocalTime(13, 30) && time < new LocalTime(17, 30));
            minutes -= isOpen && WorkingCalendars.VietnamCivilService.IsWorkingDay(now.Date) ? 1 : 0;
            now = now.PlusMinutes(1);
        }

        return now;
    }

    private static OnTimeStatus Class(Dossier dossier, LocalDateTime at, CountingPolicy policy)
    {
        var known = dossier.AsOf(at);
        return OnTimeCheck.Classify(new CaseloadEntry(known, DeadlineCalculator.VietnamCivilService.Calculate(known.ToDeadlineFacts())), at, policy);
    }

    private static long One(bool counts) => counts ? 1 : 0;
}
