using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>A step within the office is recorded that changes no status (ghi nhận bước xử lý).</summary>
/// <param name="At">When.</param>
/// <param name="Step">What the office calls the step.</param>
public sealed record StepRecorded(LocalDateTime At, string Step) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.StepRecorded;

    /// <summary>What the office calls the step.</summary>
    public string Step { get; init => field = RequiredText.Of(value, nameof(Step)); } = RequiredText.Of(Step, nameof(Step));

    internal override string? Detail => Step;
}
