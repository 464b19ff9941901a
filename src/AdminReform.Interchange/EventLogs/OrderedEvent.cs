using AdminReform.Dossiers;

namespace AdminReform.Interchange.EventLogs;

/// <summary>An event with its place in time; see <see cref="LogMoment.Order"/>.</summary>
internal readonly record struct OrderedEvent(long Order, DossierEvent Event);
