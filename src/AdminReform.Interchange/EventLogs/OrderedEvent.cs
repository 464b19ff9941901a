using AdminReform.Dossiers;

namespace AdminReform.Interchange.EventLogs;

/// <summary>An event with its place in time; see <see cref="LogMoment.Order"/>.</summary>
internal readonly record struct OrderedEvent(long Order, DossierEvent Event)
{
    /// <summary>Its place among the events of one moment.</summary>
    internal int Place { get; init; }
}
