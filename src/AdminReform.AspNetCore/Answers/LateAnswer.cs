namespace AdminReform.AspNetCore.Answers;

/// <summary>A dossier that is overdue, the unit and the officer that answer for it, and who has it now; for those who describe the endpoints.</summary>
internal sealed record LateAnswer(string DossierId, string Procedure, string ReceivingUnit, string Unit, string? Officer, HolderAnswer? Holder, string? Due, string Since, Words Message);
