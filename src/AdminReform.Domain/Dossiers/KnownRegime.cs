using AdminReform.Law;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The known regime of a day of acceptance; foreign and old logs have days that none governs.</summary>
internal static class KnownRegime
{
    internal static Regime? On(LocalDate accepted) => accepted < Regimes.Known.FirstDay ? null : Regimes.Known.At(accepted);
}
