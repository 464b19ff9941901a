using AdminReform.Dossiers;
using AdminReform.Values;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace AdminReform.EntityFrameworkCore;

/// <summary>Compares events by what they say; a list never changes, so it is its own snapshot.</summary>
internal sealed class DossierEventsComparer() : ValueComparer<ValueList<DossierEvent>>(
    (left, right) => object.Equals(left, right), events => events.GetHashCode(), events => events);
