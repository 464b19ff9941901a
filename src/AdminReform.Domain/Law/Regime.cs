using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Law;

/// <summary>The figures of the one-stop mechanism (cơ chế một cửa) that apply to dossiers accepted in one span of days.</summary>
/// <remarks>
/// A figure that the regime does not set, or whose text is not known, is <see langword="null"/>: nobody's guess stands in for it.
/// A regime is data. An amendment of one figure is <see cref="Regimes.With{T}"/>; a whole regime of the caller's own <see cref="Regimes.With(Regime)"/>.
/// </remarks>
public sealed record Regime
{
    /// <summary>A regime without figures yet.</summary>
    /// <param name="id">A short, stable name, such as the number of the decree.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="from">The first day of acceptance that it governs.</param>
    /// <param name="to">The last such day, inclusive; <see langword="null"/> while no end is known.</param>
    /// <exception cref="ArgumentException">The last day is before the first, or the name is empty.</exception>
    public Regime(string id, LocalizedText name, LocalDate from, LocalDate? to = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        if (to < from)
        {
            throw new ArgumentException($"The regime {id} ends on {DayText.Of(to.Value)} before it begins on {DayText.Of(from)}.", nameof(to))
            .InVietnamese($"Quy định {id} hết hiệu lực {DayText.Of(to.Value)}, trước khi có hiệu lực {DayText.Of(from)}.");
        }

        Id = id;
        Name = name;
        Validity = new(from, to);
    }

    /// <summary>A short, stable name.</summary>
    public string Id { get; init; }

    /// <summary>What people call it.</summary>
    public LocalizedText Name { get; init; }

    /// <summary>The days of acceptance that it governs; one value, so that an end before the beginning cannot be set.</summary>
    public Validity Validity { get; init; }

    /// <summary>The first day of acceptance that it governs.</summary>
    public LocalDate From => Validity.From;

    /// <summary>The last day of acceptance that it governs, inclusive; <see langword="null"/> while no end is known.</summary>
    public LocalDate? To => Validity.To;

    /// <summary>The instruments that amend or guide it, read or not.</summary>
    public ValueList<Amendment> Amendments { get; init; } = [];

    /// <summary>The provision that starts the clock: acceptance of a complete and valid dossier.</summary>
    public Citation? ClockStart { get; init; }

    /// <summary>The provision that gives each participating agency a limit of its own under the overall one (liên thông).</summary>
    public Citation? Participation { get; init; }

    /// <summary>The provision that a refusal too is notified within the limit (từ chối giải quyết).</summary>
    public Citation? Refusal { get; init; }

    /// <summary>The provision on handing results over (trả kết quả).</summary>
    public Citation? ResultReturn { get; init; }

    /// <summary>The provision that a result handed over early is announced first (trả sớm).</summary>
    public Citation? EarlyReturn { get; init; }

    /// <summary>The provisions above: what the regime cites besides its figures.</summary>
    internal ValueList<Citation> Provisions => [.. new[] { ClockStart, Participation, Refusal, ResultReturn, EarlyReturn }.OfType<Citation>()];

    /// <summary>The time of day after which a counter dossier is forwarded at the start of the next working day.</summary>
    public Cited<LocalTime>? ForwardingCutOff { get; init; }

    /// <summary>The time of day after which a dossier for another competent agency is forwarded at the start of the next working day.</summary>
    public Cited<LocalTime>? OutsideTerritoryForwardingCutOff { get; init; }

    /// <summary>Working days to bring a dossier filed outside its territory to the agency that resolves it.</summary>
    public Cited<int>? OutsideTerritoryForwardingWorkingDays { get; init; }

    /// <summary>From when the time of a dossier runs that was accepted without regard to territory; from acceptance where nothing is said.</summary>
    public Cited<NonTerritorialClock>? NonTerritorialClock { get; init; }

    /// <summary>Working days from reception within which a supplement is asked for, where the procedure's own law says nothing else.</summary>
    public Cited<int>? SupplementNoticeWorkingDays { get; init; }

    /// <summary>How often a supplement may be asked for at reception and guidance.</summary>
    public Cited<int>? SupplementRequestsAllowed { get; init; }

    /// <summary>How often a supplement may be asked for at the appraisal, after acceptance.</summary>
    public Cited<int>? AppraisalSupplementRequestsAllowed { get; init; }

    /// <summary>What a supplement does to the limit where the procedure's own law says nothing else.</summary>
    public Cited<SupplementEffect>? SupplementEffect { get; init; }

    /// <summary>Days from the notice after which a dossier not completed is closed.</summary>
    public Cited<int>? ClosingDays { get; init; }

    /// <summary>Days before expiry by which the apology and the new date are sent.</summary>
    public Cited<int>? ApologyLeadDays { get; init; }

    /// <summary>How often a new date may be set.</summary>
    public Cited<int>? ReappointmentsAllowed { get; init; }

    /// <summary>Plain hours from arrival after which an officer is alerted of an online dossier.</summary>
    public Cited<int>? OnlineAlertHours { get; init; }

    /// <summary>Working hours from arrival within which an online dossier is accepted or a supplement asked for.</summary>
    public Cited<int>? OnlineAcceptanceWorkingHours { get; init; }

    /// <summary>Working days within which a wrong result is corrected.</summary>
    public Cited<int>? CorrectionWorkingDays { get; init; }

    /// <summary>Whether the regime governs dossiers accepted on a day.</summary>
    public bool Governs(LocalDate accepted) => Validity.Contains(accepted);

    /// <summary>The figures that it sets, each with its value, its source and how surely it is known, in the order of <see cref="RegimeFigures.All"/>.</summary>
    public ValueList<FigureInForce> Figures => [.. RegimeFigures.All.Select(figure => figure.Under(this)).OfType<FigureInForce>()];

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => Id;
}
