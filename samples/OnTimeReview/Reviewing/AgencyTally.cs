using AdminReform.Dossiers;
using AdminReform.OnTime;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>Counts the dossiers of one agency.</summary>
internal sealed class AgencyTally
{
    private readonly int[] _counts = new int[Enum.GetValues<OnTimeStatus>().Length];

    internal int Cancelled { get; private set; }

    /// <summary>Counted nowhere: not accepted yet, refused, or without any due day.</summary>
    internal int Outside => _counts[(int)OnTimeStatus.NotCounted] + _counts[(int)OnTimeStatus.Undetermined] - Cancelled;

    internal void Add(OnTimeStatus status, DossierStatus state)
    {
        _counts[(int)status]++;
        Cancelled += status == OnTimeStatus.NotCounted && state == DossierStatus.Stopped ? 1 : 0;
    }

    /// <summary>The counts; a dossier whose clock stands still is within its term.</summary>
    internal AgencyLine Line(string name) => new(
        name,
        _counts[(int)OnTimeStatus.Early],
        _counts[(int)OnTimeStatus.OnTime],
        _counts[(int)OnTimeStatus.Late],
        _counts[(int)OnTimeStatus.Within] + _counts[(int)OnTimeStatus.Suspended],
        _counts[(int)OnTimeStatus.Overdue],
        Cancelled);
}
