namespace AdminReform.Calendars;

/// <summary>What a swap does in a calendar that works the day of rest anyway, such as the Saturday of an office that works six days.</summary>
/// <remarks>
/// The decisions are made for bodies that rest on Saturday and Sunday; others are told to arrange their work as it suits them. So it is the
/// office's own decision, and a calendar for which nothing was decided is refused.
/// </remarks>
public enum SwapsOnWorkedDays
{
    /// <summary>A calendar with such a swap is refused. The default.</summary>
    Refuse = 0,

    /// <summary>The office rests on the day taken off, and works the other day as ever.</summary>
    TakeTheDayOff = 1,

    /// <summary>The office works both days: such a swap is none.</summary>
    LeaveOut = 2,
}
