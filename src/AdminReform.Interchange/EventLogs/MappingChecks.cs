using System.Text;
using AdminReform.Deadlines;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What must hold for a mapping as a whole.</summary>
internal static class MappingChecks
{
    internal static void Check(EventLogMapping mapping, string delimiter, JsonPlace root)
    {
        if (delimiter.Length != 1 || char.IsLetterOrDigit(delimiter[0]) || !char.IsAscii(delimiter[0]) || "\"\r\n\0 ".Contains(delimiter[0], StringComparison.Ordinal))
        {
            Fault(root, "delimiter", "mapping.delimiter", "Dấu phân cách phải là một ký tự, như “,”, “;” hay tab.", "The delimiter must be one character, such as “,”, “;” or a tab.");
        }

        if (TextEncoding(mapping.Encoding) is null)
        {
            Fault(root, "encoding", "mapping.encoding", $"Không biết bảng mã “{mapping.Encoding}”.", $"The encoding “{mapping.Encoding}” is not known.");
        }

        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(mapping.TimeZone) is null)
        {
            Fault(root, "timeZone", "mapping.zone", $"Không có múi giờ “{mapping.TimeZone}” trong TZDB.", $"TZDB has no zone “{mapping.TimeZone}”; one is “Asia/Ho_Chi_Minh”.");
        }

        for (var i = 0; i < mapping.TimestampPatterns.Count; i++)
        {
            if (MomentPattern.Create(mapping.TimestampPatterns[i]) is null)
            {
                var pattern = mapping.TimestampPatterns[i];
                Fault(root, $"timestampPatterns[{i}]", "mapping.pattern", $"“{pattern}” không phải mẫu thời điểm của NodaTime.", $"“{pattern}” is not a pattern of NodaTime.");
            }
        }

        if (mapping.Constant(EventLogField.Limit) is { } limit && !TimeLimit.TryParse(limit, out _))
        {
            var fault = LogFaults.Limit(limit).Message;
            Fault(root, "constants.limit", "mapping.limit", fault.Vietnamese, fault.English);
        }

        CheckColumns(mapping, root);
    }

    internal static Encoding? TextEncoding(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void CheckColumns(EventLogMapping mapping, JsonPlace root)
    {
        foreach (var (field, name) in new[] { (EventLogField.Dossier, "dossier"), (EventLogField.EventTime, "eventTime") })
        {
            if (mapping.Header(field) is null)
            {
                Fault(root, $"columns.{name}", "mapping.column.missing", $"Phải chỉ ra cột “{name}”.", $"A mapping must name the column of “{name}”.");
            }
        }

        if (mapping.Header(EventLogField.AcceptedAt) is null
            && !(mapping.Header(EventLogField.Activity) is not null && mapping.Activities.Any(word => word.Meaning == ActivityMeaning.Accepted)))
        {
            Fault(
                root,
                "columns.acceptedAt",
                "mapping.start.missing",
                "Không biết hồ sơ được tiếp nhận lúc nào: cần cột “acceptedAt” hoặc một hoạt động nghĩa là “accepted”.",
                "Nothing says when a dossier was accepted: name the column of “acceptedAt”, or an activity that means “accepted”.");
        }

        if (mapping.Activities.Count > 0 && mapping.Header(EventLogField.Activity) is null)
        {
            Fault(root, "columns.activity", "mapping.column.missing", "“activities” cần cột “activity”.", "“activities” needs the column of “activity”.");
        }

        if (mapping.Channels.Count > 0 && mapping.Header(EventLogField.Channel) is null)
        {
            Fault(root, "columns.channel", "mapping.column.missing", "“channels” cần cột “channel”.", "“channels” needs the column of “channel”.");
        }
    }

    private static void Fault(JsonPlace root, string member, string code, string vietnamese, string english) =>
        root.At(member).Fault(code, vietnamese, english);
}
