using AdminReform.Dossiers;
using AdminReform.OnTime;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>Counts the dossiers of one agency.</summary>
internal sealed class AgencyTally
{
    private readonly int[] _counts = new int[Enum.GetValues<OnTimeStatus>().Length];

    internal int Cancelled { get; private set; }

    internal int Refused { get; private set; }

    internal int NotAcceptedYet => _counts[(int)OnTimeStatus.NotCounted] - Cancelled - Refused;

    internal int WithoutDueDay => _counts[(int)OnTimeStatus.Undetermined];

    internal void Add(OnTimeStatus status, DossierStatus state)
    {
        _counts[(int)status]++;
        if (status == OnTimeStatus.NotCounted)
        {
            Cancelled += state == DossierStatus.Stopped ? 1 : 0;
            Refused += state == DossierStatus.RefusedAtIntake ? 1 : 0;
        }
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
