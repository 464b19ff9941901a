using System.Diagnostics;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>How long one holder had a dossier before them, split so that the three parts are all of it.</summary>
/// <param name="Kind">What the holder is.</param>
/// <param name="Unit">The unit or the agency; <see langword="null"/> for the applicant.</param>
/// <param name="Working">Within office hours.</param>
/// <param name="OutOfHours">On working days, outside office hours.</param>
/// <param name="DaysOff">On days off.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TimeShare(HolderKind Kind, string? Unit, Duration Working, Duration OutOfHours, Duration DaysOff)
{
    /// <summary>What the holder is.</summary>
    public HolderKind Kind { get; } = Kind;

    /// <summary>The unit or the agency; <see langword="null"/> for the applicant.</summary>
    /// <exception cref="ArgumentException">Somebody else has none, or the applicant has one.</exception>
    public string? Unit { get; } = Words.UnitOf(Kind, Unit, nameof(Unit));

    /// <summary>The three parts together.</summary>
    public Duration Elapsed => Working + OutOfHours + DaysOff;

    /// <summary>Returns the holder and the parts.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Unit ?? "applicant"}: {Working} working, {OutOfHours} out of hours, {DaysOff} on days off");
}
