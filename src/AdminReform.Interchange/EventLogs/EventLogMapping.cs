using AdminReform.Dossiers;
using AdminReform.Interchange.Json;
using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Says how to read an event log: which column is what, in which time zone, by which calendar.</summary>
/// <remarks>Made by <see cref="Read"/>, which checks that it holds together.</remarks>
/// <example>
/// <code>
/// var mapping = EventLogMapping.Read("""
///     {
///       "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "delimiter": ";", "timestampPatterns": ["dd/MM/uuuu HH:mm"],
///       "columns": { "dossier": "mã", "eventTime": "lúc", "activity": "việc", "limit": "hạn" },
///       "constants": { "procedure": "1.001193", "receivingUnit": "one-stop" },
///       "activities": { "tiếp nhận": "accepted", "có kết quả": "resultReady", "xem lại": "ignored" }
///     }
///     """u8.ToArray()).Value;
/// </code>
/// </example>
public sealed record EventLogMapping
{
    /// <summary>The version of the format that is read.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The last row in which headings may be said to stand.</summary>
    public const int MaximumHeaderRow = 1_000;

    /// <summary>The largest mapping that is read, in bytes.</summary>
    public const int MaxSize = 1 << 20;

    internal EventLogMapping()
    {
    }

    /// <summary>What the log is, for people; may be empty.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>The character between two cells; a comma unless the mapping says otherwise.</summary>
    public char Delimiter { get; internal init; } = ',';

    /// <summary>The name of the text's encoding; a byte order mark in the file prevails.</summary>
    public string Encoding { get; internal init; } = "utf-8";

    /// <summary>The sheet on which the log is, where it is a workbook; <see langword="null"/> for the only visible one that has rows.</summary>
    public string? Sheet { get; internal init; }

    /// <summary>
    /// The row of the headings of a CSV (its line) or a workbook, counted from 1; what is above it is passed over, and so is a row right below it that numbers the columns.
    /// <see langword="null"/> for the first row that is not blank.
    /// </summary>
    public int? HeaderRow { get; internal init; }

    /// <summary>The TZDB id of the office's zone. Texts without an offset are in it, and instants are turned into its wall clock.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The working calendar.</summary>
    public required EventLogCalendar Calendar { get; init; }

    /// <summary>The patterns of the log's moments in NodaTime's notation, tried in order; empty for ISO 8601.</summary>
    public ValueList<string> TimestampPatterns { get; internal init; } = [];

    /// <summary>Which column says what; each field at most once.</summary>
    public required ValueList<EventLogColumn> Columns { get; init; }

    /// <summary>What holds for every dossier where no cell says otherwise.</summary>
    public ValueList<EventLogConstant> Constants { get; internal init; } = [];

    /// <summary>The log's words for channels.</summary>
    public ValueList<ChannelWord> Channels { get; internal init; } = [];

    /// <summary>The log's words for activities; an activity that is not here means <see cref="ActivityMeaning.Handled"/>.</summary>
    public ValueList<ActivityWord> Activities { get; internal init; } = [];

    /// <summary>The log's words for the steps of internal processes; none of them has another meaning.</summary>
    public ValueList<StepWord> Steps { get; internal init; } = [];

    /// <summary>The columns of which each says when one thing happened, for logs with a row for each dossier.</summary>
    public ValueList<MomentColumn> Moments { get; internal init; } = [];

    /// <summary>Which rows are events; all where it is empty, else those that every column counts.</summary>
    public ValueList<CountedRows> Rows { get; internal init; } = [];

    /// <summary>The log's words for beginning and completion, beside <c>start</c> and <c>complete</c>.</summary>
    public ValueList<LifecycleWord> Lifecycles { get; internal init; } = [];

    /// <summary>How to read the file of the dossiers, where the events are in another; <see langword="null"/> where one file has both.</summary>
    public DossierFile? DossierFile { get; internal init; }

    /// <summary>
    /// What the first event of a dossier is, <see cref="ActivityMeaning.Accepted"/>, where nothing in the log says when it was accepted;
    /// <see langword="null"/> where the first event is nothing more than it says.
    /// </summary>
    public ActivityMeaning? FirstEvent { get; internal init; }

    /// <summary>
    /// What the last event of a dossier is, <see cref="ActivityMeaning.ResultReady"/>, where nothing in the log says how it ended: only for logs
    /// in which every dossier has; <see langword="null"/> where the last event is nothing more than it says.
    /// </summary>
    public ActivityMeaning? LastEvent { get; internal init; }

    /// <summary>Whether days are written before months, as in <c>31/12/2026 15:30</c>, in any of the usual ways; ISO 8601 is read besides.</summary>
    public bool IsDayFirst { get; internal init; }

    /// <summary>Whether the time of day of a promise counts; otherwise a promise is its day, and midnight always is.</summary>
    public bool IsPromiseTimed { get; internal init; }

    /// <summary>The channel of the words that are not listed; <see langword="null"/> where such a word cannot be read.</summary>
    public Channel? OtherChannels { get; internal init; }

    /// <summary>The limits by procedure, where no cell says one. What they do not list is looked for in <see cref="Procedures"/>.</summary>
    public ValueList<ProcedureLimit> Limits { get; internal init; } = [];

    /// <summary>Whether limits are looked for in the starter catalogue last.</summary>
    public bool UsesStarterCatalogue { get; internal init; }

    /// <summary>Procedures by whose version of the day of acceptance limits are found; set by the caller and not part of the document.</summary>
    public ValueList<Procedure> Procedures { get; init; } = [];

    /// <summary>Texts that mean that a cell is empty, beside an empty cell itself.</summary>
    public ValueList<string> EmptyTexts { get; internal init; } = [];

    /// <summary>Reads a mapping from its JSON; a failure lists every fault with its JSON path, and a member that is not known is one.</summary>
    /// <param name="utf8">The document, with or without a byte order mark; comments and commas at the end are passed over.</param>
    /// <param name="limits">How much of it is read; <see cref="MaxSize"/> bytes, 16 levels and the usual number of problems where nothing is said.</param>
    public static Result<EventLogMapping> Read(ReadOnlyMemory<byte> utf8, JsonLimits? limits = null) => MappingJson.Read(utf8, limits);

    /// <summary>Reads the JSON Schema of mappings (draft 2020-12).</summary>
    public static string ReadSchema()
    {
        using var stream = typeof(EventLogMapping).Assembly.GetManifestResourceStream("AdminReform.Interchange.mapping.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The column that says it, in the file of the dossiers too; <see langword="null"/> when none does.</summary>
    public string? Header(EventLogField field) => Header(Columns, field) ?? (DossierFile is { } file ? Header(file.Columns, field) : null);

    private static string? Header(ValueList<EventLogColumn> columns, EventLogField field)
    {
        foreach (var column in columns)
        {
            if (column.Field == field)
            {
                return column.Header;
            }
        }

        return null;
    }

    /// <summary>What holds for every dossier where no cell says otherwise; <see langword="null"/> when the mapping does not say.</summary>
    public string? Constant(EventLogField field)
    {
        foreach (var constant in Constants)
        {
            if (constant.Field == field)
            {
                return constant.Text;
            }
        }

        return null;
    }
}
