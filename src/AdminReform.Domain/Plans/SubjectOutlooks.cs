using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>An outlook for each tier of a tiered target.</summary>
/// <param name="Items">The outlooks, at most one for a subject.</param>
public sealed record SubjectOutlooks(ValueList<SubjectOutlook> Items) : Outlook
{
    /// <summary>The outlook for a subject; <see langword="null"/> where there is none.</summary>
    public Outlook? For(string subject) => Items.FirstOrDefault(item => item.Subject == subject)?.Outlook;

    /// <summary>Returns the outlook of each subject.</summary>
    public override string ToString() => Items.Count == 0 ? "no subject" : string.Join("; ", Items);
}
