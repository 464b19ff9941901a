namespace AdminReform.Processes;

/// <summary>Who takes a step (người hoặc đơn vị thực hiện): a unit, a role in it, or both, as the process names them.</summary>
/// <param name="Kind">Whose step it is.</param>
/// <param name="Unit">The unit as the process names it, such as <c>Trung tâm Phục vụ hành chính công</c>.</param>
/// <param name="Role">The role in it, such as <c>Lãnh đạo Phòng</c>; <see langword="null"/> where the unit alone is named.</param>
public sealed record StepOwner(StepOwnerKind Kind, string Unit, string? Role = null)
{
    /// <summary>The unit as the process names it.</summary>
    public string Unit { get; init => field = Required(value); } = Required(Unit);

    /// <summary>Returns the unit and the role.</summary>
    public override string ToString() => Role is null ? Unit : $"{Unit}, {Role}";

    private static string Required(string unit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        return unit;
    }
}
