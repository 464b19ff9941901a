using System.Globalization;
using System.Text;
using AdminReform.Results;

namespace AdminReform.Interchange.Office.Ics;

/// <summary>Reads the entries of a calendar that this package wrote, in one pass; nothing of another shape is taken for one.</summary>
internal static class PreviousEdition
{
    private const string UidName = "UID:";
    private const string End = "END:VEVENT";

    internal static (Dictionary<string, PreviousEntry>? Value, Problem? Problem) Read(string? text)
    {
        var entries = new Dictionary<string, PreviousEntry>(StringComparer.Ordinal);
        if (text is null)
        {
            return (entries, null);
        }

        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\r\n").Split("\r\n");
        if (lines is not ["BEGIN:VCALENDAR", IcsComponents.ProductLine, ..] || Array.FindLastIndex(lines, line => line.Length > 0) is var last && lines[last] != "END:VCALENDAR")
        {
            return (null, Unreadable(1));
        }

        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index] != "BEGIN:VEVENT")
            {
                continue;
            }

            var end = Array.IndexOf(lines, End, index);
            if (end < 0 || Entry(lines.AsSpan(index, end - index + 1)) is not { } entry || !entries.TryAdd(entry.Uid, entry))
            {
                return (null, Unreadable(index + 1));
            }

            index = end;
        }

        return (entries, null);
    }

    private static PreviousEntry? Entry(ReadOnlySpan<string> lines)
    {
        var (text, content, uid) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var (sequence, isStamped, isInUid, alarms) = (-1, false, false, 0);
        foreach (var line in lines)
        {
            alarms += line == PreviousEntry.AlarmBegin ? 1 : line == PreviousEntry.AlarmEnd ? -1 : 0;
            isInUid = line.StartsWith(UidName, StringComparison.Ordinal) || (isInUid && line.StartsWith(' '));
            text.Append(line).Append("\r\n");
            if (isInUid)
            {
                uid.Append(line.AsSpan(line.StartsWith(' ') ? 1 : UidName.Length));
            }

            if (line.StartsWith(PreviousEntry.SequenceName, StringComparison.Ordinal))
            {
                if (!int.TryParse(line.AsSpan(PreviousEntry.SequenceName.Length), NumberStyles.None, CultureInfo.InvariantCulture, out sequence))
                {
                    return null;
                }
            }
            else if (line.StartsWith(PreviousEntry.StampName, StringComparison.Ordinal))
            {
                isStamped = true;
            }
            else
            {
                content.Append(line).Append("\r\n");
            }

            if (alarms is < 0 or > 1)
            {
                return null;
            }
        }

        // A number that cannot rise would be wrong in silence.
        return uid.Length > 0 && isStamped && alarms == 0 && sequence is >= 0 and < int.MaxValue ? new(uid.ToString(), sequence, text.ToString(), content.ToString()) : null;
    }

    private static Problem Unreadable(int line) => Problem.Of(
        "office.calendar.unreadable",
        string.Create(CultureInfo.InvariantCulture, $"Lịch của lần trước không đọc được ở dòng {line}: phải là tệp do chính phần mềm này ghi, còn nguyên vẹn."),
        string.Create(CultureInfo.InvariantCulture, $"The calendar of the edition before cannot be read at line {line}: it must be a file that this wrote, as it was."),
        string.Create(CultureInfo.InvariantCulture, $"line {line}"));
}
