using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Rules.Findings;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Reading;

/// <summary>When a dossier is due and why, and what the rules say of it now.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="At">The moment.</param>
/// <param name="Deadline">Its deadline; the default deadline before it is accepted.</param>
/// <param name="Trace">The proof of the deadline, step by step; <see langword="null"/> before it is accepted.</param>
/// <param name="Conclusions">What the rules conclude about it: findings, notices, and what could not be worked out.</param>
public sealed record DossierExplanation(Dossier Dossier, LocalDateTime At, Deadline Deadline, DeadlineTrace? Trace, ValueList<Conclusion> Conclusions);
