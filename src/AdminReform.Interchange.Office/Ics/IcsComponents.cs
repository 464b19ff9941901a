using System.Globalization;
using AdminReform.Calendars;
using AdminReform.Interchange.Office.Tables;
using AdminReform.Texts;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Calendar = Ical.Net.Calendar;

namespace AdminReform.Interchange.Office.Ics;

/// <summary>The components of a calendar as the library writes them: folded and escaped.</summary>
internal sealed class IcsComponents(string host, Language language)
{
    internal const string ProductLine = "PRODID:" + Product;

    private const string Product = "-//AdminReform//AdminReform.Interchange.Office//EN";
    private const string Zone = "Asia/Ho_Chi_Minh";
    private const string CalendarEnd = "END:VCALENDAR";

    private readonly ComponentSerializer _serializer = new();

    // Of letters, digits and signs that nothing escapes or folds in the midst of.
    internal string Uid(IcsItem item) => $"{Uri.EscapeDataString(EscapedSigns.Escape(item.Id, "")).Replace("%2F", "/", StringComparison.Ordinal)}@{host}";

    /// <summary>The calendar with its zone, and entries that are written already.</summary>
    internal static string Calendar(string name, IEnumerable<string> events)
    {
        var calendar = new Calendar { ProductId = Product };
        calendar.AddProperty("X-WR-CALNAME", Text(name));
        calendar.TimeZones.Add(TimeZone());
        var frame = new CalendarSerializer().SerializeToString(calendar)!;
        return $"{frame[..frame.LastIndexOf(CalendarEnd, StringComparison.Ordinal)]}{string.Concat(events)}{CalendarEnd}\r\n";
    }

    /// <summary>An entry without the number of its revision and its stamp.</summary>
    internal string Event(IcsItem item)
    {
        var component = new CalendarEvent
        {
            Uid = Uid(item),
            Summary = Text(item.Summary.In(language)),
            Description = item.Description is { } description ? Text(description.In(language)) : null,
            DtStart = Start(item),
            Transparency = TransparencyType.Transparent,
        };
        foreach (var alarm in item.Alarms)
        {
            component.Alarms.Add(Alarm(alarm));
        }

        return string.Concat(_serializer.SerializeToString(component)!.Split("\r\n")
            .Where(line => line.Length > 0 && !line.StartsWith(PreviousEntry.StampName, StringComparison.Ordinal) && !line.StartsWith(PreviousEntry.SequenceName, StringComparison.Ordinal))
            .Select(line => $"{line}\r\n"));
    }

    private static CalDateTime Start(IcsItem item)
    {
        var day = item.Due.Date;
        return item.Due.Time is { } time
            ? new(day.Year, day.Month, day.Day, time.Hour, time.Minute, time.Second, Zone)
            : new(day.Year, day.Month, day.Day);
    }

    // The library writes no absolute trigger of its own.
    private Alarm Alarm(IcsAlarm alarm)
    {
        var component = new Alarm { Action = "DISPLAY", Description = Text(alarm.Words.In(language)) };
        var at = alarm.At.WithOffset(VietnamTime.Offset).ToInstant().InUtc().LocalDateTime;
        var trigger = new CalendarProperty("TRIGGER", at.ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        trigger.AddParameter("VALUE", "DATE-TIME");
        component.Properties.Add(trigger);
        return component;
    }

    // The clock of Viet Nam since 13/06/1975 (VietnamTime): what the library makes of the zone repeats that day every year.
    private static VTimeZone TimeZone()
    {
        var zone = new VTimeZone(Zone);
        zone.Children.Clear();
        zone.Children.Add(new VTimeZoneInfo("STANDARD")
        {
            DtStart = new CalDateTime(1975, 6, 13, 0, 0, 0),
            OffsetFrom = new UtcOffset("+0800"),
            OffsetTo = new UtcOffset("+0700"),
            TimeZoneName = "+07",
        });
        return zone;
    }

    private static string Text(string text) => EscapedSigns.Escape(text.ReplaceLineEndings("\n"), "\t\n");
}
