using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The applicant was told where the dossier stands then (đã thông báo trạng thái), by the portal, a message or a letter.</summary>
/// <param name="At">When.</param>
/// <remarks>Nothing changes by it. Where the record holds it, rules can tell whether a change was told at once and an early result before it was handed over.</remarks>
public sealed record StatusTold(LocalDateTime At) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.StatusTold;

    internal override string? Detail => null;
}
