using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The request to withdraw falls away (thôi rút hồ sơ): the citizen takes it back, or the decision came first.</summary>
/// <param name="At">When.</param>
public sealed record WithdrawalDropped(LocalDateTime At) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.WithdrawalDropped;

    internal override string? Detail => null;
}
