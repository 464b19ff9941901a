using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>What a rule concluded about a dossier (phát hiện).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Entry">The dossier and its deadline.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Since">The first moment at which it held.</param>
/// <param name="Cause">The moment in the facts that it hangs on, such as the due moment. Another cause makes another finding.</param>
/// <param name="Citation">The provision; <see langword="null"/> for a dossier that no known regime governs.</param>
public sealed record Finding(
    DossierRule Rule, CaseloadEntry Entry, Severity Severity, LocalDateTime Since, LocalDateTime Cause, Citation? Citation)
{
    /// <summary>
    /// The stable id, the same in every run over the same facts: rule, dossier and cause. A system that remembers ids tells people once.
    /// </summary>
    public string Id => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Rule.Id}/{Entry.Dossier.Id}/{Cause:uuuuMMdd'T'HHmm}");

    /// <summary>What to tell people.</summary>
    public LocalizedText Message => Rule.Tell(this);

    /// <summary>Two findings are the same when their ids and severities are.</summary>
    public bool Equals(Finding? other) =>
        other is not null && Rule.Id == other.Rule.Id && Entry.Dossier.Id == other.Entry.Dossier.Id && Cause == other.Cause
        && Since == other.Since && Severity == other.Severity;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule.Id, Entry.Dossier.Id, Cause);

    /// <summary>Returns the id and the English message.</summary>
    public override string ToString() => $"{Id}: {Message.English}";
}
