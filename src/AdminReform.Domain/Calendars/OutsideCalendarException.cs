namespace AdminReform.Calendars;

/// <summary>A question leads outside the days that a calendar covers, so that nobody can know the answer.</summary>
public sealed class OutsideCalendarException : ArgumentOutOfRangeException
{
    /// <summary>Says nothing further.</summary>
    public OutsideCalendarException()
    {
    }

    /// <summary>Says what leads outside which calendar.</summary>
    public OutsideCalendarException(string message)
        : base(null, message)
    {
    }

    /// <summary>Says what leads outside which calendar, and what came before.</summary>
    public OutsideCalendarException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal OutsideCalendarException(string parameter, string message)
        : base(parameter, message)
    {
    }
}
