namespace AdminReform.Interchange.Office.Letters;

/// <summary>What a letter tells the applicant.</summary>
public enum LetterKind
{
    /// <summary>That the dossier was accepted, and when it is due.</summary>
    Receipt = 1,

    /// <summary>What is to be supplemented.</summary>
    SupplementRequest = 2,

    /// <summary>That it will be late, an apology, and the new date.</summary>
    Apology = 3,

    /// <summary>That it is no longer dealt with.</summary>
    Stop = 4,
}
