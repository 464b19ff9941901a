using AdminReform.Texts;

namespace AdminReform.Law;

/// <summary>One figure that regimes set, with its type.</summary>
/// <typeparam name="T">The type of the figure.</typeparam>
public sealed class RegimeFigure<T> : RegimeFigure
{
    private readonly Func<Regime, Cited<T>?> _of;
    private readonly Func<Regime, Cited<T>?, Regime> _with;
    private readonly Func<T, LocalizedText> _words;

    internal RegimeFigure(
        string id, LocalizedText name, Func<Regime, Cited<T>?> of, Func<Regime, Cited<T>?, Regime> with, Func<T, LocalizedText> words)
        : base(id, name) => (_of, _with, _words) = (of, with, words);

    /// <summary>The figure of a regime; <see langword="null"/> where it sets none.</summary>
    public Cited<T>? Of(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return _of(regime);
    }

    /// <summary>A regime with this figure instead of its own.</summary>
    public Regime With(Regime regime, Cited<T>? value)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return _with(regime, value);
    }

    /// <inheritdoc/>
    public override FigureInForce? Under(Regime regime) =>
        Of(regime) is { } figure ? new(Id, Name, _words(figure.Value), figure.Source, figure.Certainty, figure.AmendedBy) : null;
}
