using System.Globalization;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>What a rule concluded about a dossier (phát hiện).</summary>
/// <example>
/// <code>
/// var review = Review.Run(Caseload.At(now, [dossier], office), now);
/// foreach (var finding in review.Findings)
/// {
///     Console.WriteLine($"{finding.Message.English} [{finding.Citation}]");
/// }
/// </code>
/// </example>
public sealed record Finding : Conclusion
{
    /// <summary>States a finding.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="entry">The dossier and its deadline.</param>
    /// <param name="severity">How serious it is under the policy.</param>
    /// <param name="since">The first moment at which it held.</param>
    /// <param name="cause">The moment in the facts that it hangs on, such as the due moment. Another cause makes another finding.</param>
    /// <param name="citation">The provision; <see langword="null"/> for a dossier that no known regime governs.</param>
    public Finding(
        DossierRule rule, CaseloadEntry entry, Severity severity, LocalDateTime since, LocalDateTime cause, Citation? citation)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
        Dossier = entry.Dossier;
        Due = entry.Deadline.Due;
        Severity = severity;
        Since = since;
        Cause = cause;
        Citation = citation;
    }

    /// <summary>The rule.</summary>
    public DossierRule Rule { get; }

    /// <summary>The dossier.</summary>
    public Dossiers.Dossier Dossier { get; }

    /// <summary>The due moment in force; <see langword="null"/> where there was none.</summary>
    public Deadlines.DueMoment? Due { get; }

    /// <summary>How serious it is under the policy.</summary>
    public Severity Severity { get; }

    /// <summary>The step of a process that it is about; <see langword="null"/> for one about the dossier.</summary>
    public FoundStep? Step { get; init; }

    /// <inheritdoc/>
    public override LocalDateTime Since { get; }

    /// <summary>The moment in the facts that it hangs on.</summary>
    public LocalDateTime Cause { get; }

    /// <summary>The provision; <see langword="null"/> for a dossier that no known regime governs.</summary>
    public Citation? Citation { get; }

    /// <summary>The events of the dossier that it rests on, in their order (chứng cứ).</summary>
    public ValueList<DossierEvent> Evidence => Rule.EvidenceOf(this);

    /// <summary>Rule, dossier, the run of a step where it is about one, and cause.</summary>
    public override string Id => string.Create(CultureInfo.InvariantCulture, $"{Rule.Id}/{Dossier.Id}/{(Step is null ? "" : $"{Step.Key}/")}{Cause:uuuuMMdd'T'HHmmss}");

    /// <inheritdoc/>
    public override string Subject => Dossier.Id;

    /// <summary>What to tell people.</summary>
    public LocalizedText Message => Rule.Tell(this);

    /// <summary>Two findings are the same when rule, dossier, step, cause, beginning and severity are, whatever else happened to the dossier.</summary>
    public bool Equals(Finding? other) =>
        other is not null && Rule.Id == other.Rule.Id && Dossier.Id == other.Dossier.Id && Cause == other.Cause && Since == other.Since
        && Severity == other.Severity && Step?.Key == other.Step?.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule.Id, Dossier.Id, Cause);

    /// <summary>Returns the id and the English message.</summary>
    public override string ToString() => $"{Id}: {Message.English}";
}
