using System.Text;
using AdminReform.Deadlines;
using AdminReform.Interchange.Csv;
using AdminReform.Interchange.Json;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What must hold for a mapping as a whole.</summary>
internal static class MappingChecks
{
    internal static void Check(EventLogMapping mapping, string delimiter, JsonPlace root)
    {
        CheckText(root, delimiter, mapping.Encoding);
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(mapping.TimeZone) is null)
        {
            Fault(root, "timeZone", "mapping.zone", $"Không có múi giờ “{mapping.TimeZone}” trong TZDB.", $"TZDB has no zone “{mapping.TimeZone}”; one is “Asia/Ho_Chi_Minh”.");
        }

        CheckPatterns(mapping, root);

        if (mapping.Constant(EventLogField.Limit) is { } limit && TimeLimit.Create(limit) is { IsSuccess: false } refused)
        {
            var fault = LogFaults.Limit(limit, refused).Message;
            Fault(root, "constants.limit", "mapping.limit", fault.Vietnamese, fault.English);
        }

        CheckWords(root, "activities", mapping.Activities.Select(word => (word.Text, (object)word.Meaning)));
        CheckWords(root, "channels", mapping.Channels.Select(word => (word.Text, (object)word.Channel)));
        CheckWords(root, "lifecycles", mapping.Lifecycles.Select(word => (word.Text, (object)word.Lifecycle)));
        CheckWords(root, "limits", mapping.Limits.Select(row => (row.Procedure, (object)row.Limit)));
        CheckWords(root, "steps", mapping.Steps.Select(word => (word.Text, (object)word.Step)));
        CheckSteps(mapping, root);
        CheckColumns(mapping, root);
    }

    /// <summary>How a file of text is written.</summary>
    internal static void CheckText(JsonPlace root, string delimiter, string encoding)
    {
        if (delimiter.Length != 1 || !CsvRows.CanDelimit(delimiter[0]))
        {
            Fault(root, "delimiter", "mapping.delimiter", "Dấu phân cách phải là một dấu, như “,”, “;”, “|” hay tab; không phải chữ, số, khoảng trắng, “#” hay dấu nháy.", "The delimiter must be one sign, such as “,”, “;”, “|” or a tab; not a letter, a digit, a space, “#” or a quote.");
        }

        if (TextEncoding(encoding) is null)
        {
            Fault(root, "encoding", "mapping.encoding", $"Không biết bảng mã “{encoding}”.", $"The encoding “{encoding}” is not known.");
        }
    }

    private static void CheckPatterns(EventLogMapping mapping, JsonPlace root)
    {
        for (var i = 0; i < mapping.TimestampPatterns.Count; i++)
        {
            var text = mapping.TimestampPatterns[i];
            if (MomentPattern.Create(text) is not { } pattern)
            {
                Fault(root, $"timestampPatterns[{i}]", "mapping.pattern", $"“{text}” không phải mẫu thời điểm của NodaTime.", $"“{text}” is not a pattern of NodaTime.");
            }
            else if (pattern.Gap() is { } gap)
            {
                var (vietnamese, english) = Name(gap);
                Fault(
                    root,
                    $"timestampPatterns[{i}]",
                    "mapping.pattern",
                    $"Mẫu thời điểm “{text}” không cho biết {vietnamese}.",
                    $"The pattern “{text}” does not say {english}.");
            }
        }
    }

    private static (string Vietnamese, string English) Name(MomentGap gap) => gap switch
    {
        MomentGap.Year => ("năm", "the year"),
        MomentGap.Month => ("tháng", "the month"),
        MomentGap.Day => ("ngày", "the day"),
        MomentGap.Century => ("thế kỷ: dùng uuuu, hoặc yy cho năm hai chữ số", "the century: write uuuu, or yy for a year of two digits"),
        _ => ("buổi sáng hay chiều: dùng HH, hoặc hh cùng tt", "which half of the day: write HH, or hh with tt"),
    };

    /// <summary>Words that differ in case or spaces alone are the same word, and a word has one meaning.</summary>
    private static void CheckWords(JsonPlace root, string list, IEnumerable<(string Text, object Meaning)> words)
    {
        var known = new Dictionary<string, object>(TidyText.SameWord);
        foreach (var (text, meaning) in words)
        {
            if (!known.TryAdd(text, meaning) && !known[text].Equals(meaning))
            {
                Fault(root, $"{list}['{text}']", "mapping.word.twice", $"“{text}” có hai nghĩa khác nhau.", $"“{text}” has two meanings.");
            }
        }
    }

    /// <summary>A word that means an act cannot mean a step too: a row is one event.</summary>
    private static void CheckSteps(EventLogMapping mapping, JsonPlace root)
    {
        var acts = mapping.Activities.Where(word => word.Meaning != ActivityMeaning.Handled).Select(word => word.Text).ToHashSet(TidyText.SameWord);
        foreach (var word in mapping.Steps.Where(word => acts.Contains(word.Text)))
        {
            Fault(
                root,
                $"steps['{word.Text}']",
                "mapping.step.act",
                $"“{word.Text}” đã có nghĩa khác trong “activities”; cho quy trình bắt đầu bước bằng sự kiện đó (startsWith).",
                $"“{word.Text}” has a meaning in “activities”; let the process start its step with that event (startsWith).");
        }
    }

    internal static Encoding? TextEncoding(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // The name is not known, or it is that of UTF-7, which is not read because of what it can hide.
            return null;
        }
    }

    private static void CheckColumns(EventLogMapping mapping, JsonPlace root)
    {
        foreach (var (field, name) in new[] { (EventLogField.Dossier, "dossier"), (EventLogField.EventTime, "eventTime") })
        {
            if (mapping.Header(field) is null && (field == EventLogField.Dossier || mapping.Moments.Count == 0))
            {
                Fault(root, $"columns.{name}", "mapping.column.missing", $"Phải chỉ ra cột “{name}”.", $"A mapping must name the column of “{name}”.");
            }
        }

        CheckHeaders(mapping, root);
        CheckFiles(mapping, root);
        if (mapping.Header(EventLogField.AcceptedAt) is null && mapping.FirstEvent is null
            && mapping.Moments.All(column => column.Meaning != ActivityMeaning.Accepted)
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

        if (mapping.Steps.Count > 0 && mapping.Header(EventLogField.Activity) is null)
        {
            Fault(root, "columns.activity", "mapping.column.missing", "“steps” cần cột “activity”.", "“steps” needs the column of “activity”.");
        }

        foreach (var (list, isUsed, field, name) in new[]
        {
            ("channels", mapping.Channels.Count > 0, EventLogField.Channel, "channel"),
            ("otherChannels", mapping.OtherChannels is not null, EventLogField.Channel, "channel"),
            ("promiseHasTime", mapping.IsPromiseTimed, EventLogField.Promised, "promised"),
            ("firstEvent", mapping.FirstEvent is not null, EventLogField.EventTime, "eventTime"),
            ("lastEvent", mapping.LastEvent is not null, EventLogField.EventTime, "eventTime"),
            ("rows", mapping.Rows.Count > 0, EventLogField.EventTime, "eventTime"),
            ("startedAt", Has(mapping, EventLogField.StartedAt), EventLogField.EventTime, "eventTime"),
            ("lifecycle", Has(mapping, EventLogField.Lifecycle), EventLogField.EventTime, "eventTime"),
            ("lifecycles", mapping.Lifecycles.Count > 0, EventLogField.Lifecycle, "lifecycle"),
        })
        {
            if (isUsed && mapping.Header(field) is null)
            {
                Fault(root, $"columns.{name}", "mapping.column.missing", $"“{list}” cần cột “{name}”.", $"“{list}” needs the column of “{name}”.");
            }
        }

        if ((mapping.Limits.Count > 0 || mapping.UsesStarterCatalogue) && mapping.Header(EventLogField.Procedure) is null && mapping.Constant(EventLogField.Procedure) is null)
        {
            Fault(root, "columns.procedure", "mapping.column.missing", "“limits” cần cột hoặc hằng “procedure”.", "“limits” needs the column or the constant of “procedure”.");
        }
    }

    /// <summary>What stands in the file of the dossiers does not stand in that of the events, and an activity begins in one way.</summary>
    private static void CheckFiles(EventLogMapping mapping, JsonPlace root)
    {
        if (Has(mapping, EventLogField.StartedAt) && Has(mapping, EventLogField.Lifecycle))
        {
            Fault(root, "columns.lifecycle", "mapping.word.twice", "“startedAt” và “lifecycle” cùng cho biết lúc bắt đầu; giữ một.", "“startedAt” and “lifecycle” both say when an activity began; keep one.");
        }

        if (mapping.DossierFile is not { } file)
        {
            return;
        }

        if (!file.Columns.Any(column => column.Field == EventLogField.Dossier))
        {
            Fault(root, "dossierFile.columns.dossier", "mapping.column.missing", "Phải chỉ ra cột “dossier”.", "A mapping must name the column of “dossier”.");
        }

        foreach (var (name, field) in MappingWords.DossierFields.Where(entry => entry.Value != EventLogField.Dossier))
        {
            if (Has(mapping, field) && file.Columns.Any(column => column.Field == field))
            {
                Fault(root, $"dossierFile.columns.{name}", "mapping.word.twice", $"“{name}” có ở cả hai tệp; giữ một.", $"Both files have “{name}”; keep one.");
            }
        }
    }

    private static bool Has(EventLogMapping mapping, EventLogField field) => mapping.Columns.Any(column => column.Field == field);

    /// <summary>A column of moments says one thing, and none that another member names as well.</summary>
    private static void CheckHeaders(EventLogMapping mapping, JsonPlace root)
    {
        var known = mapping.Columns.Select(column => column.Header).ToHashSet(TidyText.SameWord);
        foreach (var column in mapping.Moments.Where(column => !known.Add(column.Header)))
        {
            Fault(root, $"moments['{column.Header}']", "mapping.word.twice", $"Cột “{column.Header}” có hai nghĩa.", $"The column “{column.Header}” has two meanings.");
        }
    }

    private static void Fault(JsonPlace root, string member, string code, string vietnamese, string english) =>
        root.FaultBelow(member, code, vietnamese, english);
}
