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

    /// <summary>Nothing had happened to it yet at the moment of the review.</summary>
    public int NotKnownYet { get; init; }

    /// <summary>Filed, and neither accepted nor refused.</summary>
    public int NotAcceptedYet { get; init; }

    /// <summary>Refused at intake.</summary>
    public int Refused { get; init; }

    /// <summary>Accepted, but no due day is known.</summary>
    public int WithoutDueDay { get; init; }

    /// <summary>Counted in no other class, for one of the four causes.</summary>
    public int NotCounted => NotKnownYet + NotAcceptedYet + Refused + WithoutDueDay;

    /// <summary>With a limit and a promised day that is another than the limit gives, where no stop of the clock moved it; the limit counts.</summary>
    public int PromisedOtherwise { get; init; }

    public required int Notices { get; init; }

    public int Reviewed => Read - Rejected;

    public int Resolved => Early + OnTime + Late;

    public int Open => OpenWithin + OpenOverdue;

    /// <summary>Early or on time, of those resolved.</summary>
    public Share OnTimeShare => new(Early + OnTime, Resolved);
}
