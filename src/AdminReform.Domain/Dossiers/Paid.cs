using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The applicant paid a fee, a charge or a financial duty (thanh toán phí, lệ phí, nghĩa vụ tài chính).</summary>
/// <param name="At">When.</param>
/// <param name="Way">How: online or directly.</param>
/// <remarks>Nothing changes by it. Where a dossier waits for a duty, that it is met is <see cref="DutyMet"/>: a payment may be a part of it only.</remarks>
public sealed record Paid(LocalDateTime At, PaymentWay Way) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.Paid;

    /// <summary>How: online or directly.</summary>
    public PaymentWay Way { get; init => field = Words.Defined(value, nameof(Way)); } = Words.Defined(Way, nameof(Way));

    internal override string? Detail => Way.ToString();
}
