using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>Years of a growth in whole per cent: the least growth of each, and the figure of a day in it, where there is one.</summary>
public sealed record PlannedYears(GrowthReading Reading, int Cap, ValueList<int> Growth, ValueList<(int Day, int Percent)?> Measured)
{
    internal const int First = 2022;

    internal GrowthShape Shape => new(
        [.. Growth.Select((growth, index) => new GrowthStep(First + index, Fraction.OfPercent(growth)))], Fraction.OfPercent(Cap), Reading, GrowthBasis.YearBefore);

    internal Measurement[] Figures =>
    [
        .. from item in Measured.Select((figure, index) => (figure, Year: First - 1 + index))
           where item.figure is not null
           select Plans.Figures.Level(new LocalDate(item.Year, 1, 1).PlusDays(item.figure!.Value.Day), item.figure!.Value.Percent),
    ];
}
