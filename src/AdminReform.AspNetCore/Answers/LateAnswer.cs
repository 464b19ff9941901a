using AdminReform.Hosting.Reading;

namespace AdminReform.AspNetCore.Answers;

/// <summary>A dossier that is overdue, and who has it.</summary>
internal sealed record LateAnswer(string DossierId, string Procedure, string ReceivingUnit, string Unit, string? Officer, string? Due, string Since, Words Message)
{
    internal static LateAnswer Of(LateDossier late) => new(
        late.Dossier.Id, late.Dossier.Procedure, late.Dossier.ReceivingUnit, late.Dossier.ResolvingUnit, late.Dossier.Officer, AnswerJson.Due(late.Finding.Due), AnswerJson.Moment(late.Finding.Since),
        Words.Of(late.Finding.Message));
}
