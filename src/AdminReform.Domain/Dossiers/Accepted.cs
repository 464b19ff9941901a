using AdminReform.Deadlines;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The one-stop office accepts a complete and valid dossier (tiếp nhận): portal status 2. The clock starts.</summary>
/// <param name="At">When.</param>
/// <param name="Limit">The time limit of the procedure; <see langword="null"/> where only a promised date is known.</param>
/// <param name="Promised">The due moment as the slip prints it.</param>
/// <param name="Effect">What a supplement does to the limit by the procedure's own law; <see langword="null"/> leaves it to the regime.</param>
/// <param name="Regime">The regime to apply instead of the one of the day of acceptance.</param>
/// <param name="SupplementNotice">The time for asking for a supplement by the procedure's own law; <see langword="null"/> leaves it to the regime.</param>
/// <param name="IsNonTerritorial">
/// Whether it was accepted without regard to territory (không phụ thuộc địa giới hành chính), for another competent agency. That the receiving and
/// the resolving unit differ does not make it so.
/// </param>
/// <example>
/// <code>
/// var accepted = filed.Apply(new Accepted(at.PlusMinutes(20), TimeLimit.WorkingDays(10))).Value;
/// var deadline = calculator.Calculate(accepted.ToDeadlineFacts());
/// </code>
/// </example>
public sealed record Accepted(
    LocalDateTime At,
    TimeLimit? Limit = null,
    DueMoment? Promised = null,
    SupplementEffect? Effect = null,
    Regime? Regime = null,
    TimeLimit? SupplementNotice = null,
    bool IsNonTerritorial = false) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.Accepted;

    /// <summary>What a supplement does to the limit by the procedure's own law; <see langword="null"/> leaves it to the regime.</summary>
    public SupplementEffect? Effect { get; init => field = Words.DefinedIfAny(value, nameof(Effect)); } = Words.DefinedIfAny(Effect, nameof(Effect));

    internal override string? Detail => Limit is not null ? $"limit {Limit}" : Promised is { } promised ? $"due {promised}" : null;
}
