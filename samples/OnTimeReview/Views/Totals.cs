using AdminReform.Values;

namespace OnTimeReview.Views;

/// <summary>The counts of a review, in dossiers; the plain block prints them.</summary>
public sealed record Totals
{
    public required int Read { get; init; }

    public required int Rejected { get; init; }

    public required int Irregular { get; init; }

    public required int Early { get; init; }

    public required int OnTime { get; init; }

    public required int Late { get; init; }

    public required int OpenWithin { get; init; }

    public required int OpenOverdue { get; init; }

    public required int Cancelled { get; init; }

    /// <summary>Not received yet at the moment of the review, or refused: counted in no other class.</summary>
    public required int NotCounted { get; init; }

    public required int Notices { get; init; }

    public int Reviewed => Read - Rejected;

    public int Resolved => Early + OnTime + Late;

    public int Open => OpenWithin + OpenOverdue;

    /// <summary>Early or on time, of those resolved.</summary>
    public Share OnTimeShare => new(Early + OnTime, Resolved);
}
