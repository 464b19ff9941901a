using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>Whether a new act in a dossier is lawful: the transition table, and the conditions that a status alone cannot tell.</summary>
internal readonly struct ActCheck(Dossier dossier, DeadlineCalculator calculator)
{
    /// <summary>Every reason against an act.</summary>
    internal List<Problem> Problems(DossierEvent act)
    {
        var problems = new List<Problem>();
        OfKind(act.Kind, act.At, problems);
        OfTime(act, problems);
        OfDetails(act, problems);
        return problems;
    }

    /// <summary>Whether an act of a kind can be lawful now, whatever its details.</summary>
    internal bool CanDo(DossierEventKind kind, LocalDateTime at)
    {
        var problems = new List<Problem>();
        OfKind(kind, at, problems);
        return problems.Count == 0;
    }

    private void OfKind(DossierEventKind kind, LocalDateTime at, List<Problem> problems)
    {
        if (!Transitions.Allows(dossier.Status, dossier.StatusUnderWithdrawal, kind))
        {
            var row = Transitions.Of(kind);
            problems.Add(Problem(
                "dossier.transition.unlawful", IrregularityWords.UnlawfulWords(row, dossier.Status), row.ProvisionOn(GoverningDay(at))));
            return;
        }

        switch (kind)
        {
            case DossierEventKind.SupplementAsked:
                CheckSupplement(at, problems);
                break;
            case DossierEventKind.Reappointed:
                CheckReappointment(at, problems);
                break;
            case DossierEventKind.TakenBack when dossier.Events.Count == 0:
                problems.Add(Problem("dossier.taken-back.unknown", new("Hồ sơ chưa có sự kiện nào.", "Nothing is recorded yet."), null));
                break;
            case DossierEventKind.WithdrawalAsked or DossierEventKind.Stopped:
                CheckStop(kind, at, problems);
                break;
            case DossierEventKind.CorrectionAsked when dossier.CorrectionPendingSince is { } since:
                problems.Add(Problem(
                    "dossier.correction.pending",
                    new($"Đã có yêu cầu đính chính từ {DayText.Of(since)}.", $"A correction has been pending since {DayText.Of(since)}."),
                    Transitions.Of(kind).ProvisionOn(GoverningDay(at))));
                break;
            case DossierEventKind.Corrected when dossier.CorrectionPendingSince is null:
                problems.Add(Problem(
                    "dossier.correction.not-asked",
                    new("Chưa ghi nhận sai sót nào cần đính chính.", "No error to correct was recorded."),
                    Transitions.Of(kind).ProvisionOn(GoverningDay(at))));
                break;
        }
    }

    private void OfTime(DossierEvent act, List<Problem> problems)
    {
        if (dossier.LatestAt is not { } latest)
        {
            return;
        }

        if (act.At <= latest && dossier.Events.Contains(act))
        {
            problems.Add(Problem("dossier.event.repeated", IrregularityWords.RepeatedWords(act), null));
        }

        if (act.At < latest)
        {
            problems.Add(Problem(
                "dossier.time.backwards",
                new(
                    $"Việc lúc {DayText.Of(act.At)} không thể ghi sau việc lúc {DayText.Of(latest)}; hãy kiểm tra giờ ghi nhận.",
                    $"An act of {DayText.Of(act.At)} cannot follow one of {DayText.Of(latest)}; check the time recorded."),
                null));
        }
    }

    private void OfDetails(DossierEvent act, List<Problem> problems)
    {
        switch (act)
        {
            case Reappointed extended when extended.NewDue.IsPassedAt(act.At):
                problems.Add(Problem(
                    "dossier.extension.past",
                    new($"Ngày hẹn lại {extended.NewDue} đã qua.", $"The new return date {extended.NewDue} has already passed."),
                    Transitions.Of(act.Kind).ProvisionOn(GoverningDay(act.At))));
                break;
            case TakenBack taking when !(taking.Event is TakenBack ? dossier.Events : dossier.StandingEvents).Contains(taking.Event):
                problems.Add(Problem("dossier.taken-back.unknown", IrregularityWords.NothingToTakeBackWords(taking), null));
                break;
            case OpinionGiven given when !dossier.PendingOpinions.Contains(given.Agency):
                problems.Add(Problem(
                    "dossier.opinion.not-asked",
                    new($"Không có câu hỏi nào đang chờ {given.Agency} trả lời.", $"No question to {given.Agency} is pending."),
                    Transitions.Of(act.Kind).ProvisionOn(GoverningDay(act.At))));
                break;
            case Closed when dossier.SupplementAwaitedSince is { } since:
                CheckClosing(act.At, since, problems);
                break;
        }
    }

    [Implements("118/2025/NĐ-CP", "21")]
    private void CheckStop(DossierEventKind kind, LocalDateTime at, List<Problem> problems)
    {
        if (dossier.AcceptedAt is null)
        {
            problems.Add(Problem(
                "dossier.stop.not-accepted",
                new("Hồ sơ chưa được tiếp nhận nên chưa có gì để dừng.", "The dossier was not accepted, so there is nothing to stop yet."),
                Transitions.Of(kind).ProvisionOn(GoverningDay(at))));
        }
    }

    [Implements("118/2025/NĐ-CP", "19.6")]
    private void CheckReappointment(LocalDateTime at, List<Problem> problems) => CheckCount(
        at, problems, dossier.Reappointments, regime => regime.ReappointmentsAllowed, "dossier.extension.second",
        "Đã hẹn lại ngày trả", "A new return date was already set");

    [Implements("118/2025/NĐ-CP", "11.2.c")]
    [Implements("61/2018/NĐ-CP", "17.2.a")]
    private void CheckSupplement(LocalDateTime at, List<Problem> problems)
    {
        var stage = dossier.AcceptedAt is null ? SupplementStage.Reception : SupplementStage.Appraisal;
        CheckCount(
            at, problems, dossier.SupplementRequestsAt(stage),
            regime => stage == SupplementStage.Reception ? regime.SupplementRequestsAllowed : regime.AppraisalSupplementRequestsAllowed,
            "dossier.supplement.second",
            stage == SupplementStage.Reception ? "Đã yêu cầu bổ sung khi tiếp nhận" : "Đã yêu cầu bổ sung khi thẩm định",
            stage == SupplementStage.Reception ? "A supplement was already asked for at reception" : "A supplement was already asked for at the appraisal");
    }

    private void CheckCount(
        LocalDateTime at, List<Problem> problems, int done, Func<Regime, Cited<int>?> figure, string code, string vietnamese, string english)
    {
        var regime = GoverningRegime(at);
        if (!regime.IsSuccess)
        {
            problems.AddRange(regime.Problems);
        }
        else if (figure(regime.Value) is { } allowed && done >= allowed.Value)
        {
            problems.Add(Problem(
                code,
                new($"{vietnamese} {done} lần; chỉ được {allowed.Value} lần.", $"{english}, {done} of {allowed.Value} times allowed."),
                allowed.Source));
        }
    }

    [Implements("118/2025/NĐ-CP", "19.5")]
    [Implements("91/2015/QH13", "148.5")]
    private void CheckClosing(LocalDateTime at, LocalDateTime since, List<Problem> problems)
    {
        var regime = GoverningRegime(at);
        if (!regime.IsSuccess)
        {
            problems.AddRange(regime.Problems);
        }
        else if (regime.Value.ClosingDays is { } days && calculator.MayCloseFrom(since, regime.Value) is var first && !(at.Date >= first))
        {
            problems.Add(Problem(
                "dossier.close.early",
                first is { } day
                    ? new(
                        $"Chưa hết {days.Value} ngày kể từ thông báo bổ sung; chỉ được đóng hồ sơ từ {DayText.Of(day)}.",
                        $"The {days.Value} days from the notice are not over; the dossier can be closed from {DayText.Of(day)}.")
                    : new(
                        $"Không tính được {days.Value} ngày kể từ thông báo bổ sung vì nằm ngoài lịch; chưa được đóng hồ sơ.",
                        $"The {days.Value} days from the notice lead outside the calendar; the dossier cannot be closed yet."),
                days.Source));
        }
    }

    private LocalDate GoverningDay(LocalDateTime at) => (dossier.AcceptedAt ?? at).Date;

    private Result<Regime> GoverningRegime(LocalDateTime at) =>
        (dossier.Acceptance?.Regime ?? calculator.Regimes.Find(GoverningDay(at))) is { } regime
            ? Result.Of(regime)
            : Result<Regime>.NotFound(calculator.NoRegime(GoverningDay(at)));

    private Problem Problem(string code, LocalizedText message, Citation? provision) =>
        new(code, message, $"events[{dossier.Events.Count}]", provision);
}
