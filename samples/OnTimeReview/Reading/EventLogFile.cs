using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Json.Procedures;
using AdminReform.Interchange.Json.Processes;
using AdminReform.Interchange.Office.EventLogs;
using AdminReform.Procedures;
using AdminReform.Processes;
using AdminReform.Reports;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using OnTimeReview.Reviewing;
using OnTimeReview.Views;

namespace OnTimeReview.Reading;

/// <summary>Reads an event log and its mapping from files.</summary>
public static class EventLogFile
{
    /// <exception cref="InputException">A file cannot be read, the mapping does not hold together, or it names a column that the log lacks.</exception>
    public static ReviewInput Read(
        (string Events, string? Dossiers) log, string mapping, (string? Processes, string? Procedures) known, OffsetDateTime at, ReportingPeriod? period, Action<double> progress, CancellationToken cancellationToken)
    {
        var how = ReadMapping(mapping) with { Procedures = known.Procedures is { } procedures ? ReadProcedures(procedures) : [] };
        var processes = known.Processes is { } file ? ReadProcesses(file) : [];
        var moment = MomentArgument.In(DateTimeZoneProviders.Tzdb[how.TimeZone], at);
        PeriodArgument.CheckOpen(period, moment);
        var import = ReadLog(log, how, progress, cancellationToken);
        var source = string.Join(" + ", new[] { log.Events, log.Dossiers }.OfType<string>().Select(Path.GetFileName));
        return new ReviewInput
        {
            Heading = new Heading
            {
                Title = how.Name.Length > 0 ? new(how.Name, how.Name) : new("Nhật ký sự kiện", "Event log"),
                Source = new(source, source),
                At = moment,
                Calendar = CalendarName(how),
            },
            At = moment,
            Period = period,
            IsOfVietnam = how.TimeZone is "Asia/Ho_Chi_Minh" or "Asia/Saigon",
            Dossiers = import.Dossiers,
            Calculator = OfficeCalculator.By(how.Calendar.ToWorkingCalendar()),
            Processes = processes,
            MappedSteps = [.. how.Steps.Select(word => word.Step).Distinct()],
            Policy = Policy(how),
            Rejected = ValueList.From(import.Rejected.Select(row => new RejectedLine(row.Line, row.Column, row.Dossier, row.Problem.Code, row.Problem.Message) { IsOfDossiers = row.IsOfDossiers, Place = row.Place })),
            RejectedInAll = import.RejectedInAll,
            RejectedDossiers = import.RejectedDossiers,
            Reading = Reading(import),
        };
    }

    private static ReadingView Reading(EventLogImport import) => new()
    {
        Remarks = import.Remarks,
        UnmappedActivities = ValueList.From(import.UnmappedActivities.Select(activity => new UnmappedLine(activity.Text, activity.Rows))),
        UnusedWords = ValueList.From(import.UnusedWords.Select(word => new UnusedLine(List(word.Kind), word.Text))),
        UnlistedChannels = ValueList.From(import.UnlistedChannels.Select(word => new UnlistedLine(word.Text, word.Dossiers, word.Example))),
        PassedOverRows = import.PassedOverRows,
        PassedOver = ValueList.From(import.PassedOver.Select(text => new PassedOverLine(text.Header, text.Text, text.Rows, text.Line))),
        WithoutLimit = ValueList.From(import.ProceduresWithoutLimit.Select(entry => new WithoutLimitLine(entry.Procedure, entry.Dossiers, entry.Why.Message, entry.Example))),
    };

    /// <summary>The member of the mapping in which a word stands.</summary>
    private static string List(MappingWordKind kind) => kind switch
    {
        MappingWordKind.Activity => "activities",
        MappingWordKind.Channel => "channels",
        MappingWordKind.Step => "steps",
        MappingWordKind.Lifecycle => "lifecycles",
        _ => "emptyTexts",
    };

    /// <summary>A log that never says when results were handed over must not be blamed for it.</summary>
    private static RulePolicy Policy(EventLogMapping mapping)
    {
        var tells = mapping.Header(EventLogField.ReturnedAt) is not null
            || mapping.Activities.Any(word => word.Meaning == ActivityMeaning.Returned) || mapping.Moments.Any(column => column.Meaning == ActivityMeaning.Returned);
        return tells ? RulePolicy.Default : RulePolicy.Default with { Settings = [new RuleSetting("dossier.not-handed-over", IsOn: false)] };
    }

    private static ValueList<InternalProcess> ReadProcesses(string file)
    {
        var result = Open(file, stream => ProcessesJson.Read(stream));
        var processes = result.IsSuccess ? result.Value : throw InputException.Of(file, result.Problems);
        return processes.GroupBy(process => process.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is not { Key: var id }
            ? processes
            : throw InputException.Of($"{file}: hai quy trình có cùng mã “{id}”", $"{file}: two processes have the id “{id}”");
    }

    private static ValueList<Procedure> ReadProcedures(string file)
    {
        var result = Open(file, stream => ProceduresJson.Read(stream));
        return result.IsSuccess ? result.Value : throw InputException.Of(file, result.Problems);
    }

    private static EventLogMapping ReadMapping(string file)
    {
        var result = EventLogMapping.Read(Open(file, stream =>
        {
            // One byte more than may be read, so that a larger file is told apart without being held.
            var bytes = new byte[Math.Min(stream.Length, EventLogMapping.MaxSize + 1)];
            stream.ReadExactly(bytes);
            return bytes;
        }));
        return result.IsSuccess ? result.Value : throw InputException.Of(file, result.Problems);
    }

    private static EventLogImport ReadLog((string Events, string? Dossiers) log, EventLogMapping mapping, Action<double> progress, CancellationToken cancellationToken)
    {
        var result = Open(log.Events, events => log.Dossiers is not { } file
            ? EventLogXlsx.Read(events, mapping, progress: Share(events.Length), cancellationToken: cancellationToken)
            : Open(file, dossiers => EventLogXlsx.Read(events, dossiers, mapping, progress: Share(events.Length + dossiers.Length), cancellationToken: cancellationToken)));
        return result.IsSuccess
            ? result.Value
            : throw InputException.Of(result.Problems[0].Path.StartsWith("dossierFile", StringComparison.Ordinal) ? log.Dossiers! : log.Events, result.Problems);

        Bytes Share(long length) => new(bytes => progress((double)bytes / Math.Max(1, length)));
    }

    internal static T Open<T>(string file, Func<FileStream, T> read)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return read(stream);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw InputException.Of($"không có tệp {file}", $"there is no file {file}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw InputException.Of($"không đọc được tệp {file}", $"the file {file} cannot be read");
        }
    }

    private static LocalizedText CalendarName(EventLogMapping mapping) => mapping.Calendar switch
    {
        EventLogCalendar.MondayToFriday => new($"tuần thứ Hai – thứ Sáu, giờ {mapping.TimeZone}", $"a Monday to Friday week, {mapping.TimeZone} time"),
        EventLogCalendar.VietnamGeneral => new($"lịch nghỉ lễ theo Bộ luật Lao động, giờ {mapping.TimeZone}", $"the Labour Code's calendar, {mapping.TimeZone} time"),
        _ => new($"lịch làm việc của công chức Việt Nam, giờ {mapping.TimeZone}", $"the Vietnamese civil service's calendar, {mapping.TimeZone} time"),
    };

    private sealed class Bytes(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
