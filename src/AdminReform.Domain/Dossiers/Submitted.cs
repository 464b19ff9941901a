using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The applicant files the dossier (nộp hồ sơ): portal status 1.</summary>
/// <param name="At">When.</param>
/// <remarks>Submission does not start the clock; acceptance does (118/2025/NĐ-CP art. 17.3).</remarks>
public sealed record Submitted(LocalDateTime At) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.Submitted;

    internal override string? Detail => null;
}
