using AdminReform.Dossiers;
using AdminReform.Rules.Units;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>A dossier under watch, and when it is to be looked at again.</summary>
/// <param name="Dossier">The dossier with all its facts, those of the future included; <see langword="null"/> for a place that is free.</param>
/// <param name="Next">When it is to be looked at again; <see cref="Never"/> for never.</param>
/// <param name="Part">What it adds to the counts of its unit.</param>
internal readonly record struct Watched(Dossier? Dossier, LocalDateTime Next, UnitPart Part)
{
    internal static readonly LocalDateTime Never = LocalDateTime.MaxIsoValue;

    internal static readonly Watched Nothing = new(null, Never, default);
}
