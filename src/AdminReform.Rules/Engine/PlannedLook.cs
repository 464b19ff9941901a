using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>When a dossier is to be looked at again; ties go by place, so that the same facts are told in the same order.</summary>
internal readonly record struct PlannedLook(LocalDateTime Moment, int Place) : IComparable<PlannedLook>
{
    public int CompareTo(PlannedLook other)
    {
        var byMoment = Moment.CompareTo(other.Moment);
        return byMoment != 0 ? byMoment : Place.CompareTo(other.Place);
    }
}
