using AdminReform.Deadlines;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Office.Ics;

/// <summary>An entry of a calendar: something that falls due (mốc trong lịch).</summary>
/// <param name="Id">What it is, the same in every edition of the calendar and whatever day it moves to, such as <c>dossier/H26.12-261120-0033</c>.</param>
/// <param name="Summary">What falls due.</param>
/// <param name="Due">When: the end of a day is an entry of the whole day, a time of it one at that time.</param>
public sealed record IcsItem(string Id, LocalizedText Summary, DueMoment Due)
{
    /// <summary>What it is, the same in every edition.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string Id { get; init => field = RequiredText.Of(value, nameof(Id)); } = RequiredText.Of(Id, nameof(Id));

    /// <summary>More about it, such as how the day was counted; <see langword="null"/> where there is nothing.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The reminders, in the order given.</summary>
    public ValueList<IcsAlarm> Alarms { get; init; } = [];

    /// <summary>Returns the id and the due moment.</summary>
    public override string ToString() => $"{Id}: {Due}";
}
