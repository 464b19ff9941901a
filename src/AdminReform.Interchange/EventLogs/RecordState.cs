using AdminReform.Dossiers;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Where a dossier stands after some kinds of events, by the transition table: enough to tell which order is lawful.</summary>
internal readonly record struct RecordState
{
    private DossierStatus Base { get; init; }

    private DossierStatus Wait { get; init; }

    private bool IsWithdrawing { get; init; }

    private DossierStatus Beneath => Wait == DossierStatus.None ? Base : Wait;

    internal bool Allows(DossierEventKind act) => IsWithdrawing
        ? Transitions.Allows(DossierStatus.WithdrawalAsked, act) || (act != DossierEventKind.WithdrawalAsked && Transitions.Allows(Beneath, act))
        : Transitions.Allows(Beneath, act);

    /// <summary>The state after an act; one that is not lawful changes nothing.</summary>
    internal RecordState After(DossierEventKind act) => !Allows(act) ? this : Transitions.Of(act).To switch
    {
        null when act is DossierEventKind.Supplemented or DossierEventKind.DutyMet => this with { Wait = DossierStatus.None },
        null when act == DossierEventKind.WithdrawalDropped => this with { IsWithdrawing = false },
        null => this,
        DossierStatus.SupplementAsked or DossierStatus.DutyAsked => this with { Wait = Transitions.Of(act).To!.Value },
        DossierStatus.WithdrawalAsked => this with { IsWithdrawing = true },
        { } to => this with { Base = to, Wait = DossierStatus.None, IsWithdrawing = IsWithdrawing && act is DossierEventKind.Forwarded or DossierEventKind.OpinionAsked },
    };
}
