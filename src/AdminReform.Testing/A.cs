namespace AdminReform.Testing;

/// <summary>Where the builders of test facts begin.</summary>
public static class A
{
    /// <summary>A dossier to which nothing has happened yet, filed at the counter of one office.</summary>
    /// <param name="id">Its identifier; where it is a dossier code, it is its code too.</param>
    /// <exception cref="ArgumentException">The identifier is blank.</exception>
    public static DossierBuilder Dossier(string id = "H26.12-261120-0033") => DossierBuilder.Of(id);
}
