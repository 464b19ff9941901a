namespace AdminReform.Dossiers;

/// <summary>What a dossier waits for from the applicant.</summary>
internal enum Waiting : byte
{
    Nothing = 0,
    Supplement = 1,
    Duty = 2,
}
