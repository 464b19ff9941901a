using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The one-stop office closes a dossier that was not supplemented in time (đóng hồ sơ): portal status 8, an end.</summary>
/// <param name="At">When.</param>
public sealed record Closed(LocalDateTime At) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.Closed;

    internal override string? Detail => null;
}
