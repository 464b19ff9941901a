using AdminReform.Texts;

namespace AdminReform.Calendars;

/// <summary>A decision that a provisional day waits for.</summary>
/// <param name="Kind">What it decides.</param>
/// <param name="Year">The year of the holidays that it is about.</param>
/// <param name="Name">The decision in words.</param>
public sealed record PendingDecision(PendingDecisionKind Kind, int Year, LocalizedText Name)
{
    /// <summary>Returns what is waited for.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind} {Year}: {Name}");
}
