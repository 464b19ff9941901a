using AdminReform.Dossiers;

namespace AdminReform.Rules.Monitoring;

/// <summary>A dossier under watch, and which of its appointments is the one that counts.</summary>
/// <param name="Dossier">The dossier with all its facts, those of the future included; <see langword="null"/> for a place that is free.</param>
/// <param name="Appointment">The number of the appointment that counts; all others are stale.</param>
/// <param name="IsWaiting">Whether that appointment stands in the queue.</param>
internal readonly record struct Watched(Dossier? Dossier, uint Appointment, bool IsWaiting);
