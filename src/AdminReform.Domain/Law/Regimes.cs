using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Law;

/// <summary>The regimes in the order of their days: exactly one governs each day from the first to the last.</summary>
public sealed class Regimes : IEquatable<Regimes>
{
    private readonly Regime[] _regimes;

    private Regimes(Regime[] regimes)
    {
        _regimes = regimes;
        All = [.. regimes];
    }

    /// <summary>Decree 61/2018/NĐ-CP until 30/06/2025 and Decree 118/2025/NĐ-CP since, by their original texts.</summary>
    /// <remarks>No clause carries dossiers pending on 01/07/2025 over: the regime follows the day of acceptance.</remarks>
    public static Regimes Known { get; } = new([KnownRegimes.Of2018, KnownRegimes.Of2025]);

    /// <summary>The regimes, earliest first.</summary>
    public ValueList<Regime> All { get; }

    /// <summary>The first day that a regime governs.</summary>
    public LocalDate FirstDay => _regimes[0].From;

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
    public Regime? Find(LocalDate accepted)
    {
        for (var i = _regimes.Length - 1; i >= 0; i--)
        {
            if (_regimes[i].Governs(accepted))
            {
                return _regimes[i];
            }
        }

        return null;
    }

    /// <summary>Adds an amendment or a local rule: on its days it takes the place of what governed them before.</summary>
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
                all.Add(former.From > last ? former : former with { Validity = new(last.PlusDays(1), former.To) });
            }
        }

        return Of(all);
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
    internal static LocalizedText NoneOn(LocalDate date) => new(
        $"Không có quy định một cửa nào áp dụng cho hồ sơ tiếp nhận ngày {DayText.Of(date)}.",
        $"No regime of the one-stop mechanism governs dossiers accepted on {DayText.Of(date)}.");
}
