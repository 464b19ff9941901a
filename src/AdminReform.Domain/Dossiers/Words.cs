namespace AdminReform.Dossiers;

/// <summary>Checks the names and the words that dossiers and events carry.</summary>
internal static class Words
{
    internal static string Required(string value, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        return value;
    }

    internal static T Defined<T>(T value, string parameter)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(parameter, value, "The value is not one of the enumeration.");

    internal static T? DefinedIfAny<T>(T? value, string parameter)
        where T : struct, Enum =>
        value is { } given ? Defined(given, parameter) : null;
}
