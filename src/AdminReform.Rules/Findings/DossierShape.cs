using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;

namespace AdminReform.Rules.Findings;

/// <summary>What the conditions of many rules look at. A caseload has few shapes, so which rules a shape leaves is found once for all its dossiers.</summary>
internal readonly record struct DossierShape
{
    private const int StatusAt = 4;
    private const int StateAt = 8;
    private const uint Fields = 15;
    private const uint HasDueMark = 1 << 12;
    private const uint IsReappointedMark = 1 << 13;
    private const uint IsEstimatedMark = 1 << 14;
    private const uint IsNonTerritorialMark = 1 << 15;

    private readonly uint _marks;

    internal DossierShape(in CaseloadEntry entry)
    {
        Kinds = entry.Dossier.Kinds;
        _marks = (uint)entry.Dossier.Channel
            | ((uint)entry.Dossier.Status << StatusAt)
            | ((uint)entry.Deadline.State << StateAt)
            | (entry.Deadline.Original is null ? 0 : HasDueMark)
            | (entry.Deadline.Reappointed is null ? 0 : IsReappointedMark)
            | (entry.Deadline.IsEstimated ? IsEstimatedMark : 0)
            | (entry.Dossier.IsNonTerritorial ? IsNonTerritorialMark : 0);
    }

    internal DossierEventKinds Kinds { get; }

    internal Channel Channel => (Channel)(_marks & Fields);

    internal DossierStatus Status => (DossierStatus)((_marks >> StatusAt) & Fields);

    internal DeadlineState State => (DeadlineState)((_marks >> StateAt) & Fields);

    /// <summary>Whether the result is still owed.</summary>
    internal bool IsOpen => CaseloadEntry.IsOpenIn(Status);

    /// <summary>Whether there is a due moment, in force and from before any new date.</summary>
    internal bool HasDue => (_marks & HasDueMark) != 0;

    /// <summary>Whether there is a new date that counts.</summary>
    internal bool IsReappointed => (_marks & IsReappointedMark) != 0;

    /// <summary>Whether the due moment in force is an estimate.</summary>
    internal bool IsEstimated => (_marks & IsEstimatedMark) != 0;

    /// <summary>Whether it was accepted without regard to territory.</summary>
    internal bool IsNonTerritorial => (_marks & IsNonTerritorialMark) != 0;
}
