using System.Runtime.CompilerServices;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Law;

/// <summary>The regimes in the order of their days: exactly one governs each day from the first to the last.</summary>
/// <example>
/// <code>
/// var amended = Regimes.Known.With(
///     RegimeFigures.SupplementNoticeWorkingDays, new(firstDay), new Cited&lt;int>(2, source, Certainty.Unverified));
/// </code>
/// </example>
public sealed class Regimes : IEquatable<Regimes>
{
    private readonly Regime[] _regimes;

    private Regimes(Regime[] regimes, LocalizedText? before = null)
    {
        _regimes = regimes;
        All = [.. regimes];
        Before = before;
    }

    /// <summary>
    /// Decree 61/2018/NĐ-CP until 30/06/2025, Decree 118/2025/NĐ-CP since, and since 05/08/2026 as amended by 309/2026/NĐ-CP.
    /// </summary>
    /// <remarks>No clause carries dossiers pending on 01/07/2025 or 05/08/2026 over: the regime follows the day of acceptance.</remarks>
    public static Regimes Known { get; } = new([.. KnownRegimes.All], KnownRegimes.Before);

    /// <summary>The regimes, earliest first.</summary>
    public ValueList<Regime> All { get; }

    /// <summary>The first day that a regime governs.</summary>
    public LocalDate FirstDay => _regimes[0].From;

    /// <summary>What is known of the days before the first one; <see langword="null"/> where nothing is said.</summary>
    public LocalizedText? Before { get; }

    /// <summary>Regimes of the caller's own, such as those of another country.</summary>
    /// <exception cref="ArgumentException">There is none, or two of them govern the same day, or a day between them has none.</exception>
    public static Regimes Of(params IEnumerable<Regime> regimes)
    {
        ArgumentNullException.ThrowIfNull(regimes);
        Regime[] sorted = [.. regimes.OrderBy(regime => regime.From)];
        if (sorted.Length == 0)
        {
            throw new ArgumentException("There must be at least one regime.", nameof(regimes));
        }

        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i - 1].To?.PlusDays(1) != sorted[i].From)
            {
                throw new ArgumentException(
                    $"The regime {sorted[i]} begins on {DayText.Of(sorted[i].From)}; it must begin on the day after {sorted[i - 1]} ends.",
                    nameof(regimes));
            }
        }

        return new Regimes(sorted);
    }

    /// <summary>The regime for dossiers accepted on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No regime governs that day.</exception>
    public Regime At(LocalDate accepted) =>
        Find(accepted) ?? throw new ArgumentOutOfRangeException(nameof(accepted), accepted, NoneOn(accepted).English);

    /// <summary>The regime for dossiers accepted on a day; <see langword="null"/> on a day that none governs, which is no default.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Regime? Find(LocalDate accepted)
    {
        // There is no gap between them, and most dossiers are of the last.
        var (low, high) = (0, _regimes.Length);
        if (high > 0 && _regimes[high - 1].From <= accepted)
        {
            low = high;
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _regimes[middle].From <= accepted ? (middle + 1, high) : (low, middle);
        }

        return low == 0 || _regimes[low - 1].To < accepted ? null : _regimes[low - 1];
    }

    /// <summary>
    /// Amends one figure from a day on, and leaves all others as they are: what an amending decree or an office's own confirmation says.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="days">The days of acceptance on which it stands; days that no regime governs stay so.</param>
    /// <param name="value">The figure with its provision and its certainty; <see langword="null"/> where the figure is set no more.</param>
    public Regimes With<T>(RegimeFigure<T> figure, Validity days, Cited<T>? value)
    {
        ArgumentNullException.ThrowIfNull(figure);
        List<Regime> all = [];
        foreach (var regime in _regimes)
        {
            if (!regime.Validity.Overlaps(days))
            {
                all.Add(regime);
                continue;
            }

            var first = LocalDate.Max(regime.From, days.From);
            var last = regime.To is { } own && !(days.To < own) ? own : days.To;
            if (regime.From < first)
            {
                all.Add(regime with { Validity = new(regime.From, first.PlusDays(-1)) });
            }

            var span = new Validity(first, last);
            all.Add(figure.With(regime, value) with
            {
                Id = span == regime.Validity ? regime.Id : IdOf(regime, value?.AmendedBy ?? value?.Source.Instrument, first),
                Validity = span,
            });
            if (last is { } end && !(regime.To <= end))
            {
                all.Add(Rest(regime, end));
            }
        }

        return new([.. all], Before);
    }

    /// <summary>The history of one figure: from which day on it stands as it does; <see langword="null"/> from a day on which it is set no more.</summary>
    public ValueList<(LocalDate From, Cited<T>? Value)> HistoryOf<T>(RegimeFigure<T> figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        List<(LocalDate From, Cited<T>? Value)> steps = [];
        foreach (var regime in _regimes)
        {
            if (steps.Count == 0 || steps[^1].Value != figure.Of(regime))
            {
                steps.Add((regime.From, figure.Of(regime)));
            }
        }

        return [.. steps];
    }

    /// <summary>Adds a regime of the caller's own, such as a local rule: on its days it takes the place of what governed them before.</summary>
    /// <exception cref="ArgumentException">A day between it and the others would have no regime.</exception>
    public Regimes With(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        List<Regime> all = [regime];
        foreach (var former in _regimes)
        {
            if (former.From < regime.From)
            {
                all.Add(former.To < regime.From ? former : former with { Validity = new(former.From, regime.From.PlusDays(-1)) });
            }

            if (regime.To is { } last && (former.To is not { } formerLast || formerLast > last))
            {
                all.Add(former.From > last ? former : former.From < regime.From ? Rest(former, last) : former with { Validity = new(last.PlusDays(1), former.To) });
            }
        }

        var sorted = Of(all);
        return regime.From < FirstDay ? sorted : new([.. sorted.All], Before);
    }

    /// <summary>Whether the regimes are equal, in the order of time.</summary>
    public bool Equals(Regimes? other) => other is not null && _regimes.AsSpan().SequenceEqual(other._regimes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Regimes);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();

    /// <summary>Returns the identifiers, in the order of time.</summary>
    public override string ToString() => string.Join(", ", (IEnumerable<Regime>)_regimes);

    /// <summary>What is told of a day that no regime governs.</summary>
    internal LocalizedText NoneOn(LocalDate date)
    {
        var (vietnamese, english) = date < FirstDay && Before is { } before ? (" " + before.Vietnamese, " " + before.English) : ("", "");
        return new(
            $"Không có quy định một cửa nào áp dụng cho hồ sơ tiếp nhận ngày {DayText.Of(date)}.{vietnamese}",
            $"No regime of the one-stop mechanism governs dossiers accepted on {DayText.Of(date)}.{english}");
    }

    // Documents name regimes by their ids, so no two have one: what an amendment splits is told apart by the instrument that amended,
    // "118/2025/NĐ-CP, 309/2026/NĐ-CP", or else by its first day.
    private static string IdOf(Regime regime, Instrument? by, LocalDate from) => by is null || regime.Id.Contains(by.Number.Value, StringComparison.Ordinal)
        ? $"{regime.Id} ({DayText.Of(from)})"
        : $"{regime.Id}, {by.Number}";

    private static Regime Rest(Regime regime, LocalDate last) => regime with
    {
        Id = $"{regime.Id} ({DayText.Of(last.PlusDays(1))})",
        Validity = new(last.PlusDays(1), regime.To),
    };
}
