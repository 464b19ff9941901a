using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>A year of dossiers published in pieces: on some days what was counted since the first day, on others since an earlier figure.</summary>
public sealed record CutYear(RatioYear Year, ValueList<(int Day, int? After)> Published)
{
    internal IEnumerable<int> Days => Published.Select(one => one.Day).Distinct();

    /// <summary>Each figure counted case by case, by its own days alone.</summary>
    internal Measurement[] Figures => [.. Published.Select(one =>
    {
        var own = Year.Cases.Where(dossier => dossier.Day <= one.Day && dossier.Day > (one.After ?? -1)).ToList();
        return new Measurement(
            "i",
            RatioYear.Date(one.Day),
            new ShareValue(new Share(own.Count(dossier => dossier.OnTime), own.Count)),
            Plans.Figures.Report,
            Since: one.After is { } after ? RatioYear.Date(after + 1) : null);
    })];
}
