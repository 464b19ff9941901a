using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Procedures;
using NodaTime;

namespace AdminReform.Rules.Impact;

/// <summary>What the things of the law cite.</summary>
internal static class Grounds
{
    /// <summary>The provisions of the day to which an instrument gave their present words.</summary>
    internal static IEnumerable<Citation> AmendedBy(Citation asked, LocalDate on, ImpactScope scope) => Figures(on, scope)
        .Where(figure => figure.AmendedBy is { } instrument && instrument.Cite().Overlaps(asked))
        .Select(figure => figure.Source)
        .Distinct();

    internal static IEnumerable<FigureInForce> Figures(LocalDate on, ImpactScope scope) => scope.Calculator.Regimes.Find(on)?.Figures ?? [];

    internal static IEnumerable<Ground> Of(FigureInForce figure)
    {
        yield return Ground.Of(figure.Source, figure.Certainty);
        if (figure.AmendedBy is { } amending)
        {
            yield return Ground.Of(amending.Cite(), figure.Certainty);
        }
    }

    internal static IEnumerable<Ground> Of(Regime regime) =>
    [
        .. regime.Provisions.Select(one => Ground.Of(one)),
        .. regime.Figures.SelectMany(Of),
        .. regime.Amendments.Select(amendment => Ground.Of(amendment.Number, amendment.Certainty)),
    ];

    /// <summary>What says when the time of a dossier begins.</summary>
    internal static IEnumerable<Ground> OfStart(DeadlineFacts facts, Regime? regime) =>
    [
        .. new[] { regime?.ClockStart }.OfType<Citation>().Select(one => Ground.Of(one)),
        .. new[] { facts.IsNonTerritorial && regime is not null ? RegimeFigures.NonTerritorialClock.Under(regime) : null }.OfType<FigureInForce>().SelectMany(Of),
    ];

    internal static IEnumerable<Ground> Of(HolidayRule rule) =>
        new[] { rule.Source, rule.CompensationSource }.OfType<Citation>().Select(one => Ground.Of(one));

    internal static IEnumerable<Ground> Of(ProcedureVersion version, Certainty? certainty = null) =>
    [
        .. version.Basis.Concat(version.Limits.Select(limit => limit.Basis).OfType<Citation>()).Select(one => Ground.Of(one, certainty)),
        .. version.Commitments.Select(commitment => commitment.Decision).Append(version.Decision?.Number).OfType<InstrumentNumber>()
            .Select(number => Ground.Of(number, certainty)),
    ];

    internal static IEnumerable<Ground> Of(StarterProcedure starter, ProcedureVersion version) =>
    [
        .. Of(version, starter.Certainty),
        .. new[] { starter.Instrument, starter.AnnouncedBy }.OfType<InstrumentNumber>().Select(number => Ground.Of(number, starter.Certainty)),
    ];
}
