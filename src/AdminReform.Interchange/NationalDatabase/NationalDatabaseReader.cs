using System.Text;
using System.Text.Json;
using AdminReform.Interchange.Csv;
using AdminReform.Interchange.Json;
using AdminReform.Procedures;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>
/// Reads records of the National Database of administrative procedures, one JSON object a line (NDJSON): as its portal shows them, whose tables have run
/// together into one text, or as its .doc form has them, with tables.
/// </summary>
/// <remarks>
/// A record does not say since when it holds, what kind of decision published it, or anything in English: a procedure has one version, which begins on
/// the day of the copy. What is not certain is told and left out of the procedure, and stands in the texts of the record.
/// </remarks>
public static class NationalDatabaseReader
{
    /// <summary>The greatest length of a line, in characters.</summary>
    public const int MaximumLine = 4 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="ndjson">The file, in UTF-8; it stays open.</param>
    /// <param name="readOn">The day of the copy.</param>
    /// <param name="limits">How deep a record may nest, and how many problems are listed of each record and of the lines that are none.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static NationalImport Read(Stream ndjson, LocalDate readOn, JsonLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ndjson);
        limits ??= JsonLimits.Usual;
        using var reader = new StreamReader(ndjson, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var lines = new TextLines(reader, MaximumLine, cancellationToken);
        var (records, problems, rejected) = (new List<NationalRecord>(), new ProblemList(limits.MaximumProblems), 0);
        var lineOf = new Dictionary<ProcedureCode, int>();
        while (lines.Next() is { } text)
        {
            var line = lines.Number;
            cancellationToken.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (Record(text, line, readOn, limits, problems) is not { } record)
            {
                rejected++;
                continue;
            }

            records.Add(record);
            if (record.Procedure is { } procedure && !lineOf.TryAdd(procedure.Code, line))
            {
                problems.Add(NationalFaults.CodeTwice(procedure.Code, lineOf[procedure.Code], line));
            }
        }

        return new([.. records], problems.ToList(), rejected);
    }

    private static NationalRecord? Record(string text, int line, LocalDate readOn, JsonLimits limits, ProblemList problems)
    {
        if (text.Length > MaximumLine)
        {
            problems.Add(NationalFaults.TooLong(line));
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = limits.MaximumDepth });
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new RecordReading(line, new ProblemList(limits.MaximumProblems)).Read(RecordTexts.Of(json.RootElement), readOn);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair is met when the text is asked for.
        }

        problems.Add(NationalFaults.NoRecord(line));
        return null;
    }
}
