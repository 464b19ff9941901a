using AdminReform.Deadlines;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The resolving unit asks another agency for its opinion or its part (lấy ý kiến, phối hợp giải quyết).</summary>
/// <param name="At">When.</param>
/// <param name="Agency">The agency asked.</param>
/// <param name="Limit">The limit of that agency under the overall limit.</param>
/// <remarks>Several agencies may be asked at once; each answers on its own (118/2025/NĐ-CP art. 20.2).</remarks>
public sealed record OpinionAsked(LocalDateTime At, string Agency, TimeLimit? Limit = null) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.OpinionAsked;

    /// <summary>The agency asked.</summary>
    public string Agency { get; init => field = RequiredText.Of(value, nameof(Agency)); } = RequiredText.Of(Agency, nameof(Agency));

    internal override string? Detail => Limit is null ? $"of {Agency}" : $"of {Agency}, limit {Limit}";
}
