namespace AdminReform.Dossiers;

/// <summary>What a fold leaves behind, in as little room as it needs: of a caseload, a million are kept.</summary>
internal readonly struct FoldedState(in DossierFold fold)
{
    /// <summary>How long a history may be for its marks to be kept; those of a longer one are found by folding it again.</summary>
    internal const int MaximumEvents = ushort.MaxValue;

    private readonly byte _status = (byte)fold.Status;
    private readonly byte _beneath = (byte)fold.Beneath;
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
    private readonly ushort _extensions = unchecked((ushort)fold.Marks.Extensions);

    internal DossierStatus Status => (DossierStatus)_status;

    internal DossierStatus Beneath => (DossierStatus)_beneath;

    internal DossierEnding? Ending => _ending == 0 ? null : (DossierEnding)_ending;

    internal DossierMarks Marks => new()
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
        Extensions = _extensions,
    };
}
