using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>Another agency answers (trả lời ý kiến).</summary>
/// <param name="At">When.</param>
/// <param name="Agency">The agency that answers, written as in the question.</param>
public sealed record OpinionGiven(LocalDateTime At, string Agency) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.OpinionGiven;

    /// <summary>The agency that answers.</summary>
    public string Agency { get; init => field = RequiredText.Of(value, nameof(Agency)); } = RequiredText.Of(Agency, nameof(Agency));

    internal override string? Detail => $"by {Agency}";
}
