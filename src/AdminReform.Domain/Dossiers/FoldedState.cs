using AdminReform.Values;

namespace AdminReform.Dossiers;

/// <summary>What a fold leaves behind, in as little room as it needs: of a caseload, a million are kept.</summary>
/// <param name="fold">The fold.</param>
/// <param name="standing">The events that count; <see langword="null"/> where all do.</param>
internal readonly struct FoldedState(in DossierFold fold, ValueList<DossierEvent>? standing)
{
    // Places in a longer history do not fit below.
    private const int MaximumEvents = ushort.MaxValue;

    private readonly RareState? _rare = fold.Count > MaximumEvents || standing is not null || fold.PendingOpinion is not null
        ? new(fold.Marks, standing, fold.PendingOpinions)
        : null;

    private readonly byte _status = (byte)fold.Status;
    private readonly byte _beneath = (byte)fold.StatusUnderWithdrawal;
    private readonly byte _ending = (byte)fold.Ending.GetValueOrDefault();
    private readonly byte _acceptance = (byte)((fold.NamesRegime ? 1 : 0) | (fold.IsNonTerritorial ? 2 : 0));
    private readonly ushort _submitted = unchecked((ushort)fold.Marks.Submitted);
    private readonly ushort _accepted = unchecked((ushort)fold.Marks.Accepted);
    private readonly ushort _firstForwarded = unchecked((ushort)fold.Marks.FirstForwarded);
    private readonly ushort _lastForwarded = unchecked((ushort)fold.Marks.LastForwarded);
    private readonly ushort _waitingSince = unchecked((ushort)fold.Marks.WaitingSince);
    private readonly ushort _withdrawalAsked = unchecked((ushort)fold.Marks.WithdrawalAsked);
    private readonly ushort _ready = unchecked((ushort)fold.Marks.Ready);
    private readonly ushort _ended = unchecked((ushort)fold.Marks.Ended);
    private readonly ushort _correction = unchecked((ushort)fold.Marks.Correction);
    private readonly ushort _receptionSupplements = unchecked((ushort)fold.Marks.ReceptionSupplements);
    private readonly ushort _appraisalSupplements = unchecked((ushort)fold.Marks.AppraisalSupplements);
    private readonly ushort _reappointments = unchecked((ushort)fold.Marks.Reappointments);

    internal DossierStatus Status => (DossierStatus)_status;

    internal DossierStatus StatusUnderWithdrawal => (DossierStatus)_beneath;

    internal DossierEnding? Ending => _ending == 0 ? null : (DossierEnding)_ending;

    internal bool NamesRegime => (_acceptance & 1) != 0;

    internal bool IsNonTerritorial => (_acceptance & 2) != 0;

    internal ValueList<DossierEvent>? Standing => _rare?.Standing;

    internal ValueList<string> PendingOpinions => _rare?.PendingOpinions ?? [];

    internal DossierMarks Marks => _rare is { } rare ? rare.Marks : new()
    {
        Submitted = _submitted,
        Accepted = _accepted,
        FirstForwarded = _firstForwarded,
        LastForwarded = _lastForwarded,
        WaitingSince = _waitingSince,
        WithdrawalAsked = _withdrawalAsked,
        Ready = _ready,
        Ended = _ended,
        Correction = _correction,
        ReceptionSupplements = _receptionSupplements,
        AppraisalSupplements = _appraisalSupplements,
        Reappointments = _reappointments,
    };
}
