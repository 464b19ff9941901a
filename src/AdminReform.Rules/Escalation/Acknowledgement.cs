using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>Somebody who was told says so: the notice has been taken up (xác nhận đã nhận thông báo).</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="StepId">The step whose notice it answers.</param>
/// <param name="Cause">The due moment that the notice was reckoned from; under another due moment the ladder is climbed anew.</param>
/// <param name="By">An opaque reference to the person.</param>
/// <param name="At">When.</param>
public sealed record Acknowledgement(string DossierId, string StepId, LocalDateTime Cause, string By, LocalDateTime At)
{
    /// <summary>The run of the step of a process that the notice was about (<see cref="FoundStep.Key"/>); <see langword="null"/> for one about the dossier.</summary>
    public string? OfStep { get; init; }

    /// <summary>The id of the notice that it answers (<see cref="Notice.Id"/>).</summary>
    public string NoticeId => Notice.IdOf(StepId, DossierId, OfStep, Cause);

    /// <summary>The answer to a notice.</summary>
    public static Acknowledgement Of(Notice notice, string by, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        return new(notice.Dossier.Id, notice.Step.Id, notice.Cause, by, at) { OfStep = notice.OfStep?.Key };
    }
}
