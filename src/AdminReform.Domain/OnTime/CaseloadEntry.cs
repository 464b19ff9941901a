using AdminReform.Deadlines;
using AdminReform.Dossiers;

namespace AdminReform.OnTime;

/// <summary>A dossier with the deadline that was computed for it.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Deadline">Its deadline, from the calculator of its caseload.</param>
public readonly record struct CaseloadEntry(Dossier Dossier, Deadline Deadline)
{
    /// <summary>Whether the result is still owed: the dossier is accepted and neither done nor ended.</summary>
    public bool IsOpen => IsOpenIn(Dossier.Status);

    /// <summary>Whether it is open and its clock runs: the office must act.</summary>
    public bool IsRunning => Deadline.State == DeadlineState.Running && IsOpen;

    /// <summary>A dossier as it is known, with its deadline.</summary>
    internal static CaseloadEntry Of(Dossier known, DeadlineCalculator calculator) => new(known, calculator.Calculate(known.ToDeadlineFacts()));

    internal static bool IsOpenIn(DossierStatus status) => status is DossierStatus.Accepted or DossierStatus.Processing
        or DossierStatus.SupplementAsked or DossierStatus.DutyAsked or DossierStatus.WithdrawalAsked;

    /// <summary>Returns the dossier and its deadline.</summary>
    public override string ToString() => $"{Dossier.Id} {Dossier.Status}, due {Deadline}";
}
