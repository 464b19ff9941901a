using AdminReform.Dossiers;

namespace AdminReform.Processes;

/// <summary>What in the record of a dossier starts or ends a step: an event, a forwarding to a unit, a noted step, or a status that is reached.</summary>
public sealed record StepMark
{
    private StepMark(DossierEventKind? kind, string? detail, DossierStatus? status)
    {
        Kind = kind;
        Detail = detail;
        Status = status;
    }

    /// <summary>The kind of event; <see langword="null"/> for a status.</summary>
    public DossierEventKind? Kind { get; }

    /// <summary>The unit of a forwarding or the words of a noted step; <see langword="null"/> where any will do.</summary>
    public string? Detail { get; }

    /// <summary>The status that is reached; <see langword="null"/> for an event.</summary>
    public DossierStatus? Status { get; }

    /// <summary>An event of a kind.</summary>
    public static StepMark Event(DossierEventKind kind) => new(Defined(kind), null, null);

    /// <summary>A forwarding to a unit (chuyển hồ sơ).</summary>
    public static StepMark ForwardedTo(string unit) => new(DossierEventKind.Forwarded, Words(unit), null);

    /// <summary>A step that the office records by this name (ghi nhận bước xử lý).</summary>
    public static StepMark Recorded(string step) => new(DossierEventKind.StepRecorded, Words(step), null);

    /// <summary>The dossier comes to a status.</summary>
    public static StepMark Reached(DossierStatus status) => new(null, null, Defined(status));

    /// <summary>Whether an event is the mark.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="before">The status before it.</param>
    /// <param name="after">The status after it.</param>
    internal bool Is(DossierEvent happened, DossierStatus before, DossierStatus after) => Status is { } reached
        ? after == reached && before != reached
        : happened.Kind == Kind && (Detail is null || Detail == DetailOf(happened));

    /// <summary>Returns the event or the status in one word, with its detail.</summary>
    public override string ToString() => Status is { } reached ? $"status {reached}" : Detail is null ? $"{Kind}" : $"{Kind} {Detail}";

    private static string? DetailOf(DossierEvent happened) => happened switch
    {
        Forwarded forwarded => forwarded.Unit,
        StepRecorded noted => noted.Step,
        _ => null,
    };

    private static string Words(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return words;
    }

    private static T Defined<T>(T value)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is not one of the enumeration.");
}
