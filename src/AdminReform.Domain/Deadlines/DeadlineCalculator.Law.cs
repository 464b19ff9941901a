using System.Runtime.CompilerServices;
using AdminReform.Law;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Deadlines;

// What the law makes of the facts of a dossier: the one place that asks the regimes about them.
public sealed partial class DeadlineCalculator
{
    /// <summary>The regime of a dossier: the one that it names, else that of its day of acceptance.</summary>
    /// <returns>The regime; <see langword="null"/> where none governs that day.</returns>
    public Regime? RegimeOf(DeadlineFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Regime ?? _regimes.Find(facts.AcceptedAt.Date);
    }

    /// <summary>The problem of a day that no regime governs.</summary>
    internal Problem NoRegime(LocalDate day) => new("law.regime.none", _regimes.NoneOn(day));

    /// <summary>
    /// When the time of a dossier begins: at acceptance; of one accepted without regard to territory, where the regime says so, when the competent
    /// agency received it.
    /// </summary>
    [Implements("118/2025/NĐ-CP", "17.3")]
    [Implements("309/2026/NĐ-CP", certainty: Certainty.Secondary)]
    public LocalDateTime StartOf(DeadlineFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.IsNonTerritorial ? StartFromReceipt(facts) : facts.AcceptedAt;
    }

    /// <summary>The re-appointment that has an effect: the last one that the regime allows. A further one has none, and the rules report it.</summary>
    /// <returns>
    /// The re-appointment; <see langword="null"/> where there is none, or the regime allows none. Where no regime sets a number, the last one.
    /// </returns>
    [Implements("118/2025/NĐ-CP", "19.6")]
    [Implements("61/2018/NĐ-CP", "19.9")]
    public Reappointment? ReappointmentInForce(DeadlineFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var all = facts.Reappointments.AsSpan();
        if (all.IsEmpty)
        {
            return null;
        }

        var allowed = Math.Min(RegimeOf(facts)?.ReappointmentsAllowed?.Value ?? all.Length, all.Length);
        return allowed < 1 ? null : all[allowed - 1];
    }

    /// <summary>
    /// What the limit does after an interruption: what the procedure's own law says, else what the regime says of supplements, else
    /// <see cref="SupplementEffect.Restart"/>.
    /// </summary>
    [Implements("118/2025/NĐ-CP", "19.5")]
    [Implements("61/2018/NĐ-CP", "19.4")]
    public SupplementEffect EffectOf(DeadlineFacts facts, Interruption interruption)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(interruption);
        return interruption.Effect ?? RegimeOf(facts)?.SupplementEffect?.Value ?? SupplementEffect.Restart;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private LocalDateTime StartFromReceipt(DeadlineFacts facts) =>
        RunsFromReceipt(facts) && facts.ReceivedAt is { } received ? LocalDateTime.Max(facts.AcceptedAt, received) : facts.AcceptedAt;

    // Until the competent agency has received it, what is counted from acceptance is an estimate; so is a date on the slip without a limit.
    internal bool IsEstimated(DeadlineFacts facts) => facts.IsNonTerritorial && (facts.ReceivedAt is null || facts.Limit is null) && RunsFromReceipt(facts);

    internal bool RunsFromReceipt(DeadlineFacts facts) =>
        facts.IsNonTerritorial && RegimeOf(facts)?.NonTerritorialClock?.Value == NonTerritorialClock.FromReceiptByCompetent;

    private Regime RegimeOf(LocalDate date, Regime? regime) => regime ?? _regimes.At(date);
}
