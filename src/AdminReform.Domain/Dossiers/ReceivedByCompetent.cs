using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The agency with competence received a dossier that another one accepted (cơ quan có thẩm quyền nhận hồ sơ): portal status 4.</summary>
/// <param name="At">When.</param>
/// <remarks>From this moment runs the time of a dossier accepted without regard to territory since 05/08/2026 (118/2025/NĐ-CP art. 17.3 as amended).</remarks>
public sealed record ReceivedByCompetent(LocalDateTime At) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.ReceivedByCompetent;

    internal override string? Detail => null;
}
