using AdminReform.Texts;

namespace AdminReform.Dossiers;

/// <summary>Checks what dossiers and events carry.</summary>
internal static class Words
{
    internal static T Defined<T>(T value, string parameter)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(parameter, value, "The value is not one of the enumeration.");

    internal static T? DefinedIfAny<T>(T? value, string parameter)
        where T : struct, Enum =>
        value is { } given ? Defined(given, parameter) : null;

    /// <summary>The unit of a holder: everybody has one but the applicant, who is not named.</summary>
    internal static string? UnitOf(HolderKind kind, string? unit, string parameter) => Defined(kind, nameof(kind)) != HolderKind.Applicant
        ? RequiredText.Of(unit!, parameter)
        : unit is null ? null : throw new ArgumentException("The applicant has no unit and is not named.", parameter);
}
