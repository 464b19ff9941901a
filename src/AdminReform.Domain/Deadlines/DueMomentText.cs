using AdminReform.Texts;
using NodaTime.Text;

namespace AdminReform.Deadlines;

/// <summary>The text of a due moment that sorts and reads back: ISO 8601, where 24:00:00 is the end of a day.</summary>
internal static class DueMomentText
{
    private const string EndOfDay = "T24:00:00";

    /// <summary>Reads every form that is written anywhere, and a day alone.</summary>
    internal static DueMoment? ReadAny(string text) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? new DueMoment(day) : Read(text)
        ?? (DayText.ReadDay(text) is { } written ? new DueMoment(written) : DayText.ReadMoment(text) is { } moment ? DueMoment.At(moment) : null);

    internal static string Of(DueMoment due) => due.Time is { } time
        ? LocalDateTimePattern.ExtendedIso.Format(due.Date + time)
        : LocalDatePattern.Iso.Format(due.Date) + EndOfDay;

    // The pattern also takes 24:00 as the midnight after, and decimals that say nothing; what is not written is not read.
    internal static DueMoment? Read(string text)
    {
        DueMoment? read = text.EndsWith(EndOfDay, StringComparison.Ordinal)
            ? LocalDatePattern.Iso.Parse(text[..^EndOfDay.Length]).TryGetValue(default, out var day) ? new DueMoment(day) : null
            : LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var moment) ? DueMoment.At(moment) : null;
        return read is { } due && Of(due) == text ? read : null;
    }
}
