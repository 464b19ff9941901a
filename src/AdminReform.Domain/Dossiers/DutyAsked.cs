using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The applicant is told of a financial duty to meet (yêu cầu thực hiện nghĩa vụ tài chính): portal status 6.</summary>
/// <param name="At">When.</param>
/// <param name="SuspendsLimit">Whether the law of the sector leaves the time until the duty is met out of the limit.</param>
public sealed record DutyAsked(LocalDateTime At, bool SuspendsLimit = false) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.DutyAsked;

    internal override string? Detail => SuspendsLimit ? "the limit is suspended" : null;
}
