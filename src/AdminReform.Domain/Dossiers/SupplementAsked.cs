using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The office asks the applicant to supplement the dossier (yêu cầu bổ sung): portal status 5.</summary>
/// <param name="At">When.</param>
/// <param name="Reason">What is missing, in the office's words; without personal data.</param>
/// <remarks>Before acceptance it belongs to the stage of reception, after it to the appraisal. Only the second interrupts a limit that runs.</remarks>
public sealed record SupplementAsked(LocalDateTime At, string? Reason = null) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.SupplementAsked;

    internal override string? Detail => Reason;
}
