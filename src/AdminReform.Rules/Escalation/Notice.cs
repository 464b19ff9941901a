using System.Globalization;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>One person is to be told of one dossier at one step, once (thông báo).</summary>
/// <param name="Step">The step of the ladder.</param>
/// <param name="Entry">The dossier and its deadline.</param>
/// <param name="At">When the notice falls due, within office hours.</param>
/// <param name="Cause">The due moment that the step is reckoned from; another due moment makes another notice.</param>
public sealed record Notice(LadderStep Step, CaseloadEntry Entry, LocalDateTime At, LocalDateTime Cause)
{
    /// <summary>The stable id, the same in every run over the same facts: step, dossier and cause.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Step.Id}/{Entry.Dossier.Id}/{Cause:uuuuMMdd'T'HHmm}");

    /// <summary>Returns the id and the recipient.</summary>
    public override string ToString() => $"{Id} to {Step.Recipient}";
}
