using NodaTime;

namespace AdminReform.Calendars;

/// <summary>The hours of a day as numbers, for the arithmetic of <see cref="WorkingTime"/>.</summary>
internal readonly struct DaySpan
{
    private readonly Piece[] _pieces;

    internal DaySpan(OfficeDay day)
    {
        _pieces = new Piece[day.Periods.Count];
        foreach (var (index, period) in day.Periods.Index())
        {
            _pieces[index] = new(period.Start, period.End, Length);
            Length += period.End - period.Start;
        }
    }

    /// <summary>The nanoseconds that the office is open.</summary>
    internal long Length { get; }

    /// <summary>The first time of the day, not before another, at which the office is open; -1 for none.</summary>
    internal long FirstOpenFrom(long time)
    {
        foreach (ref readonly var piece in _pieces.AsSpan())
        {
            if (time < piece.End)
            {
                return Math.Max(time, piece.Start);
            }
        }

        return -1;
    }

    internal bool IsOpen(long time) => FirstOpenFrom(time) == time;

    /// <summary>How long the office has been open by a time of day.</summary>
    internal long OpenBefore(long time)
    {
        unchecked
        {
            foreach (ref readonly var piece in _pieces.AsSpan())
            {
                if (time < piece.End)
                {
                    return time <= piece.Start ? piece.Before : piece.Before + (time - piece.Start);
                }
            }

            return Length;
        }
    }

    /// <summary>The first time by which the office has been open for an amount above zero.</summary>
    internal DayTime EarliestAt(int day, long amount)
    {
        unchecked
        {
            foreach (ref readonly var piece in _pieces.AsSpan())
            {
                if (amount <= piece.Before + (piece.End - piece.Start))
                {
                    return At(day, piece.Start + (amount - piece.Before));
                }
            }
        }

        throw new InvalidOperationException("The amount is longer than the day.");
    }

    /// <summary>The last time by which the office has been open for an amount below its length.</summary>
    internal DayTime LatestAt(int day, long amount)
    {
        unchecked
        {
            foreach (ref readonly var piece in _pieces.AsSpan())
            {
                if (amount < piece.Before + (piece.End - piece.Start))
                {
                    return At(day, piece.Start + (amount - piece.Before));
                }
            }
        }

        throw new InvalidOperationException("The amount is longer than the day.");
    }

    /// <summary>An office that closes at 24:00 closes at midnight of the next day.</summary>
    private static DayTime At(int day, long time) => time < NodaConstants.NanosecondsPerDay ? new(day, time) : DayTime.EndOf(day);

    private readonly record struct Piece(long Start, long End, long Before);
}
