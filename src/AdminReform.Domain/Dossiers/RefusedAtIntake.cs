using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The one-stop office refuses to accept the dossier (từ chối tiếp nhận): portal status 3, an end.</summary>
/// <param name="At">When.</param>
/// <param name="Reason">Why, in the office's words; without personal data.</param>
public sealed record RefusedAtIntake(LocalDateTime At, string? Reason = null) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.RefusedAtIntake;

    internal override string? Detail => Reason;
}
