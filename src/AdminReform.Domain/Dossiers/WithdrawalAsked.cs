using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The citizen asks to withdraw the dossier (yêu cầu rút hồ sơ): portal status 7, a request only.</summary>
/// <param name="At">When.</param>
public sealed record WithdrawalAsked(LocalDateTime At) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.WithdrawalAsked;

    internal override string? Detail => null;
}
