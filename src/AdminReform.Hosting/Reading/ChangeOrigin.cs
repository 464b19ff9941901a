namespace AdminReform.Hosting.Reading;

/// <summary>What gave rise to a change.</summary>
public enum ChangeOrigin
{
    /// <summary>Something happened to a dossier, or time passed.</summary>
    Caseload = 1,

    /// <summary>The same facts are concluded otherwise: by other rules, policies, a calendar or people, or by another version of the library.</summary>
    Rules = 2,
}
