using AdminReform.Values;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>The decisions on days off that a calendar knows, year by year.</summary>
public sealed record OfficialDays
{
    private OfficialDays(ValueList<CalendarDecision> decisions) => Decisions = decisions;

    /// <summary>No decisions.</summary>
    public static OfficialDays None { get; } = new([]);

    /// <summary>The decisions of the Prime Minister for the civil service, 2010 to 2027.</summary>
    public static OfficialDays Vietnam { get; } = new(ValueList.From(VietnamDecisions.All()));

    /// <summary>The decisions, in the order in which they were added.</summary>
    public ValueList<CalendarDecision> Decisions { get; }

    /// <summary>Adds a decision: a swap announced next week needs no new release.</summary>
    public OfficialDays With(CalendarDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return new(Decisions.With(decision));
    }

    /// <summary>The decisions surely published on or before a day.</summary>
    public OfficialDays KnownAt(LocalDate date) => new(ValueList.From(Decisions.Where(decision => decision.PublishedBy <= date)));

    /// <summary>Whether the days off of a year are settled by one of the decisions.</summary>
    public bool Settles(int year) => Decisions.Any(decision => decision.SettlesYear == year);

    /// <summary>Returns how many decisions there are, and the last year that they settle.</summary>
    public override string ToString() =>
        $"{Decisions.Count} decisions{(Decisions.Max(decision => decision.SettlesYear) is { } year ? FormattableString.Invariant($", settled until {year}") : "")}";
}
