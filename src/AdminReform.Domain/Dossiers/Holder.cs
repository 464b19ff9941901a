using System.Diagnostics;

namespace AdminReform.Dossiers;

/// <summary>Who has a dossier before them (nơi đang giữ hồ sơ).</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Unit">The unit or the agency; <see langword="null"/> for the applicant.</param>
/// <param name="Officer">The officer of the unit, where one is named.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Holder(HolderKind Kind, string? Unit, string? Officer = null)
{
    /// <summary>What the holder is.</summary>
    public HolderKind Kind { get; } = Kind;

    /// <summary>The unit or the agency; <see langword="null"/> for the applicant.</summary>
    /// <exception cref="ArgumentException">Somebody else has none, or the applicant has one.</exception>
    public string? Unit { get; } = Words.UnitOf(Kind, Unit, nameof(Unit));

    internal static Holder Applicant { get; } = new(HolderKind.Applicant, null);

    /// <summary>Returns the unit and the officer, or the word applicant.</summary>
    public override string ToString() => Unit is null ? "applicant" : Officer is null ? Unit : $"{Unit} ({Officer})";
}
