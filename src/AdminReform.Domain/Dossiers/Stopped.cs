using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The office stops resolving at the citizen's wish (dừng giải quyết): portal status 8, an end.</summary>
/// <param name="At">When.</param>
/// <param name="Reason">Why, in the office's words; without personal data.</param>
public sealed record Stopped(LocalDateTime At, string? Reason = null) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.Stopped;

    internal override string? Detail => Reason;
}
