using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The result is at the one-stop office (có kết quả): portal status 9, the end for the deadline.</summary>
/// <param name="At">When.</param>
/// <param name="Outcome">Whether the result grants what was asked for, or refuses it.</param>
public sealed record ResultReady(LocalDateTime At, ResultOutcome Outcome = ResultOutcome.Granted) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.ResultReady;

    /// <summary>Whether the result grants what was asked for, or refuses it.</summary>
    public ResultOutcome Outcome { get; init => field = Words.Defined(value, nameof(Outcome)); } = Words.Defined(Outcome, nameof(Outcome));

    internal override string? Detail => Outcome == ResultOutcome.Refused ? "refused" : null;
}
