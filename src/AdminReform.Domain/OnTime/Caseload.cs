using System.Text.Json.Serialization;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.OnTime;

/// <summary>The dossiers of one or more offices, each with its deadline, as known at one moment.</summary>
/// <example>
/// <code>
/// var now = new LocalDateTime(2026, 12, 1, 8, 0);
/// var review = Review.Run(Caseload.At(now, [dossier], office), now);
/// foreach (var finding in review.Findings)
/// {
///     Console.WriteLine($"{finding.Message.English} [{finding.Citation}]");
/// }
/// </code>
/// </example>
public sealed class Caseload
{
    private const int PartSize = 4_096;

    private readonly CaseloadEntry[] _entries;

    private readonly CaseloadFacts[] _facts;

    private Caseload(CaseloadEntry[] entries, CaseloadFacts[] facts, DeadlineCalculator calculator, LocalDateTime knownAt)
    {
        _entries = entries;
        _facts = facts;
        ResolvingGroups = new CaseloadGroups(entries.Length);
        ReceivingGroups = new CaseloadGroups(entries.Length);
        for (var index = 0; index < entries.Length; index++)
        {
            var header = entries[index].Dossier.Header;
            ResolvingGroups.Put(index, header.ResolvingUnit, header.Field);
            ReceivingGroups.Put(index, header.ReceivingUnit, header.Field);
        }

        Calculator = calculator;
        KnownAt = knownAt;
        Repeated = RepeatedIds.Of(entries);
    }

    /// <summary>What the deadlines were computed with.</summary>
    public DeadlineCalculator Calculator { get; }

    /// <summary>The moment whose knowledge the caseload holds: no fact after it is in it.</summary>
    public LocalDateTime KnownAt { get; }

    /// <summary>The dossiers with their deadlines, in the order in which they were given.</summary>
    [JsonIgnore]
    public ReadOnlySpan<CaseloadEntry> Entries => _entries;

    /// <summary>What counts ask of each dossier, at the place of its entry.</summary>
    internal ReadOnlySpan<CaseloadFacts> Facts => _facts;

    /// <summary>How many dossiers there are.</summary>
    public int Count => _entries.Length;

    /// <summary>The pairs of resolving unit and field.</summary>
    internal CaseloadGroups ResolvingGroups { get; }

    /// <summary>The pairs of receiving unit and field.</summary>
    internal CaseloadGroups ReceivingGroups { get; }

    /// <summary>
    /// Gathers dossiers as they were known at a moment: facts recorded for later are left out, and dossiers without a fact by then are left out.
    /// </summary>
    /// <exception cref="ArgumentException">A dossier is <see langword="null"/>.</exception>
    public static Caseload At(LocalDateTime at, IEnumerable<Dossier> dossiers, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(calculator);
        Dossier[] given = [.. dossiers];
        if (Array.IndexOf(given, null) is >= 0 and var odd)
        {
            throw new ArgumentException($"The dossier at {odd} is null.", nameof(dossiers));
        }

        var entries = new CaseloadEntry[given.Length];
        var facts = new CaseloadFacts[given.Length];
        InParts(given.Length, place =>
        {
            if (given[place].AsOf(at) is { Events.Count: > 0 } known)
            {
                entries[place] = CaseloadEntry.Of(known, calculator);
                facts[place] = new(entries[place]);
            }
        });

        var count = 0;
        for (var place = 0; place < entries.Length; place++)
        {
            if (entries[place].Dossier is not null)
            {
                (entries[count], facts[count]) = (entries[place], facts[place]);
                count++;
            }
        }

        Array.Resize(ref entries, count);
        Array.Resize(ref facts, count);
        return new(entries, facts, calculator, at);
    }

    // Side by side only where that pays: a few are done before another thread wakes.
    private static void InParts(int count, Action<int> run)
    {
        var parts = (count + PartSize - 1) / PartSize;
        if (parts > 1)
        {
            Parallel.For(0, parts, RunPart);
        }
        else if (parts == 1)
        {
            RunPart(0);
        }

        void RunPart(int part)
        {
            for (var place = part * PartSize; place < Math.Min((part + 1) * PartSize, count); place++)
            {
                run(place);
            }
        }
    }

    /// <summary>The dossiers that stand in the caseload more than once and are counted as often, each with its place from the second on.</summary>
    public ValueList<Problem> Repeated { get; }

    /// <summary>Returns how many dossiers there are, as known at which moment.</summary>
    public override string ToString() => $"{Count} dossiers as known at {DayText.Of(KnownAt)}";
}
