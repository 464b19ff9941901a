using System.Globalization;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>One person is to be told of one dossier at one step, once (thông báo).</summary>
public sealed record Notice : Conclusion
{
    /// <summary>States a notice.</summary>
    /// <param name="step">The step of the ladder.</param>
    /// <param name="entry">The dossier and its deadline.</param>
    /// <param name="at">When the notice falls due, within office hours.</param>
    /// <param name="cause">The due moment that the step is reckoned from; another due moment makes another notice.</param>
    public Notice(LadderStep step, in CaseloadEntry entry, LocalDateTime at, LocalDateTime cause)
    {
        ArgumentNullException.ThrowIfNull(step);
        Step = step;
        Dossier = entry.Dossier;
        Since = at;
        Cause = cause;
    }

    /// <summary>The step of the ladder.</summary>
    public LadderStep Step { get; }

    /// <summary>The dossier.</summary>
    public Dossiers.Dossier Dossier { get; }

    /// <summary>When the notice falls due, within office hours.</summary>
    public override LocalDateTime Since { get; }

    /// <summary>The due moment that the step is reckoned from.</summary>
    public LocalDateTime Cause { get; }

    /// <summary>Step, dossier and cause.</summary>
    public override string Id => string.Create(CultureInfo.InvariantCulture, $"{Step.Id}/{Dossier.Id}/{Cause:uuuuMMdd'T'HHmmss}");

    /// <inheritdoc/>
    public override string Subject => Dossier.Id;

    /// <summary>Two notices are the same when step, dossier, cause and moment are.</summary>
    public bool Equals(Notice? other) =>
        other is not null && Step == other.Step && Dossier.Id == other.Dossier.Id && Cause == other.Cause && Since == other.Since;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Step.Id, Dossier.Id, Cause);

    /// <summary>Returns the id and the recipient.</summary>
    public override string ToString() => $"{Id} to {Step.Recipient}";
}
