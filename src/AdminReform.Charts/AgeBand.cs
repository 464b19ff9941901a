using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Charts;

/// <summary>How many open dossiers are so many working days before or after their due day (nhóm tuổi hồ sơ).</summary>
/// <param name="Label">The days.</param>
/// <param name="Count">How many dossiers.</param>
/// <param name="IsOverdue">Whether the day has passed.</param>
public sealed record AgeBand(LocalizedText Label, int Count, bool IsOverdue)
{
    // From the longest overdue to the farthest; of those overdue the fewest days of each band, of the others the most.
    private static readonly (bool IsOverdue, int Days, LocalizedText Label)[] Bands =
    [
        (true, 21, new("quá hạn trên 20 ngày", "more than 20 days overdue")),
        (true, 11, new("quá hạn 11–20 ngày", "11–20 days overdue")),
        (true, 6, new("quá hạn 6–10 ngày", "6–10 days overdue")),
        (true, 0, new("quá hạn đến 5 ngày", "up to 5 days overdue")),
        (false, 0, new("đến hạn hôm nay", "due today")),
        (false, 2, new("còn 1–2 ngày", "1–2 days left")),
        (false, 5, new("còn 3–5 ngày", "3–5 days left")),
        (false, 10, new("còn 6–10 ngày", "6–10 days left")),
        (false, int.MaxValue, new("còn trên 10 ngày", "more than 10 days left")),
    ];

    /// <summary>Sorts open dossiers into the nine bands, from the longest overdue.</summary>
    /// <param name="dossiers">How far each is from its due day.</param>
    public static ValueList<AgeBand> Of(IEnumerable<DossierAge> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        var counts = new int[Bands.Length];
        foreach (var age in dossiers)
        {
            counts[Array.FindIndex(Bands, band => band.IsOverdue == age.IsOverdue && (age.IsOverdue ? age.WorkingDays >= band.Days : age.WorkingDays <= band.Days))]++;
        }

        return [.. Bands.Index().Select(band => new AgeBand(band.Item.Label, counts[band.Index], band.Item.IsOverdue))];
    }

    /// <summary>The open dossiers of a caseload that have a due moment, at the moment at which it is known.</summary>
    public static ValueList<AgeBand> Of(Caseload caseload)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        var (calendar, at) = (caseload.Calculator.Time.Calendar, caseload.KnownAt);
        List<DossierAge> ages = [];
        foreach (ref readonly var entry in caseload.Entries)
        {
            if (entry is { IsOpen: true, Deadline.Due: { } due })
            {
                ages.Add(DossierAge.Of(calendar, at.Date, due.Date, due.IsPassedAt(at)));
            }
        }

        return Of(ages);
    }
}
