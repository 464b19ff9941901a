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
    internal static Problem NoRegime(LocalDate day) => new("law.regime.none", Regimes.NoneOn(day));

    /// <summary>The re-appointment that has an effect: the last one that the regime allows. A further one has none, and the rules report it.</summary>
    /// <returns>
    /// The re-appointment; <see langword="null"/> where there is none, or the regime allows none. Where no regime sets a number, the last one.
    /// </returns>
    [Implements("118/2025/NĐ-CP", "19.6")]
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
    public SupplementEffect EffectOf(DeadlineFacts facts, Interruption interruption)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(interruption);
        return interruption.Effect ?? RegimeOf(facts)?.SupplementEffect?.Value ?? SupplementEffect.Restart;
    }

    private Regime RegimeOf(LocalDate date, Regime? regime) => regime ?? _regimes.At(date);
}
