using AdminReform.Rules.Duties;
using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>The duties under watch, and when each is to be looked at again.</summary>
internal sealed class DutyBook
{
    private readonly SortedDictionary<string, (Duty Duty, LocalDateTime? Next)> _duties = new(StringComparer.Ordinal);
    private readonly SortedSet<(LocalDateTime Moment, string Duty)> _moments = new(
        Comparer<(LocalDateTime Moment, string Duty)>.Create((left, right) =>
            left.Moment != right.Moment ? left.Moment.CompareTo(right.Moment) : string.CompareOrdinal(left.Duty, right.Duty)));

    /// <summary>The next moment at which anything about a duty could change; <see langword="null"/> when nothing does any more.</summary>
    internal LocalDateTime? Next => _moments.Count > 0 ? _moments.Min.Moment : null;

    /// <summary>The duties, by id.</summary>
    internal IEnumerable<Duty> Duties => _duties.Values.Select(entry => entry.Duty);

    /// <summary>Enters a duty that was looked at, in the place of one of the same id.</summary>
    internal void Put(Duty duty, LocalDateTime at, RuleContext context)
    {
        Remove(duty.Id);
        var next = NextMoment(duty, at, context);
        _duties.Add(duty.Id, (duty, next));
        if (next is { } moment)
        {
            _moments.Add((moment, duty.Id));
        }
    }

    internal bool Remove(string id)
    {
        if (_duties.Remove(id, out var former) && former.Next is { } moment)
        {
            _moments.Remove((moment, id));
        }

        return former.Duty is not null;
    }

    /// <summary>The duty that is first to be looked at again, if its moment is not after another; it is put again once it was looked at.</summary>
    internal Duty? FirstUntil(LocalDateTime until) => Next <= until ? _duties[_moments.Min.Duty].Duty : null;

    private static LocalDateTime? NextMoment(Duty duty, LocalDateTime at, RuleContext context)
    {
        if (duty.IsDoneAt(at))
        {
            return null;
        }

        LocalDateTime? next = duty.DoneAt;
        foreach (var moment in DutyNotice.OfDuty(duty, context).Select(notice => notice.At).Prepend(duty.Due.FirstMomentAfter()))
        {
            next = moment > at ? Moments.Earlier(next, moment) : next;
        }

        return next;
    }
}
