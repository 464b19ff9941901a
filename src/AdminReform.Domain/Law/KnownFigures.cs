using AdminReform.Values;
using NodaTime;
using static AdminReform.Law.Instruments;
using static AdminReform.Law.RegimeFigures;

namespace AdminReform.Law;

/// <summary>The history of each figure of the one-stop mechanism: from which day it stands, where, and how surely that is known.</summary>
/// <remarks>
/// Nothing is carried over from a decree to the next: what the next one does not set ends with the former. An amendment is a line here.
/// </remarks>
internal static class KnownFigures
{
    internal static ValueList<Regime> Over(IEnumerable<Regime> decrees)
    {
        ArgumentNullException.ThrowIfNull(decrees);
        var all = Regimes.Of(decrees);
        foreach (var amend in History)
        {
            all = amend(all);
        }

        return all.All;
    }

    private static Func<Regimes, Regimes>[] History { get; } =
    [
        Of(OnlineAlertHours, (2, Decree118.Cite("17", "2"))),
        Of(OnlineAcceptanceWorkingHours, (8, Decree118.Cite("17", "2"))),
        Of(ForwardingCutOff, (new LocalTime(15, 0), Decree61.Cite("18", "2")), (new LocalTime(15, 0), Decree118.Cite("18", "2"))),
        Of(OutsideTerritoryForwardingCutOff, (new LocalTime(15, 0), Decree61.Cite("18", "3"))),
        Of(OutsideTerritoryForwardingWorkingDays, (1, Decree118.Cite("20", "1", "a"))),
        Of(RegimeFigures.NonTerritorialClock, (Law.NonTerritorialClock.FromAcceptance, Decree118.Cite("17", "3"))),
        Amended(RegimeFigures.NonTerritorialClock, Law.NonTerritorialClock.FromReceiptByCompetent, Decree118.Cite("17", "3"), Decree309),
        Of(SupplementNoticeWorkingDays, (3, Decree61.Cite("19", "4")), (3, Decree118.Cite("19", "5"))),
        Of(SupplementRequestsAllowed, (1, Decree61.Cite("17", "2", "a")), (1, Decree118.Cite("11", "2", "c"))),
        Of(AppraisalSupplementRequestsAllowed, (1, Decree118.Cite("11", "2", "c"))),
        Of(RegimeFigures.SupplementEffect, (Law.SupplementEffect.Restart, Decree61.Cite("19", "4")), (Law.SupplementEffect.Restart, Decree118.Cite("19", "5"))),
        Of(ClosingDays, (15, Decree118.Cite("19", "5"))),
        Of(ApologyLeadDays, (1, Decree61.Cite("19", "9")), (1, Decree118.Cite("19", "6"))),
        Of(ReappointmentsAllowed, (1, Decree61.Cite("19", "9")), (1, Decree118.Cite("19", "6"))),
        Of(CorrectionWorkingDays, (3, Decree118.Cite("23", "1"))),
    ];

    // Each figure stands on the days of its decree, as read in the decree's own text.
    private static Func<Regimes, Regimes> Of<T>(RegimeFigure<T> figure, params (T Value, Citation Source)[] steps) => regimes =>
    {
        foreach (var (value, source) in steps)
        {
            regimes = regimes.With(figure, new Validity(source.Instrument.InForceFrom, source.Instrument.InForceTo), new Cited<T>(value, source));
        }

        return regimes;
    };

    private static Func<Regimes, Regimes> Amended<T>(RegimeFigure<T> figure, T value, Citation source, Instrument by) => regimes =>
        regimes.With(figure, new Validity(by.InForceFrom, by.InForceTo), new Cited<T>(value, source, Certainty.Secondary, by));
}
