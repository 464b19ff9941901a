using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The wrong result is corrected (đính chính kết quả).</summary>
/// <param name="At">When.</param>
public sealed record Corrected(LocalDateTime At) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.Corrected;

    internal override string? Detail => null;
}
