namespace AdminReform.Interchange.Json;

/// <summary>What a value should have been that is no object, in words without their full stop.</summary>
internal sealed record JsonShape(string Vietnamese, string English)
{
    internal static readonly JsonShape Object = new("Phải là một đối tượng JSON", "It must be a JSON object");

    internal static readonly JsonShape TextOrObject = new("Phải là một chuỗi hoặc một đối tượng JSON", "It must be a text or a JSON object");

    internal static readonly JsonShape Words = new(
        "Phải là một đối tượng JSON có chữ bằng cả hai ngôn ngữ: {\"vi\": …, \"en\": …}", "It must be a JSON object with words in both languages: {\"vi\": …, \"en\": …}");
}
