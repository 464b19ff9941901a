using AdminReform.Values;

namespace AdminReform.Dossiers;

/// <summary>What few folds leave behind, apart from what all do: of a long history, of one with events that do not count, while others are asked.</summary>
/// <param name="Marks">The marks, whole.</param>
/// <param name="Standing">The events that count; <see langword="null"/> where all do.</param>
/// <param name="PendingOpinions">The agencies that were asked and have not answered.</param>
internal sealed record RareState(DossierMarks Marks, ValueList<DossierEvent>? Standing, ValueList<string> PendingOpinions);
