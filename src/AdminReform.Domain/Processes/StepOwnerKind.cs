namespace AdminReform.Processes;

/// <summary>Whose step it is.</summary>
public enum StepOwnerKind
{
    /// <summary>The agency that resolves the dossier, the one-stop office included.</summary>
    Office = 1,

    /// <summary>Another agency, such as the tax authority.</summary>
    OtherAgency = 2,

    /// <summary>The applicant.</summary>
    Applicant = 3,
}
