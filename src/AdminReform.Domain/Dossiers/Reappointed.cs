using AdminReform.Deadlines;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The agency apologises and sets a new return date (xin lỗi và hẹn lại ngày trả kết quả).</summary>
/// <param name="At">When.</param>
/// <param name="NewDue">The new due moment.</param>
/// <param name="Reason">Why it will be late, in the office's words; without personal data.</param>
/// <remarks><see cref="DossierEvent.At"/> is the moment at which the citizen is told (118/2025/NĐ-CP art. 19.6).</remarks>
public sealed record Reappointed(LocalDateTime At, DueMoment NewDue, string? Reason = null) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.Reappointed;

    internal override string? Detail => Reason is null ? $"to {NewDue}" : $"to {NewDue}: {Reason}";
}
