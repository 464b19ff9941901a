using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The applicant has met the financial duty (đã thực hiện nghĩa vụ tài chính).</summary>
/// <param name="At">When.</param>
public sealed record DutyMet(LocalDateTime At) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.DutyMet;

    internal override string? Detail => null;
}
