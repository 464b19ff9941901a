using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.OnTime;

/// <summary>
/// What a count counts (quy ước thống kê). Form II.06a of TT 01/2020/TT-VPCP does not say where refused, waiting, withdrawing and stopped
/// dossiers go, and systems differ: so it is said here, once, for every report.
/// </summary>
public sealed record CountingPolicy
{
    /// <summary>Refused and stopped dossiers stand outside; waiting dossiers and those that asked to withdraw are pending; terms end by law.</summary>
    public static CountingPolicy Default { get; } = new();

    /// <summary>
    /// As at least one provincial system counts: what waits for a supplement and what was sent back or withdrawn (statuses 5, 3 and 8) stands in column 9
    /// as resolved on time. It hides lateness; it is here so that figures published under it can be read.
    /// </summary>
    public static CountingPolicy WaitingAsOnTime { get; } = new()
    {
        Refused = Treatment.ResolvedOnTime,
        AwaitingSupplement = Treatment.ResolvedOnTime,
        Stopped = Treatment.ResolvedOnTime,
    };

    /// <summary>How the end is compared with the due moment.</summary>
    public LatenessReading Lateness { get; init; } = LatenessReading.Term;

    /// <summary>When the office closes, for <see cref="LatenessReading.Instant"/> only.</summary>
    public LocalTime ClosingTime { get; init; } = new(17, 30);

    /// <summary>Refused at intake (status 3).</summary>
    public Treatment Refused { get; init; } = Treatment.Outside;

    /// <summary>Waiting for a supplement (status 5).</summary>
    public Treatment AwaitingSupplement { get; init; } = Treatment.Pending;

    /// <summary>Waiting for a financial duty (status 6).</summary>
    public Treatment AwaitingDuty { get; init; } = Treatment.Pending;

    /// <summary>The applicant asked to withdraw, and nothing is decided yet (status 7).</summary>
    public Treatment WithdrawalAsked { get; init; } = Treatment.Pending;

    /// <summary>Stopped, withdrawn or closed without a result (status 8).</summary>
    public Treatment Stopped { get; init; } = Treatment.Outside;

    /// <summary>Where a dossier goes by its status.</summary>
    public Treatment Of(DossierStatus status) => status switch
    {
        DossierStatus.None or DossierStatus.Filed => Treatment.Outside,
        DossierStatus.RefusedAtIntake => Refused,
        DossierStatus.SupplementAsked => AwaitingSupplement,
        DossierStatus.DutyAsked => AwaitingDuty,
        DossierStatus.WithdrawalAsked => WithdrawalAsked,
        DossierStatus.Stopped => Stopped,
        DossierStatus.Done or DossierStatus.Returned => Treatment.Resolved,
        _ => Treatment.Pending,
    };

    /// <summary>Returns how lateness is read and where the statuses at the edge are counted.</summary>
    public override string ToString() =>
        $"{Lateness}; refused {Refused}, awaiting supplement {AwaitingSupplement}, awaiting duty {AwaitingDuty}, withdrawal {WithdrawalAsked}, stopped {Stopped}";
}
