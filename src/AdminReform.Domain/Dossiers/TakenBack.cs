using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>An event that was recorded in error is taken back (rút lại sự kiện ghi nhầm): the dossier stands as without it, the record keeps both.</summary>
/// <param name="At">When.</param>
/// <param name="Event">The event, equal in all members to the one in the record; a taking back itself may be taken back.</param>
/// <param name="By">Who takes it back, as the office names them; without personal data of citizens.</param>
/// <param name="Reason">Why it was an error, in the office's words; without personal data.</param>
public sealed record TakenBack(LocalDateTime At, DossierEvent Event, string By, string Reason) : DossierEvent(At)
{
    /// <inheritdoc/>
    public override DossierEventKind Kind => DossierEventKind.TakenBack;

    /// <summary>The event that was recorded in error.</summary>
    public DossierEvent Event { get; init => field = value ?? throw new ArgumentNullException(nameof(Event)); }
        = Event ?? throw new ArgumentNullException(nameof(Event));

    /// <summary>Who takes it back.</summary>
    public string By { get; init => field = RequiredText.Of(value, nameof(By)); } = RequiredText.Of(By, nameof(By));

    /// <summary>Why it was an error.</summary>
    public string Reason { get; init => field = RequiredText.Of(value, nameof(Reason)); } = RequiredText.Of(Reason, nameof(Reason));

    internal override string? Detail => $"{Event} by {By}: {Reason}";
}
