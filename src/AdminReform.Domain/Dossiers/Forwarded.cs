using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The dossier goes to a unit, or to an officer of it (chuyển hồ sơ): portal status 4.</summary>
/// <param name="At">When.</param>
/// <param name="Unit">The unit that now holds it.</param>
/// <param name="Officer">The officer who now handles it; <see langword="null"/> while the unit has named none.</param>
/// <remarks>A change of officer within the unit is this event too, with the same unit.</remarks>
public sealed record Forwarded(LocalDateTime At, string Unit, string? Officer = null) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.Forwarded;

    /// <summary>The unit that now holds it.</summary>
    public string Unit { get; init => field = RequiredText.Of(value, nameof(Unit)); } = RequiredText.Of(Unit, nameof(Unit));

    internal override string? Detail => Officer is null ? $"to {Unit}" : $"to {Unit} ({Officer})";
}
