using AdminReform.Values;

namespace OnTimeReview.Views;

/// <summary>The counts of one agency.</summary>
public sealed record AgencyLine(string Name, int Early, int OnTime, int Late, int OpenWithin, int OpenOverdue, int Cancelled)
{
    public int Resolved => Early + OnTime + Late;

    public int Open => OpenWithin + OpenOverdue;

    public Share OnTimeShare => new(Early + OnTime, Resolved);
}
