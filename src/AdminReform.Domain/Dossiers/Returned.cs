using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>The result is handed over to the citizen (trả kết quả): portal status 10, an end.</summary>
/// <param name="At">When.</param>
public sealed record Returned(LocalDateTime At) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.Returned;

    internal override string? Detail => null;
}
