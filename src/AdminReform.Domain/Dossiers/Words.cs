namespace AdminReform.Dossiers;

/// <summary>Checks the names that dossiers and events carry.</summary>
internal static class Words
{
    internal static string Required(string value, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        return value;
    }
}
