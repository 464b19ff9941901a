using System.Diagnostics;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>A status that a dossier took at a moment, as the portal is told (đồng bộ trạng thái hồ sơ).</summary>
/// <param name="Status">The status.</param>
/// <param name="At">Since when.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record StatusChange(DossierStatus Status, LocalDateTime At)
{
    /// <summary>Returns the moment and the status.</summary>
    public override string ToString() => $"{DayText.Of(At)} {Status}";
}
