using System.Globalization;
using System.Runtime.InteropServices;
using System.Xml;
using AdminReform.Dossiers;
using AdminReform.Interchange.Csv;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>One reading of a log: its files one after the other, that of the dossiers first, and then what they hold.</summary>
/// <param name="mapping">How to read it.</param>
/// <param name="limits">How much of it is listed, and how far it may grow.</param>
/// <param name="progress">Told how many bytes were read.</param>
/// <param name="cancellationToken">Stops it.</param>
/// <param name="workbooks">Opens workbooks; <see langword="null"/> where they are not read.</param>
internal sealed class LogReading(
    EventLogMapping mapping, EventLogLimits limits, IProgress<long>? progress, CancellationToken cancellationToken, WorkbookRows? workbooks = null) : IDisposable
{
    private const int RowsBetweenReports = 256;
    private const int CasesOfPart = 8_192;
    private const int LastRowOfHeaders = 20;

    private readonly CaseGathering _gathering = new(mapping, limits.MaximumRejected);
    private readonly Dictionary<bool, (string Name, LogColumns Columns)> _sheets = [];
    private readonly List<Problem> _remarks = [];
    private LogColumns? _columns;
    private long _before;

    /// <summary>Takes the file of the dossiers, where there is one, and that of the events.</summary>
    internal Result<EventLogImport> Read(Stream events, Stream? dossiers) => (mapping.DossierFile, dossiers) switch
    {
        (null, null) => Take(events, LogFile.OfEvents(mapping)).Map(_ => Import()),
        ({ } file, { } stream) => Take(stream, LogFile.OfDossiers(file)).Then(_ => Take(events, LogFile.OfEvents(mapping))).Map(_ => Import()),
        (null, _) => Result<EventLogImport>.Invalid(LogFaults.DossiersUnmapped()),
        _ => Result<EventLogImport>.Invalid(LogFaults.DossiersMissing()),
    };

    public void Dispose() => _gathering.Dispose();

    private Result<LogColumns> Take(Stream stream, LogFile file)
    {
        var taken = TakeUnnamed(stream, file);
        return taken.IsSuccess || !file.IsOfDossiers
            ? taken
            : Result<LogColumns>.Invalid([.. taken.Problems.Select(problem => problem with { Path = problem.Path.Length == 0 ? "dossierFile" : $"dossierFile:{problem.Path}" })]);
    }

    private Result<LogColumns> TakeUnnamed(Stream stream, LogFile file)
    {
        using var counted = new CountingStream(stream);
        try
        {
            using var log = PackedLog.Open(counted, limits);
            if (log.Other is { } kind)
            {
                return kind == FileKind.Zip && workbooks is not null && !log.IsPacked
                    ? Workbook(stream, log.Text, file)
                    : Result<LogColumns>.Invalid(LogFaults.OtherKind(kind.LookInto(log.Text), log.IsPacked));
            }

            void Report() => progress?.Report(_before + counted.Taken);
            var taken = XesRows.IsThis(log.Text.First) ? Xes(log.Text, file, Report)
                : JsonRows.IsThis(log.Text.First) ? Json(log.Text, file, Report)
                : Csv(log.Text, file, Report);
            _before += counted.Taken;
            return log.IsCutShort ? Result<LogColumns>.Invalid(LogFaults.Damaged()) : taken;
        }
        catch (GrowthException)
        {
            return Result<LogColumns>.Invalid(LogFaults.Grows(limits.MaximumGrowth));
        }
        catch (InvalidDataException)
        {
            return Result<LogColumns>.Invalid(LogFaults.Damaged());
        }
        catch (WorkbookException e)
        {
            return Result<LogColumns>.Invalid(e.Problem);
        }
    }

    /// <summary>Reads a workbook: from its first byte, as its table of contents is at its end.</summary>
    private Result<LogColumns> Workbook(Stream stream, PeekedStream text, LogFile file)
    {
        using var held = HeldFile.IfNeeded(stream, text);
        var opened = workbooks!(held ?? stream, file, limits, cancellationToken);
        return opened.Then(rows =>
        {
            using var _ = rows;
            var before = _before;
            var taken = Columns(rows, rows.Headers, file).Map(columns => Gather(rows, columns, () => progress?.Report(before + rows.Taken)));
            if (!taken.IsSuccess)
            {
                return Result<LogColumns>.Invalid([.. taken.Problems.Select(problem => problem with { Path = SheetPlace.Of(rows.Sheet, problem.Code == "eventlog.header.below" ? rows.Line : rows.HeaderLine, -1) })]);
            }

            _before += rows.Taken;
            _sheets[file.IsOfDossiers] = (rows.Sheet, taken.Value);
            _remarks.AddRange(rows.Remarks);
            return taken;
        });
    }

    private Result<LogColumns> Csv(PeekedStream text, LogFile file, Action report)
    {
        using var rows = new CsvRows(text, MappingChecks.TextEncoding(file.Encoding)!, file.Delimiter, cancellationToken: cancellationToken);
        if (!(file.HeaderRow is { } row ? rows.ReadLine(row) : rows.Read()))
        {
            return Result<LogColumns>.Invalid(LogFaults.NoHeaders(file.HeaderRow));
        }

        if (rows.Broken is { } reason)
        {
            return Result<LogColumns>.Invalid((TextKind.Of(rows.BrokenText) ?? TextKind.Of(text.First)) is { } broken ? LogFaults.OtherText(broken) : LogFaults.HeaderBroken(reason));
        }

        var headers = Names(rows);
        var columns = Columns(rows, headers, file);
        return !columns.IsSuccess && TextKind.Of(headers[0]) is { } kind
            ? Result<LogColumns>.Invalid(LogFaults.OtherText(kind))
            : columns.Map(found => GatherAhead(rows, found, report));
    }

    private static string[] Names(LogRows rows) => [.. Enumerable.Range(0, rows.CellCount).Select(column => TidyText.Of(rows.Cell(column)))];

    /// <summary>The columns by the row of the headings, past the one that numbers them; or why not, and in which row below they stand, if in any.</summary>
    private Result<LogColumns> Columns(LogRows rows, string[] headers, LogFile file)
    {
        var columns = LogColumns.Find(file, headers, _columns);
        if (columns.IsSuccess)
        {
            if (file.HeaderRow is not null)
            {
                rows.PassOverNumbers();
            }

            return columns;
        }

        for (rows.PassOver(); rows.Read() && rows.Line <= LastRowOfHeaders; rows.PassOver())
        {
            if (rows.Broken is null && LogColumns.Find(file, Names(rows), _columns).IsSuccess)
            {
                return Result<LogColumns>.Invalid(LogFaults.HeadersBelow(file, rows.Line));
            }
        }

        return columns;
    }

    private Result<LogColumns> Json(Stream text, LogFile file, Action report)
    {
        using var rows = new JsonRows(text, file, cancellationToken);
        return Named(rows, file, report);
    }

    private Result<LogColumns> Xes(PeekedStream text, LogFile file, Action report)
    {
        using var rows = new XesRows(text, file, cancellationToken);
        var isLog = false;
        try
        {
            isLog = rows.IsLog();
            return isLog ? Named(rows, file, report) : Result<LogColumns>.Invalid(LogFaults.OtherText(TextKind.OfMarkup(text.First)));
        }
        catch (XmlException e)
        {
            // Before the log begins, broken markup and a page are no XES; one with a document type may be.
            var (fault, line, place) = rows.FaultOf(e);
            return Result<LogColumns>.Invalid(isLog || (fault != XmlFault.Broken && !TextKind.IsPage(text.First))
                ? LogFaults.Xes(fault, line, place)
                : LogFaults.OtherText(TextKind.OfMarkup(text.First)));
        }
    }

    /// <summary>Rows with names of their own: that a name is missing is known when all of them are read.</summary>
    private Result<LogColumns> Named(NamedRows rows, LogFile file, Action report) => LogColumns.Find(file, rows.Headers, _columns).Then(columns =>
    {
        Gather(rows, columns, report);
        var missing = rows.IsAnyRead ? rows.Headers.Except(rows.Met).Select(header => new EventLogColumn(default, header)).ToList() : [];
        return missing.Count == 0 ? Result.Of(columns) : Result<LogColumns>.Invalid(LogFaults.ColumnsMissing(missing, rows.Met, file.Delimiter));
    });

    /// <summary>Takes a long text apart while the rows before are taken.</summary>
    private LogColumns GatherAhead(CsvRows rows, LogColumns columns, Action report)
    {
        using var ahead = new RowsAhead(rows, columns.Asked, columns.AskedMoments, new MomentReader(mapping), cancellationToken);
        return Gather(ahead, columns, report);
    }

    private LogColumns Gather(LogRows rows, LogColumns columns, Action report)
    {
        _columns = columns;
        _gathering.Begin(columns, rows);
        for (var count = 0; rows.Read(); count++)
        {
            _gathering.Take(rows);
            if (count % RowsBetweenReports == 0)
            {
                report();
            }
        }

        report();
        return columns;
    }

    private EventLogImport Import()
    {
        _gathering.Complete();
        var cases = _gathering.Cases;
        var parts = new DossierPart[(cases.Count + CasesOfPart - 1) / CasesOfPart];
        Parallel.For(0, parts.Length, new ParallelOptions { CancellationToken = cancellationToken }, number => parts[number] = DossierPart.Of(
            CollectionsMarshal.AsSpan(cases)[(number * CasesOfPart)..Math.Min((number + 1) * CasesOfPart, cases.Count)],
            _gathering,
            new DossierAssembly(mapping, _columns!, _gathering),
            (limits.MaximumRejected, mapping.Header(EventLogField.AcceptedAt), mapping.DossierFile is not null),
            cancellationToken));
        var dossiers = new Dossier[parts.Sum(part => part.Dossiers.Count)];
        var at = 0;
        foreach (var dossier in parts.SelectMany(part => part.Dossiers))
        {
            dossiers[at++] = dossier;
        }

        var rejected = cases.Count(rows => rows.IsRejected) + _gathering.Unidentified;
        var rejectedRows = ValueList.From(_gathering.Rejected.With(parts.Select(part => part.WithoutStart)).Select(Placed));
        return new EventLogImport(new(dossiers), rejectedRows, rejected, parts.Sum(part => part.Events))
        {
            RejectedInAll = _gathering.Rejected.Count + parts.Sum(part => part.WithoutStart.Count),
            UnusedWords = ValueList.From(_gathering.UnusedWords()),
            UnmappedActivities = ValueList.From(_gathering.UnmappedActivities()),
            UnlistedChannels = ValueList.From(MostFrequent(parts.SelectMany(part => part.UnlistedChannels), word => word.Text, (word, dossiers) => word with { Dossiers = dossiers }, word => word.Dossiers)),
            Remarks = [.. _remarks, .. _gathering.NoDates.All.Select(NoDate), .. Singles(parts)],
            PassedOverRows = _gathering.PassedOver.Rows,
            PassedOver = ValueList.From(_gathering.PassedOver.MostFrequent),
            ProceduresWithoutLimit = ValueList.From(MostFrequent(
                parts.SelectMany(part => part.ProceduresWithoutLimit), entry => entry.Procedure, (entry, dossiers) => entry with { Dossiers = dossiers }, entry => entry.Dossiers)),
        };
    }

    private Problem NoDate((string Header, LocalDate Date, bool IsOfDossiers, int Line) found)
    {
        var place = _sheets.TryGetValue(found.IsOfDossiers, out var sheet) ? SheetPlace.Of(sheet.Name, found.Line, sheet.Columns.PlaceOf(found.Header)) : found.Line.ToString(CultureInfo.InvariantCulture);
        return LogFaults.NoDate(found.Header, found.Date, found.IsOfDossiers ? $"dossierFile:{place}" : place);
    }

    private static IEnumerable<Problem> Singles(DossierPart[] parts) =>
        Array.Find(parts, part => part.Single.Dossiers > 0)?.Single.First is { } first ? [LogFaults.Single(parts.Sum(part => part.Single.Dossiers), first)] : [];

    private RejectedRow Placed(RejectedRow row) =>
        _sheets.TryGetValue(row.IsOfDossiers, out var sheet) ? row with { Place = SheetPlace.Of(sheet.Name, row.Line, sheet.Columns.PlaceOf(row.Column)) } : row;

    /// <summary>What several parts have met, added up: as the first of them met it, the most frequent first.</summary>
    private static IEnumerable<T> MostFrequent<T>(IEnumerable<T> met, Func<T, string> text, Func<T, int, T> with, Func<T, int> count) => met
        .GroupBy(text, TidyText.SameWord)
        .Select(group => with(group.First(), group.Sum(count)))
        .OrderByDescending(count)
        .ThenBy(text, StringComparer.Ordinal);
}
