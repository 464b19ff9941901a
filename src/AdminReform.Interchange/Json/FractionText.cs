using AdminReform.Values;

namespace AdminReform.Interchange.Json;

/// <summary>An exact number in JSON: a text such as <c>17/20</c>, <c>85%</c> or <c>0.85</c>, because a JSON number may lose digits.</summary>
internal static class FractionText
{
    internal static string Of(Fraction value) => value.ToString();

    internal static string? Of(Fraction? value) => value?.ToString();

    internal static Fraction Read(string? text, string path, JsonFaults faults) => faults.Read(text, path, Fraction.Create);

    internal static Fraction? ReadIfAny(string? text, string path, JsonFaults faults) => text is null ? null : Read(text, path, faults);
}
