using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.OnTime;

/// <summary>The dossiers of one or more offices, each with its deadline, as known at one moment.</summary>
public sealed class Caseload
{
    private readonly CaseloadEntry[] _entries;

    private Caseload(CaseloadEntry[] entries, DeadlineCalculator calculator, LocalDateTime knownAt)
    {
        _entries = entries;
        Calculator = calculator;
        KnownAt = knownAt;
    }

    /// <summary>What the deadlines were computed with.</summary>
    public DeadlineCalculator Calculator { get; }

    /// <summary>The moment whose knowledge the caseload holds: no fact after it is in it.</summary>
    public LocalDateTime KnownAt { get; }

    /// <summary>The dossiers with their deadlines, in the order in which they were given.</summary>
    public ReadOnlySpan<CaseloadEntry> Entries => _entries;

    /// <summary>How many dossiers there are.</summary>
    public int Count => _entries.Length;

    /// <summary>
    /// Gathers dossiers as they were known at a moment: facts recorded for later are left out, and dossiers without a fact by then are left out.
    /// </summary>
    public static Caseload At(LocalDateTime at, IEnumerable<Dossier> dossiers, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(calculator);
        var entries = new List<CaseloadEntry>(dossiers.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var dossier in dossiers)
        {
            var known = dossier.AsOf(at);
            if (known.Events.Count > 0)
            {
                entries.Add(new(known, calculator.Calculate(known.Clock)));
            }
        }

        return new([.. entries], calculator, at);
    }

    /// <summary>Returns how many dossiers there are, as known at which moment.</summary>
    public override string ToString() => $"{Count} dossiers as known at {DayText.Of(KnownAt)}";
}
