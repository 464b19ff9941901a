using AdminReform.Processes;
using AdminReform.Rules.Findings;

namespace AdminReform.Rules.Catalogue;

/// <summary>Conditions that several rules about steps share.</summary>
internal static class StepConditions
{
    internal static StepCondition OfOffice { get; } = new(
        new("Không phải bước của người nộp hồ sơ.", "The step is not the applicant's."),
        (in look) => look.Step.Owner?.Kind != StepOwnerKind.Applicant);

    internal static StepCondition Limited { get; } = new(
        new("Bước có thời hạn.", "The step has a limit."), (in look) => look.Steps.Plan.Times[look.Steps.Spans[look.Place].Step] is not null);

    internal static StepCondition Running { get; } = new(
        new("Hồ sơ không tạm dừng.", "The dossier does not stand still."), (in look) => !look.Steps.IsSuspended);

    internal static StepCondition WholeRuns { get; } = new(
        new("Thời hạn của cả quy trình đang chạy.", "The clock of the whole runs."),
        (in look) => look.Entry is { IsRunning: true, Deadline: { Due: not null, IsEstimated: false } });

    internal static StepCondition AnyRuns { get; } = new(
        new("Có bước đang thực hiện.", "A step runs."), (in look) => look.Steps.HasRunning);
}
