using System.Runtime.CompilerServices;

namespace AdminReform.Dossiers;

/// <summary>What a fold leaves behind, in as little room as it needs: of a caseload, a million are kept.</summary>
internal readonly struct FoldedState(in DossierFold fold)
{
    // Places in a longer history do not fit below; its marks stand apart, whole.
    private const int MaximumEvents = ushort.MaxValue;

    private readonly StrongBox<DossierMarks>? _marksOfMany = fold.Count > MaximumEvents ? new(fold.Marks) : null;
    private readonly byte _status = (byte)fold.Status;
    private readonly byte _beneath = (byte)fold.StatusUnderWithdrawal;
    private readonly byte _ending = (byte)fold.Ending.GetValueOrDefault();
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

    internal DossierMarks Marks => _marksOfMany is { } marks ? marks.Value : new()
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
