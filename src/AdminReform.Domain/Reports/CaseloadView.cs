using AdminReform.Deadlines;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>Sees dossiers as they were known at an earlier moment.</summary>
internal static class CaseloadView
{
    /// <summary>The entry without later facts, its deadline calculated without them; <see langword="null"/> when nothing had happened yet.</summary>
    internal static CaseloadEntry? At(in CaseloadEntry entry, LocalDateTime at, DeadlineCalculator calculator)
    {
        var known = entry.Dossier.AsOf(at);
        return ReferenceEquals(known, entry.Dossier) ? entry
            : known.Events.Count == 0 ? null
            : CaseloadEntry.Of(known, calculator);
    }
}
