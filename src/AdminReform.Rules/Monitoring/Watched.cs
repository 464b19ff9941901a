using AdminReform.Dossiers;
using AdminReform.Rules.Alerts;

namespace AdminReform.Rules.Monitoring;

/// <summary>A dossier under watch, and which of its appointments is the one that counts.</summary>
/// <param name="Dossier">The dossier with all its facts, those of the future included; <see langword="null"/> for a place that is free.</param>
/// <param name="Appointment">The number of the appointment that counts; all others are stale.</param>
/// <param name="IsWaiting">Whether that appointment stands in the queue.</param>
/// <param name="Part">What it adds to the counts of its unit.</param>
internal readonly record struct Watched(Dossier? Dossier, uint Appointment, bool IsWaiting, UnitPart Part);
