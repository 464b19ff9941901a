using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>Folds events into the state of a dossier: the one reading of a history, mutable and private to the fold.</summary>
/// <remarks>
/// Every event counts, lawful or not, with two exceptions: what is done or ended is not brought back to life by an event that is not
/// lawful there, and a second filing or acceptance does not move the first. Where an act leads is what the transition table says; what the
/// law makes of the facts (how many new dates count, what a supplement does to the limit) is for the calculator of deadlines to say.
/// </remarks>
internal struct DossierFold(string id, string resolvingUnit)
{
    internal DossierMarks Marks;
    internal DossierEventKinds Kinds;

    private readonly string _id = id;
    private readonly string _resolvingUnit = resolvingUnit;
    private LocalDateTime? _received;
    private LocalDateTime? _actedOn;
    private bool _isWithCompetent;
    private List<Irregularity>? _irregularities;
    private ValueListBuilder<Interruption> _interruptions;
    private ValueListBuilder<Reappointment> _reappointments;
    private PendingAgencies? _pendingOpinions;
    private DossierStatus _base;
    private DossierStatus _waiting;
    private DossierEnding? _ending;
    private bool _withdrawal;
    private bool _suspended;
    private LocalDateTime _start;
    private LocalDateTime _latest;
    private LocalDateTime _suspendedFrom;
    private Accepted? _accepted;
    private int _count;

    /// <summary>The status apart from a pending request to withdraw.</summary>
    internal readonly DossierStatus StatusUnderWithdrawal => _waiting == DossierStatus.None || IsSettled ? _base : _waiting;

    internal readonly DossierStatus Status => _withdrawal ? DossierStatus.WithdrawalAsked : StatusUnderWithdrawal;

    /// <summary>How many events were folded.</summary>
    internal readonly int Count => _count;

    internal readonly DossierEnding? Ending => _ending;

    /// <summary>The latest moment so far: the time of the fold never runs backwards.</summary>
    internal readonly LocalDateTime Latest => _latest;

    internal readonly ValueList<Irregularity> Irregularities => _irregularities is null ? [] : ValueList.From(_irregularities);

    /// <summary>The agency that was asked first of those that have not answered.</summary>
    internal readonly string? PendingOpinion => IsSettled ? null : _pendingOpinions?.First;

    /// <summary>Whether the result is there or the dossier has ended.</summary>
    internal readonly bool IsSettled => IsSettledIn(_base);

    /// <summary>Whether an act that counts settles a dossier that was not.</summary>
    internal static bool Settles(DossierEventKind act) => IsSettledIn(Transitions.LeadsTo(act));

    internal readonly ValueList<string> PendingOpinions => IsSettled || _pendingOpinions is null ? [] : _pendingOpinions.ToList();

    /// <summary>Leaves an event out of the fold, and says why where that is odd.</summary>
    internal void PassOver(DossierEventKind act, Irregularity? why)
    {
        _count++;
        Kinds = act == DossierEventKind.TakenBack ? Kinds.With(act) : Kinds;
        if (why is not null)
        {
            Report(why);
        }
    }

    /// <summary>Folds an event.</summary>
    /// <returns>Whether it is later than all before it.</returns>
    internal bool Add(DossierEvent item)
    {
        var index = _count++;
        var act = item.Kind;
        Kinds = Kinds.With(act);
        var status = Status;
        var lawful = Transitions.Allows(status, StatusUnderWithdrawal, act);
        var isLatest = Observe(item, act, index, status, lawful);
        if (act <= DossierEventKind.Accepted)
        {
            Begin(item, Transitions.LeadsTo(act), index + 1);
        }
        else if (lawful || !IsSettled)
        {
            Take(item, act, index + 1);
        }

        return isLatest;
    }

    /// <summary>Whether its acceptance names a regime, instead of that of its day.</summary>
    internal readonly bool NamesRegime => _accepted?.Regime is not null;

    /// <summary>Whether it was accepted without regard to territory.</summary>
    internal readonly bool IsNonTerritorial => _accepted?.IsNonTerritorial == true;

    internal readonly DeadlineFacts? ToDeadlineFacts() => _accepted is null
        ? null
        : new DeadlineFacts(_accepted.At, _accepted.Limit)
        {
            Promised = _accepted.Promised,
            Regime = _accepted.Regime,
            IsNonTerritorial = _accepted.IsNonTerritorial,
            ReceivedAt = _accepted.IsNonTerritorial ? _received ?? _actedOn : null,
            IsReceiptInferred = _accepted.IsNonTerritorial && _received is null && _actedOn is not null,
            Reappointments = _reappointments.ToValueList(),
            Interruptions = _suspended ? _interruptions.ToValueList().With(Interruption(null)) : _interruptions.ToValueList(),
        };

    private bool Observe(DossierEvent item, DossierEventKind act, int index, DossierStatus status, bool lawful)
    {
        var at = item.At;
        var order = index == 0 ? 1 : at.CompareTo(_latest);
        if (Marks.Submitted == 0 && Marks.Accepted == 0)
        {
            if (act > DossierEventKind.Accepted)
            {
                Report(IrregularityWords.BeforeStart(_id, index, item));
                lawful = true;
            }
            else
            {
                _start = at;
            }
        }
        else if (order < 0)
        {
            Report(at >= _start ? IrregularityWords.BeforePredecessor(_id, index, item, _latest)
                : IsEnd(act) ? IrregularityWords.EndBeforeStart(_id, index, item, _start)
                : IrregularityWords.BeforeStart(_id, index, item));
        }

        if (!lawful)
        {
            Report(IrregularityWords.Unlawful(_id, index, item, status, _accepted));
        }

        if (order > 0)
        {
            _latest = at;
        }

        return order > 0;
    }

    private void Begin(DossierEvent item, DossierStatus to, int place)
    {
        if (item is not Accepted accepted)
        {
            Marks.Submitted = Marks.Submitted == 0 ? place : Marks.Submitted;
        }
        else if (_accepted is null)
        {
            _accepted = accepted;
            Marks.Accepted = place;
            EndWait(accepted.At);
            Look(accepted.Promised, place - 1);
        }

        _base = _base < to ? to : _base;
    }

    private void Take(DossierEvent item, DossierEventKind act, int place)
    {
        Reach(Transitions.LeadsTo(act), item, place);
        ActOn(item, act);
        switch (act)
        {
            case DossierEventKind.RefusedAtIntake:
                End(DossierEnding.RefusedAtIntake, place);
                break;
            case DossierEventKind.Forwarded:
                Marks.FirstForwarded = Marks.FirstForwarded == 0 ? place : Marks.FirstForwarded;
                Marks.LastForwarded = place;
                break;
            case DossierEventKind.SupplementAsked:
                if (_accepted is null)
                {
                    Marks.ReceptionSupplements++;
                }
                else
                {
                    Marks.AppraisalSupplements++;
                }

                break;
            case DossierEventKind.Supplemented when _waiting == DossierStatus.SupplementAsked:
            case DossierEventKind.DutyMet when _waiting == DossierStatus.DutyAsked:
                EndWait(item.At);
                break;
            case DossierEventKind.OpinionAsked:
                (_pendingOpinions ??= new()).Ask(((OpinionAsked)item).Agency);
                break;
            case DossierEventKind.OpinionGiven:
                Answer(((OpinionGiven)item).Agency, place - 1);
                break;
            case DossierEventKind.Reappointed:
                Marks.Reappointments++;
                _reappointments.Add(new Reappointment(item.At, ((Reappointed)item).NewDue));
                Look(((Reappointed)item).NewDue, place - 1);
                break;
            case DossierEventKind.WithdrawalAsked:
                Marks.WithdrawalAsked = place;
                break;
            case DossierEventKind.WithdrawalDropped:
                _withdrawal = false;
                Marks.WithdrawalAsked = 0;
                break;
            case DossierEventKind.Stopped:
                End(DossierEnding.Stopped, place);
                break;
            case DossierEventKind.Closed:
                End(DossierEnding.Closed, place);
                break;
            case DossierEventKind.ResultReady:
                EndWait(item.At);
                _withdrawal = false;
                Marks.Ready = place;
                break;
            case DossierEventKind.Returned:
                EndWait(item.At);
                End(DossierEnding.Returned, place);
                break;
            case DossierEventKind.CorrectionAsked when IsSettled:
                Marks.Correction = place;
                break;
            case DossierEventKind.Corrected:
                Marks.Correction = 0;
                break;
        }
    }

    // Once a dossier was sent to who resolves it, only that agency asks for supplements, duties and opinions, passes it on or has the result; an apology is
    // always its own (118/2025/NĐ-CP art. 19.6).
    private void ActOn(DossierEvent item, DossierEventKind act)
    {
        if (act == DossierEventKind.ReceivedByCompetent)
        {
            _received ??= item.At;
        }
        else if (act == DossierEventKind.Reappointed)
        {
            _actedOn ??= item.At;
        }
        else if (!_isWithCompetent)
        {
            _isWithCompetent = act == DossierEventKind.Forwarded && ((Forwarded)item).Unit == _resolvingUnit;
        }
        else if (act is DossierEventKind.Forwarded or DossierEventKind.SupplementAsked or DossierEventKind.DutyAsked
            or DossierEventKind.OpinionAsked or DossierEventKind.ResultReady)
        {
            _actedOn ??= item.At;
        }
    }

    private void Reach(DossierStatus to, DossierEvent item, int place)
    {
        switch (to)
        {
            case DossierStatus.None:
                break;
            case DossierStatus.SupplementAsked:
                BeginWait(to, item.At, place, suspends: true);
                break;
            case DossierStatus.DutyAsked:
                BeginWait(to, item.At, place, ((DutyAsked)item).SuspendsLimit);
                break;
            case DossierStatus.WithdrawalAsked:
                _withdrawal = true;
                break;
            default:
                _base = to;
                break;
        }
    }

    private void BeginWait(DossierStatus waiting, LocalDateTime at, int place, bool suspends)
    {
        if (_waiting == waiting)
        {
            return;
        }

        EndWait(at);
        _waiting = waiting;
        Marks.WaitingSince = place;
        if (suspends && _accepted is not null)
        {
            _suspended = true;
            _suspendedFrom = Later(at, _interruptions.Count == 0 ? _accepted.At : _interruptions.Last.To!.Value);
        }
    }

    private void EndWait(LocalDateTime at)
    {
        if (_suspended)
        {
            _interruptions.Add(Interruption(Later(at, _suspendedFrom)));
            _suspended = false;
        }

        _waiting = DossierStatus.None;
        Marks.WaitingSince = 0;
    }

    private void Look(DueMoment? set, int index)
    {
        if (set?.Date is { } date && NoDate.Is(date))
        {
            Report(IrregularityWords.Placeholder(_id, index, date));
        }
    }

    private void Answer(string agency, int index)
    {
        if (_pendingOpinions?.Answer(agency) != true)
        {
            Report(IrregularityWords.OpinionNotAsked(_id, index, agency));
        }
    }

    private void End(DossierEnding ending, int place)
    {
        _ending = ending;
        _withdrawal = false;
        Marks.Ended = place;
    }

    private void Report(Irregularity irregularity) => (_irregularities ??= []).Add(irregularity);

    // The law of a sector that takes the time until a duty is met out of the limit lets the rest of it run on.
    private readonly Interruption Interruption(LocalDateTime? to) => _waiting == DossierStatus.SupplementAsked
        ? new(InterruptionKind.Supplement, _suspendedFrom, to, _accepted!.Effect)
        : new(InterruptionKind.FinancialDuty, _suspendedFrom, to, SupplementEffect.Resume);

    private static bool IsEnd(DossierEventKind act) => act is DossierEventKind.RefusedAtIntake or DossierEventKind.Stopped
        or DossierEventKind.Closed or DossierEventKind.ResultReady or DossierEventKind.Returned;

    private static bool IsSettledIn(DossierStatus status) => status is DossierStatus.RefusedAtIntake or >= DossierStatus.Stopped;

    private static LocalDateTime Later(LocalDateTime left, LocalDateTime right) => left > right ? left : right;
}
