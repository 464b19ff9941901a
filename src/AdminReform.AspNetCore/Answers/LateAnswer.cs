using AdminReform.Hosting.Reading;
using NodaTime;

namespace AdminReform.AspNetCore.Answers;

/// <summary>A dossier that is overdue, the unit and the officer that answer for it, and who has it now.</summary>
internal sealed record LateAnswer(string DossierId, string Procedure, string ReceivingUnit, string Unit, string? Officer, HolderAnswer? Holder, string? Due, string Since, Words Message)
{
    internal static LateAnswer Of(LateDossier late, LocalDateTime now) => new(
        late.Dossier.Id, late.Dossier.Procedure, late.Dossier.ReceivingUnit, late.Dossier.ResolvingUnit, late.Dossier.Officer,
        late.Dossier.HolderAt(now) is { } holder ? HolderAnswer.Of(holder) : null, AnswerJson.Due(late.Finding.Due), AnswerJson.Moment(late.Finding.Since), Words.Of(late.Finding.Message));
}
