using AdminReform.Deadlines;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>A row with its limit while the rows of its way are compared.</summary>
/// <param name="row">The row.</param>
/// <param name="beside">What its text beside says of times.</param>
/// <param name="times">The times that stand beside, those in the brackets of a fee included.</param>
/// <param name="more">What that says of the limit that is more than the limit.</param>
/// <param name="limit">What is read of the row alone.</param>
internal sealed class LimitRow(WayRow row, TextBeside beside, List<TimeLimit> times, Said? more, NationalLimit limit)
{
    internal WayRow Row => row;

    internal TextBeside Beside => beside;

    internal List<TimeLimit> Times => times;

    internal Said? More => more;

    internal NationalLimit Limit => limit;

    /// <summary>What the cell says.</summary>
    internal TimeLimit? Named => limit.Limit;

    /// <summary>What it and the other rows of its way are to each other.</summary>
    internal RowsAre Are { get; set; }
}
