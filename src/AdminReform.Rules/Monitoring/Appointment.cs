using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>When a dossier is to be looked at again; ties go by place, so that the same facts are told in the same order.</summary>
internal readonly record struct Appointment(LocalDateTime Moment, int Place) : IComparable<Appointment>
{
    public int CompareTo(Appointment other)
    {
        var byMoment = Moment.CompareTo(other.Moment);
        return byMoment != 0 ? byMoment : Place.CompareTo(other.Place);
    }
}
