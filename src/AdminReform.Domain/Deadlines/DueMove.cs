using AdminReform.Calendars;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Deadlines;

/// <summary>A due moment that moves because the calendar changed: who must be told, and why.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Old">The due moment by the old calendar.</param>
/// <param name="New">The due moment by the new one.</param>
/// <param name="Causes">The days between acceptance and the later of the two that changed, as the new calendar describes them.</param>
public sealed record DueMove(string Id, DueMoment Old, DueMoment New, ValueList<CalendarDay> Causes)
{
    /// <summary>By how many calendar days it moves; negative when it becomes due earlier, 0 when only the time of day moves.</summary>
    public int Days => NodaTime.Period.DaysBetween(Old.Date, New.Date);

    /// <summary>Writes the move in one sentence.</summary>
    public string In(Language language)
    {
        var causes = string.Join("; ", Causes.Select(day => $"{DayText.Of(day.Date)}: {day.Reason.In(language)}{(day.LegalBasis is { } basis ? $" [{basis.In(language)}]" : "")}"));
        return language == Language.English
            ? $"{Id}: due {Old} becomes {New} ({causes})."
            : $"{Id}: hạn {Old} chuyển thành {New} ({causes}).";
    }

    /// <summary>Returns the English sentence.</summary>
    public override string ToString() => In(Language.English);
}
