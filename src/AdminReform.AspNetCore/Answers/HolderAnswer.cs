namespace AdminReform.AspNetCore.Answers;

/// <summary>Who has a dossier before them: what they are, and of others than the applicant the unit, with the officer of that unit where one is named; for those who describe the endpoints.</summary>
internal sealed record HolderAnswer(string Kind, string? Unit, string? Officer);
