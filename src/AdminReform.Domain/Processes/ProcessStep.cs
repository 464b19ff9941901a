using AdminReform.Values;

namespace AdminReform.Processes;

/// <summary>A step of an internal process (bước thực hiện): who does what, in how long.</summary>
/// <param name="Id">A short stable name within the version, such as <c>1.2</c>.</param>
/// <param name="Limit">Its limit, as worded.</param>
public sealed record ProcessStep(string Id, StepLimit Limit)
{
    /// <summary>A short stable name within the version.</summary>
    public string Id { get; init => field = Required(value); } = Required(Id);

    /// <summary>What is done, as the process says; <see langword="null"/> where it names the owner alone.</summary>
    public string? Task { get; init; }

    /// <summary>Who does it; <see langword="null"/> where the process names nobody, which the check reports.</summary>
    public StepOwner? Owner { get; init; }

    /// <summary>
    /// The steps that must have ended before it begins; <see langword="null"/> for the step before it in the list, empty for a step that begins
    /// with the process. Steps that name the same one run side by side.
    /// </summary>
    public ValueList<string>? After { get; init; }

    /// <summary>What in the record starts it; <see langword="null"/> where it starts when those before it end, the first with acceptance.</summary>
    public StepMark? StartsWith { get; init; }

    /// <summary>What in the record ends it; <see langword="null"/> where the start of a step after it does.</summary>
    public StepMark? EndsWith { get; init; }

    /// <summary>The earlier steps to which it may send the dossier back.</summary>
    public ValueList<StepReturn> Returns { get; init; } = [];

    /// <summary>Returns the id, the owner and the limit.</summary>
    public override string ToString() => $"{Id} by {Owner?.ToString() ?? "nobody"}: {Limit}";

    private static string Required(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return id;
    }
}
