using AdminReform.Dossiers;
using AdminReform.Law;

namespace AdminReform.Testing;

/// <summary>
/// Builds a dossier, event by event. Every call checks what it is given and whether the event may follow, and throws at once with the reason;
/// each gives a new builder, so that a beginning can be shared.
/// </summary>
/// <remarks>
/// Moments are written <c>2026-11-20 09:00</c>, on the wall clock of the office; last days <c>2026-11-30</c>, due times
/// <c>2026-11-30 11:30</c>; limits as decisions write them, <c>05 ngày làm việc</c>.
/// </remarks>
public sealed class DossierBuilder
{
    private readonly Dossier _dossier;
    private readonly bool _keepsOddities;

    private DossierBuilder(Dossier dossier, bool keepsOddities) => (_dossier, _keepsOddities) = (dossier, keepsOddities);

    /// <summary>The dossier as it was built.</summary>
    public Dossier Build() => _dossier;

    /// <summary>From here on keeps events that may not follow, as records of real offices hold them; the dossier tells them as irregularities.</summary>
    public DossierBuilder AsRecorded() => new(_dossier, true);

    /// <summary>Names the procedure by its code.</summary>
    public DossierBuilder Procedure(string procedure) => With(_dossier.Header with { Procedure = procedure });

    /// <summary>Names the field of administration.</summary>
    public DossierBuilder Field(string field) => With(_dossier.Header with { Field = field });

    /// <summary>Names the unit that receives it.</summary>
    public DossierBuilder ReceivedBy(string unit) => With(_dossier.Header with { ReceivingUnit = unit });

    /// <summary>Names the unit that resolves it, and the officer who is responsible at first.</summary>
    public DossierBuilder ResolvedBy(string unit, string? officer = null) => With(_dossier.Header with { ResolvingUnit = unit, Officer = officer ?? _dossier.Header.Officer });

    /// <summary>Says how it is filed.</summary>
    public DossierBuilder FiledThrough(Channel channel) => With(_dossier.Header with { Channel = channel });

    /// <summary>Refers to the applicant, by a reference such as <c>a-81f2</c>.</summary>
    public DossierBuilder FiledBy(string applicant) => With(_dossier.Header with { Applicant = ApplicantReference.Parse(applicant) });

    /// <summary>The applicant files it (nộp hồ sơ).</summary>
    public DossierBuilder Submitted(string at) => Then(new Submitted(Written.Moment(at)));

    /// <summary>The one-stop office accepts it (tiếp nhận); <see cref="Limit"/> and the like say on which terms.</summary>
    public DossierBuilder Accepted(string at) => Then(new Accepted(Written.Moment(at)));

    /// <summary>The time limit of the dossier, as a decision writes it.</summary>
    /// <exception cref="InvalidOperationException">It is not accepted yet.</exception>
    public DossierBuilder Limit(string limit) => OnTerms(accepted => accepted with { Limit = Written.Limit(limit) });

    /// <summary>The return date that the slip promises.</summary>
    /// <exception cref="InvalidOperationException">It is not accepted yet.</exception>
    public DossierBuilder Promised(string due) => OnTerms(accepted => accepted with { Promised = Written.Due(due) });

    /// <summary>What a supplement does to the limit by the procedure's own law.</summary>
    /// <exception cref="InvalidOperationException">It is not accepted yet.</exception>
    public DossierBuilder Effect(SupplementEffect effect) => OnTerms(accepted => accepted with { Effect = effect });

    /// <summary>The regime that governs it instead of that of the day of acceptance.</summary>
    /// <exception cref="InvalidOperationException">It is not accepted yet.</exception>
    public DossierBuilder Under(Regime regime) => OnTerms(accepted => accepted with { Regime = regime });

    /// <summary>The time for asking for a supplement by the procedure's own law.</summary>
    /// <exception cref="InvalidOperationException">It is not accepted yet.</exception>
    public DossierBuilder SupplementNotice(string limit) => OnTerms(accepted => accepted with { SupplementNotice = Written.Limit(limit) });

    /// <summary>It was accepted without regard to territory, for another competent agency.</summary>
    /// <exception cref="InvalidOperationException">It is not accepted yet.</exception>
    public DossierBuilder NonTerritorial() => OnTerms(accepted => accepted with { IsNonTerritorial = true });

    /// <summary>The one-stop office refuses to accept it (từ chối tiếp nhận).</summary>
    public DossierBuilder RefusedAtIntake(string at, string? reason = null) => Then(new RefusedAtIntake(Written.Moment(at), reason));

    /// <summary>It goes to a unit, or to an officer of it (chuyển hồ sơ).</summary>
    public DossierBuilder Forwarded(string at, string unit, string? officer = null) => Then(new Forwarded(Written.Moment(at), unit, officer));

    /// <summary>The agency with competence receives it from the one that accepted it.</summary>
    public DossierBuilder ReceivedByCompetent(string at) => Then(new ReceivedByCompetent(Written.Moment(at)));

    /// <summary>The office asks for a supplement (yêu cầu bổ sung).</summary>
    public DossierBuilder SupplementAsked(string at, string? reason = null) => Then(new SupplementAsked(Written.Moment(at), reason));

    /// <summary>The full dossier arrives (đã bổ sung).</summary>
    public DossierBuilder Supplemented(string at) => Then(new Supplemented(Written.Moment(at)));

    /// <summary>The applicant is told of a financial duty (yêu cầu thực hiện nghĩa vụ tài chính).</summary>
    public DossierBuilder DutyAsked(string at, bool suspendsLimit = false) => Then(new DutyAsked(Written.Moment(at), suspendsLimit));

    /// <summary>The applicant has met the financial duty.</summary>
    public DossierBuilder DutyMet(string at) => Then(new DutyMet(Written.Moment(at)));

    /// <summary>A fee, a charge or a financial duty is paid (thanh toán).</summary>
    public DossierBuilder Paid(string at, PaymentWay way = PaymentWay.Direct) => Then(new Paid(Written.Moment(at), way));

    /// <summary>Another agency is asked for its opinion (lấy ý kiến), under a limit of its own where one is given.</summary>
    public DossierBuilder OpinionAsked(string at, string agency, string? limit = null) =>
        Then(new OpinionAsked(Written.Moment(at), agency, limit is null ? null : Written.Limit(limit)));

    /// <summary>The agency answers.</summary>
    public DossierBuilder OpinionGiven(string at, string agency) => Then(new OpinionGiven(Written.Moment(at), agency));

    /// <summary>The agency apologises and sets a new return date (hẹn lại ngày trả kết quả).</summary>
    public DossierBuilder Reappointed(string at, string newDue, string? reason = null) => Then(new Reappointed(Written.Moment(at), Written.Due(newDue), reason));

    /// <summary>A step is noted down (ghi nhận bước xử lý).</summary>
    public DossierBuilder StepRecorded(string at, string step) => Then(new StepRecorded(Written.Moment(at), step));

    /// <summary>The applicant is told where it stands.</summary>
    public DossierBuilder StatusTold(string at) => Then(new StatusTold(Written.Moment(at)));

    /// <summary>The citizen asks to withdraw it (yêu cầu rút hồ sơ).</summary>
    public DossierBuilder WithdrawalAsked(string at) => Then(new WithdrawalAsked(Written.Moment(at)));

    /// <summary>The request to withdraw falls away.</summary>
    public DossierBuilder WithdrawalDropped(string at) => Then(new WithdrawalDropped(Written.Moment(at)));

    /// <summary>The office stops at the citizen's wish (dừng giải quyết).</summary>
    public DossierBuilder Stopped(string at, string? reason = null) => Then(new Stopped(Written.Moment(at), reason));

    /// <summary>The one-stop office closes it, as it was not supplemented in time (đóng hồ sơ).</summary>
    public DossierBuilder Closed(string at) => Then(new Closed(Written.Moment(at)));

    /// <summary>The result is at the one-stop office (có kết quả).</summary>
    public DossierBuilder ResultReady(string at, ResultOutcome outcome = ResultOutcome.Granted) => Then(new ResultReady(Written.Moment(at), outcome));

    /// <summary>The result is handed over (trả kết quả).</summary>
    public DossierBuilder Returned(string at) => Then(new Returned(Written.Moment(at)));

    /// <summary>An error in the result is found (yêu cầu đính chính).</summary>
    public DossierBuilder CorrectionAsked(string at, string? reason = null) => Then(new CorrectionAsked(Written.Moment(at), reason));

    /// <summary>The wrong result is corrected (đính chính).</summary>
    public DossierBuilder Corrected(string at) => Then(new Corrected(Written.Moment(at)));

    /// <summary>The last event is taken back, as it was recorded in error (rút lại sự kiện ghi nhầm).</summary>
    /// <exception cref="InvalidOperationException">Nothing has happened yet.</exception>
    public DossierBuilder LastTakenBack(string at, string by, string reason) => _dossier.Events is [.., var last]
        ? Then(new TakenBack(Written.Moment(at), last, by, reason))
        : throw new InvalidOperationException($"Nothing has happened to {_dossier.Id} yet that could be taken back.");

    /// <summary>Any event.</summary>
    /// <exception cref="ArgumentException">It may not follow what happened before, and the dossier is not built <see cref="AsRecorded"/>.</exception>
    public DossierBuilder Then(DossierEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var dossier = Dossier.Replay(_dossier.Header, _dossier.Events.With(next));
        var odd = dossier.Irregularities.LastOrDefault(oddity => oddity.EventIndex == _dossier.Events.Count);
        return _keepsOddities || odd is null
            ? new(dossier, _keepsOddities)
            : throw new ArgumentException(
                $"{next}: {odd.Message.English} Call AsRecorded first to build a history that no office should have.", nameof(next));
    }

    /// <summary>Returns the dossier.</summary>
    public override string ToString() => _dossier.ToString();

    internal static DossierBuilder Of(string id)
    {
        _ = DossierCode.TryParse(id, out var code);
        return new(Dossier.New(new DossierHeader(id, "1.001193", "H26.12", "H26.12", "hộ tịch", Channel.Counter, Code: code)), false);
    }

    private DossierBuilder With(DossierHeader header) => new(Dossier.Replay(header, _dossier.Events), _keepsOddities);

    private DossierBuilder OnTerms(Func<Accepted, Accepted> change) => _dossier.Acceptance is { } accepted
        ? new(Dossier.Replay(_dossier.Header, _dossier.Events.Select(each => ReferenceEquals(each, accepted) ? change(accepted) : each)), _keepsOddities)
        : throw new InvalidOperationException($"{_dossier.Id} is not accepted yet, and only an acceptance has terms: call Accepted first.");
}
