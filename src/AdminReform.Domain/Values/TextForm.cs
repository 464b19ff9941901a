namespace AdminReform.Values;

/// <summary>The forms in which a value is written: one that it does not have is refused, so that no format is ignored in silence.</summary>
internal static class TextForm
{
    private const string General = "G";

    internal static string Write<T>(T value, string? format)
        where T : ITextValue<T> =>
        string.IsNullOrEmpty(format) || format is General ? value.ToString()!
        : value.Write(format) ?? throw new FormatException($"{typeof(T).Name} has no form '{format}'.");
}
