using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The full dossier arrives after a request to supplement it (đã bổ sung).</summary>
/// <param name="At">When.</param>
public sealed record Supplemented(LocalDateTime At) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.Supplemented;

    internal override string? Detail => null;
}
