using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>The queue of next moments. A replaced appointment stays in it as stale until it is met or swept out.</summary>
internal sealed class AppointmentBook
{
    private const int SweepFloor = 1024;

    private readonly PriorityQueue<uint, Appointment> _queue = new();
    private readonly List<Watched> _watched;
    private int _live;

    internal AppointmentBook(List<Watched> watched) => _watched = watched;

    /// <summary>Gives a dossier another next moment, or none.</summary>
    internal void Replace(int place, LocalDateTime? next)
    {
        var former = _watched[place];
        var number = unchecked(former.Appointment + 1);
        _live += (next is null ? 0 : 1) - (former.IsWaiting ? 1 : 0);
        _watched[place] = former with { Appointment = number, IsWaiting = next is not null };
        if (next is { } moment)
        {
            _queue.Enqueue(number, new(moment, place));
        }

        if (_queue.Count > SweepFloor + (2 * _live))
        {
            Sweep();
        }
    }

    /// <summary>Takes the earliest appointment that counts and is not after a moment.</summary>
    internal bool TryTake(LocalDateTime until, out Appointment appointment)
    {
        while (_queue.TryPeek(out var number, out appointment) && appointment.Moment <= until)
        {
            _queue.Dequeue();
            var watched = _watched[appointment.Place];
            if (watched.IsWaiting && watched.Appointment == number)
            {
                _watched[appointment.Place] = watched with { IsWaiting = false };
                _live--;
                return true;
            }
        }

        return false;
    }

    private void Sweep()
    {
        var live = _queue.UnorderedItems
            .Where(item => _watched[item.Priority.Place] is { IsWaiting: true } watched && watched.Appointment == item.Element)
            .ToArray();
        _queue.Clear();
        _queue.EnqueueRange(live);
        _queue.TrimExcess();
    }
}
