using NodaTime;

namespace AdminReform.Calendars;

/// <summary>A computed day with the earliest and the latest day that it may become once the decisions still awaited are known.</summary>
/// <param name="Date">The day as the calendar stands.</param>
/// <param name="Earliest">The earliest day that it may become.</param>
/// <param name="Latest">The latest day that it may become.</param>
/// <param name="IsProvisional">Whether it waits for a decision, even one that may leave it where it is.</param>
public readonly record struct DateBracket(LocalDate Date, LocalDate Earliest, LocalDate Latest, bool IsProvisional)
{
    /// <summary>A day that waits for nothing.</summary>
    public static DateBracket Settled(LocalDate date) => new(date, date, date, IsProvisional: false);

    /// <summary>Returns the day, and its bounds where it is provisional.</summary>
    public override string ToString() => IsProvisional
        ? FormattableString.Invariant($"{Date:uuuu-MM-dd} ({Earliest:uuuu-MM-dd} to {Latest:uuuu-MM-dd})")
        : FormattableString.Invariant($"{Date:uuuu-MM-dd}");
}
