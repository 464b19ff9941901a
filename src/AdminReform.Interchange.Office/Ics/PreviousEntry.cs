using System.Globalization;
using System.Text;

namespace AdminReform.Interchange.Office.Ics;

/// <summary>An entry as the edition before has it.</summary>
/// <param name="Uid">Its UID, as it is written.</param>
/// <param name="Sequence">Its SEQUENCE.</param>
/// <param name="Text">All of it.</param>
/// <param name="Content">The same without SEQUENCE and DTSTAMP.</param>
internal sealed record PreviousEntry(string Uid, int Sequence, string Text, string Content)
{
    internal const string Begin = "BEGIN:VEVENT\r\n";
    internal const string SequenceName = "SEQUENCE:";
    internal const string StampName = "DTSTAMP:";

    internal const string AlarmBegin = "BEGIN:VALARM";
    internal const string AlarmEnd = "END:VALARM";
    internal const string LineEnd = "\r\n";

    private const string Status = "STATUS:CANCELLED\r\n";

    internal bool IsCancelled => Content.Contains($"\n{Status}", StringComparison.Ordinal);

    internal static string Stamped(string content, int sequence, string stamp) =>
        string.Create(CultureInfo.InvariantCulture, $"{Begin}{StampName}{stamp}\r\n{SequenceName}{sequence}\r\n{content[Begin.Length..]}");

    /// <summary>The same, cancelled: its number rises, and nobody is reminded of it.</summary>
    internal string Cancelled(string stamp)
    {
        var left = new StringBuilder(Begin).Append(Status);
        var isInAlarm = false;
        foreach (var line in Content[Begin.Length..].Split(LineEnd, StringSplitOptions.RemoveEmptyEntries))
        {
            isInAlarm |= line == AlarmBegin;
            if (!isInAlarm)
            {
                left.Append(line).Append(LineEnd);
            }

            isInAlarm &= line != AlarmEnd;
        }

        return Stamped(left.ToString(), Sequence + 1, stamp);
    }
}
