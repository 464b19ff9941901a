using AdminReform.Deadlines;
using AdminReform.Texts;

namespace AdminReform.Procedures;

/// <summary>The part of one agency in an inter-agency procedure (liên thông), or one step within an agency.</summary>
/// <param name="Id">A short stable name within the version.</param>
/// <param name="Name">What is done.</param>
/// <param name="Unit">The responsible unit or kind of unit; <see langword="null"/> when the procedure names none, which the check reports.</param>
/// <param name="Limit">Its own limit under that of the whole; <see langword="null"/> when it has none.</param>
public sealed record ProcedureLeg(string Id, LocalizedText Name, string? Unit, TimeLimit? Limit = null)
{
    /// <summary>How this leg may ask for a supplement; <see langword="null"/> when it may not.</summary>
    public SupplementTerms? Supplement { get; init; }

    /// <summary>Returns the id, the unit and the limit.</summary>
    public override string ToString() => $"{Id} by {Unit ?? "nobody"}{(Limit is null ? "" : $": {Limit}")}";
}
