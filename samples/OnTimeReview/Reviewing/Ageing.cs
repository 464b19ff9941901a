using AdminReform.Texts;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>Sorts open dossiers into bands by working days to their due day.</summary>
internal sealed class Ageing
{
    // The last number of each band: working days left, negative when overdue.
    private static readonly (int Last, LocalizedText Label)[] Bands =
    [
        (-21, new("quá hạn trên 20 ngày", "more than 20 days overdue")),
        (-11, new("quá hạn 11–20 ngày", "11–20 days overdue")),
        (-6, new("quá hạn 6–10 ngày", "6–10 days overdue")),
        (-1, new("quá hạn 1–5 ngày", "1–5 days overdue")),
        (0, new("đến hạn hôm nay", "due today")),
        (2, new("còn 1–2 ngày", "1–2 days left")),
        (5, new("còn 3–5 ngày", "3–5 days left")),
        (10, new("còn 6–10 ngày", "6–10 days left")),
        (int.MaxValue, new("còn trên 10 ngày", "more than 10 days left")),
    ];

    private readonly int[] _counts = new int[Bands.Length];

    internal void Add(int workingDaysLeft) => _counts[Array.FindIndex(Bands, band => workingDaysLeft <= band.Last)]++;

    internal IEnumerable<AgeBand> Lines() => Bands.Select((band, i) => new AgeBand(band.Label, _counts[i], band.Last < 0));
}
