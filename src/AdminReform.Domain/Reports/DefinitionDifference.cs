using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>Two definitions on the same caseload: which dossiers change class, from what to what, and why.</summary>
/// <param name="At">The moment at which both look.</param>
/// <param name="First">The first definition.</param>
/// <param name="Second">The second definition.</param>
/// <param name="Changes">The dossiers that change class, in the order of the caseload.</param>
public sealed record DefinitionDifference(LocalDateTime At, CountingPolicy First, CountingPolicy Second, ValueList<ClassChange> Changes)
{
    /// <summary>Classifies a caseload twice.</summary>
    /// <param name="caseload">The dossiers.</param>
    /// <param name="at">The moment; facts after it are left out.</param>
    /// <param name="first">The first definition.</param>
    /// <param name="second">The second definition.</param>
    public static DefinitionDifference Of(Caseload caseload, LocalDateTime at, CountingPolicy first, CountingPolicy second)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var changes = new List<ClassChange>();
        foreach (ref readonly var entry in caseload.Entries)
        {
            if (CaseloadView.At(entry, at, caseload.Calculator) is not { } known)
            {
                continue;
            }

            var (from, to) = (OnTimeCheck.Classify(known, at, first), OnTimeCheck.Classify(known, at, second));
            if (from != to)
            {
                changes.Add(new(known.Dossier, from, to, Why(known.Dossier.Status, first, second)));
            }
        }

        return new(at, first, second, ValueList.From(changes));
    }

    /// <summary>Returns how many dossiers are counted otherwise, and when.</summary>
    public override string ToString() => $"{Changes.Count} dossiers counted otherwise at {DayText.Of(At)}";

    private static LocalizedText Why(DossierStatus status, CountingPolicy first, CountingPolicy second)
    {
        var (from, to) = (first.Of(status), second.Of(status));
        if (from != to)
        {
            var (one, other) = (CountingPolicyWords.Of(from), CountingPolicyWords.Of(to));
            return new(
                $"trạng thái {(int)status}: {one.Vietnamese} → {other.Vietnamese}",
                $"status {(int)status}: {one.English} → {other.English}");
        }

        var (reading, otherReading) = (CountingPolicyWords.Lateness(first.Lateness), CountingPolicyWords.Lateness(second.Lateness));
        return first.Lateness == second.Lateness
            ? new("giờ đóng cửa khác nhau", "the closing times differ")
            : new($"quá hạn: {reading.Vietnamese} → {otherReading.Vietnamese}", $"late: {reading.English} → {otherReading.English}");
    }
}
