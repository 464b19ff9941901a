using AdminReform.Processes;
using NodaTime;

namespace AdminReform.AspNetCore.Answers;

/// <summary>A step of an internal process that runs.</summary>
internal sealed record RunningStepAnswer(string DossierId, string Unit, string? Officer, string Step, string? Task, int Round, string Since, string? Due, bool IsLate, Words Sentence)
{
    internal static RunningStepAnswer Of(AgendaItem item, LocalDateTime at) => new(
        item.Dossier.Id, item.Dossier.ResolvingUnit, item.Dossier.Officer, item.Round.Step.Id, item.Round.Step.Task, item.Round.Round, AnswerJson.Moment(item.Round.Since), AnswerJson.Due(item.Round.Due),
        item.Round.IsLateAt(at), Words.Of(language => item.InOneSentence(at, language)));
}
