namespace AdminReform.Texts;

/// <summary>Refuses words that are not there: what is blank says nothing, in silence.</summary>
internal static class RequiredText
{
    internal static string Of(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        return text;
    }

    internal static string? IfAny(string? text, string parameter) => text is null ? null : Of(text, parameter);
}
