namespace AdminReform.Calendars;

/// <summary>What is special about one day; words are made of it only when somebody asks.</summary>
internal sealed record DayNote(CalendarDayKind Kind)
{
    internal HolidayRule? Rule { get; init; }

    internal int Offset { get; init; }

    internal int? Counterpart { get; init; }

    internal CalendarDecision? Decision { get; init; }

    internal LocalDay? Local { get; init; }

    /// <summary>The holiday that a compensatory day makes up, or a second holiday on the same day.</summary>
    internal DayNote? Other { get; init; }
}
