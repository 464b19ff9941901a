using AdminReform.Agencies;
using AdminReform.Law;
using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>The marks of a unit for criteria 5, 8 and 9 of Thông tư 01/2018/TT-VPCP; <see langword="null"/> where there is no data.</summary>
public static class OneStopMarks
{
    private static readonly Fraction NearlyAllFeedback = Fraction.OfPercent(90);
    private static readonly Fraction ManyOnlineProcedures = Fraction.OfPercent(20);
    private static readonly Fraction ManyOnlineDossiers = Fraction.OfPercent(30);
    private static readonly Fraction SomeOnlineDossiers = Fraction.OfPercent(15);

    /// <summary>
    /// Criterion 5: 2 where enough procedures are received, resolved and returned at the one-stop (20 % of a ministry's or a province's, 50 % of a
    /// district's, all of a commune's), 1 where all are at least received and returned there, otherwise 0.
    /// </summary>
    /// <param name="level">The level of the unit.</param>
    /// <param name="resolvedThere">Procedures received, resolved and returned at the one-stop, of all.</param>
    /// <param name="returnedThere">Procedures received and returned at the one-stop, of all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a named one.</exception>
    [Implements("01/2018/TT-VPCP")]
    public static int? OfOneStop(AgencyLevel level, Share resolvedThere, Share returnedThere)
    {
        Fraction enough = level switch
        {
            AgencyLevel.Central or AgencyLevel.Province => Fraction.OfPercent(20),
            AgencyLevel.District => Fraction.OfPercent(50),
            AgencyLevel.Commune => Fraction.One,
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "The level is not a named one."),
        };
        return resolvedThere.Ratio >= enough ? 2
            : returnedThere.Ratio == Fraction.One ? 1
            : resolvedThere.HasData && returnedThere.HasData ? 0
            : null;
    }

    /// <summary>Criterion 8: 2 where all feedback was handled in time or there was none, 1 from 90 % on, otherwise 0.</summary>
    /// <param name="inTime">Feedback handled in time, of all.</param>
    [Implements("01/2018/TT-VPCP")]
    public static int OfFeedback(Share inTime) => inTime.Rest == 0 ? 2 : inTime.Ratio >= NearlyAllFeedback ? 1 : 0;

    /// <summary>
    /// Criterion 9: 2 where at least 20 % of the procedures are at levels 3 and 4, at least 30 % of their dossiers are filed online and none is
    /// late; 1 from 15 % of the dossiers on; 0 below, or where any is late. The text gives no mark where 30 % are filed online for fewer
    /// procedures than 20 %; that is no mark here either.
    /// </summary>
    /// <param name="procedures">Procedures at levels 3 and 4, of all.</param>
    /// <param name="dossiers">Dossiers filed online, of all of those procedures.</param>
    /// <param name="late">How many of them are late.</param>
    [Implements("01/2018/TT-VPCP")]
    public static int? OfOnline(Share procedures, Share dossiers, long late)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(late);
        return late > 0 ? 0
            : dossiers.Ratio is not { } online ? null
            : online < SomeOnlineDossiers ? 0
            : online < ManyOnlineDossiers ? 1
            : procedures.Ratio >= ManyOnlineProcedures ? 2
            : null;
    }
}
