using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>An error in the result is found or reported (yêu cầu đính chính kết quả).</summary>
/// <param name="At">When.</param>
/// <param name="Reason">What is wrong, in the office's words; without personal data.</param>
public sealed record CorrectionAsked(LocalDateTime At, string? Reason = null) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.CorrectionAsked;

    internal override string? Detail => Reason;
}
