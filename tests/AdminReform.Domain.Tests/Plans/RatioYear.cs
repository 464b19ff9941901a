using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>A year of dossiers, each on time or late, on the day it was finished; and what was expected of it.</summary>
public sealed record RatioYear(Threshold Goal, ValueList<(int Day, bool OnTime)> Cases, VolumeOutlook Outlook)
{
    internal static readonly DateInterval Year = Figures.Year2021;

    internal static LocalDate Date(int day) => Year.Start.PlusDays(day);

    internal Share CountedBy(int day) => new(Cases.LongCount(one => one.Day <= day && one.OnTime), Cases.LongCount(one => one.Day <= day));

    internal Measurement MeasuredOn(int day)
    {
        var share = CountedBy(day);
        return Figures.Share(Date(day), share.Part, share.Whole);
    }

    internal RatioShape Shape => new(Goal, Year, RatioTerm.WholeTerm);
}
