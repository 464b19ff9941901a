using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Values;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>A way of filing with its limit (cách thức thực hiện), as one row of the record says it.</summary>
/// <param name="Way">The way in the words of the record, such as <c>Trực tuyến</c>.</param>
/// <param name="Wording">The cell of the limit, such as <c>5 Ngày làm việc</c>; empty where there is none.</param>
public sealed record NationalLimit(string Way, string Wording)
{
    /// <summary>The channel; <see langword="null"/> where the words are none of the three that the database has.</summary>
    public Channel? Channel { get; init; }

    /// <summary>
    /// The limit; <see langword="null"/> where the cell does not say one with certainty, where the text beside counts it from something else than the receipt of the dossier or
    /// names it only as the time of something else, and where the rows of this way are parts of the work.
    /// </summary>
    public TimeLimit? Limit { get; init; }

    /// <summary>
    /// What the cell says where that is not taken as the limit; where it says no limit with certainty, the one that it names all the same (<see cref="TimeLimit.Suggest"/>), then those within which, as the text beside it or
    /// else the steps say, the office settles the dossier, with the number of the cell first: for a person to choose from, never limits to count with. A text that
    /// names parts of the office's time names no limit of the whole, and gives none.
    /// </summary>
    public ValueList<TimeLimit> Suggestions { get; init; } = [];

    /// <summary>The fee, in the words of the record; empty where there is none.</summary>
    public string Fee { get; init; } = "";

    /// <summary>What the record says beside (mô tả); empty where there is nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>Returns the way and the limit, or its wording.</summary>
    public override string ToString() => $"{Way}: {Limit?.ToString() ?? $"({Wording})"}";
}
