using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>
/// The lawful life of a dossier under Decree 118/2025/NĐ-CP, written down once more and on its own: by portal code, in words, without the
/// table of the library. It remembers what an official would remember.
/// </summary>
internal sealed class TransitionSpecification
{
    private readonly List<string> _asked = [];
    private bool _accepted;
    private bool _wantsOut;
    private bool _correcting;
    private int _code;
    private int _back;
    private int _supplementsBefore;
    private int _supplementsAfter;
    private int _reappointments;
    private LocalDateTime? _last;
    private LocalDateTime _supplementAsked;

    /// <summary>0 while nothing is filed.</summary>
    internal int PortalCode => _wantsOut ? 7 : _code;

    internal int Reappointments => _reappointments;

    internal int Supplements => _supplementsBefore + _supplementsAfter;

    internal bool IsLawful(DossierEvent act) => (_last is not { } last || act.At >= last) && act switch
    {
        Submitted => _code == 0,
        Accepted => _code is 0 or 1,
        RefusedAtIntake => _code == 1,
        Forwarded => _code is 2 or 4,
        SupplementAsked => (_code == 1 && _supplementsBefore == 0) || (_code is 2 or 4 && _supplementsAfter == 0),
        Supplemented => _code == 5,
        DutyAsked => _code is 1 or 2 or 4,
        DutyMet => _code == 6,
        OpinionAsked => _code is 2 or 4,
        OpinionGiven given => _code is 4 or 5 or 6 && _asked.Contains(given.Agency),
        Reappointed extended => _code is 2 or 4 && _reappointments == 0 && !extended.NewDue.IsPassedAt(act.At),
        WithdrawalAsked => IsBeingResolved && !_wantsOut,
        WithdrawalDropped => _wantsOut,
        Stopped => IsBeingResolved,
        Closed => _code == 5 && act.At.Date > LastDayToSupplement(),
        ResultReady => _code is 2 or 4,
        Returned => _code == 9,
        CorrectionAsked => _code is 9 or 10 && !_correcting,
        Corrected => _code is 9 or 10 && _correcting,
        StepRecorded or StatusTold => _code != 0,
        Paid => _code is > 0 and not (3 or 8 or 10),
        TakenBack => false, // What was never recorded; what was has properties of its own.
        ReceivedByCompetent => _code is 2 or 4,
        _ => throw new ArgumentException("There is no such act.", nameof(act)),
    };

    internal void Take(DossierEvent act)
    {
        _last = act.At;
        switch (act)
        {
            case Submitted:
                _code = 1;
                break;
            case Accepted:
                (_code, _accepted) = (2, true);
                break;
            case RefusedAtIntake:
                _code = 3;
                break;
            case Forwarded or ReceivedByCompetent:
                _code = 4;
                break;
            case SupplementAsked:
                (_back, _code, _supplementAsked) = (_code, 5, act.At);
                _ = _accepted ? _supplementsAfter++ : _supplementsBefore++;
                break;
            case DutyAsked:
                (_back, _code) = (_code, 6);
                break;
            case Supplemented or DutyMet:
                _code = _back;
                break;
            case OpinionAsked asked:
                _code = 4;
                _asked.Add(asked.Agency);
                break;
            case OpinionGiven given:
                _asked.Remove(given.Agency);
                break;
            case Reappointed:
                _reappointments++;
                break;
            case WithdrawalAsked:
                _wantsOut = true;
                break;
            case WithdrawalDropped:
                _wantsOut = false;
                break;
            case Stopped or Closed:
                (_code, _wantsOut) = (8, false);
                break;
            case ResultReady:
                (_code, _wantsOut) = (9, false);
                break;
            case Returned:
                _code = 10;
                break;
            case CorrectionAsked or Corrected:
                _correcting = act is CorrectionAsked;
                break;
        }
    }

    private LocalDate LastDayToSupplement()
    {
        var day = _supplementAsked.Date.PlusDays(15);
        while (!Calendars.WorkingCalendars.VietnamCivilService.IsWorkingDay(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    private bool IsBeingResolved => _accepted && _code is 2 or 4 or 5 or 6;
}
