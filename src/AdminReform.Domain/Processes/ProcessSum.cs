using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Texts;

namespace AdminReform.Processes;

/// <summary>What the steps of a stage or of the whole add up to, in days as worded, against its limit.</summary>
/// <param name="Case">The case of the whole.</param>
/// <param name="Stage">The stage; <see langword="null"/> for the whole.</param>
/// <param name="Steps">What the steps come to, in days; where steps run side by side, the longest way counts.</param>
/// <param name="Limit">The limit, in days; <see langword="null"/> where its words set none.</param>
/// <param name="IsMixed">Whether days of both kinds are added, so that the number alone does not say which is longer.</param>
/// <param name="WithoutLimit">How many of the steps have no limit and are not in the sum.</param>
public sealed record ProcessSum(string Case, string? Stage, decimal Steps, decimal? Limit, bool IsMixed, int WithoutLimit)
{
    /// <summary>Whether the steps come to more than the limit.</summary>
    public bool Exceeds => Steps > Limit;

    /// <summary>Whether the steps leave a part of the limit that nobody has.</summary>
    public bool LeavesTime => Steps < Limit;

    /// <summary>Writes the sum in one language.</summary>
    public LocalizedText Text => new(
        $"{Number(Steps)} trên {(Limit is { } limit ? Number(limit) : "không rõ")} ngày{(IsMixed ? ", lẫn ngày và ngày làm việc" : "")}{(WithoutLimit == 0 ? "" : $", {WithoutLimit} bước không có thời hạn")}",
        $"{Steps.ToString("0.##", CultureInfo.InvariantCulture)} of {(Limit is { } days ? days.ToString("0.##", CultureInfo.InvariantCulture) : "unknown")} days{(IsMixed ? ", days and working days mixed" : "")}{(WithoutLimit == 0 ? "" : $", {WithoutLimit} steps without a limit")}");

    /// <summary>Returns the case, the stage and the English words.</summary>
    public override string ToString() => $"{Case}{(Stage is null ? "" : $", stage {Stage}")}: {Text.English}";

    /// <summary>A limit in days, 8 working hours or 24 hours making one; <see langword="null"/> for months and years, whose days differ.</summary>
    internal static decimal? DaysOf(TimeLimit limit) => limit.Unit switch
    {
        TimeUnit.Day or TimeUnit.WorkingDay or TimeUnit.SameDay => limit.Amount,
        TimeUnit.WorkingHour => limit.Amount / TimeLimit.NominalWorkingDayHours,
        TimeUnit.Hour => limit.Amount / 24,
        TimeUnit.Week => limit.Amount * 7,
        _ => null,
    };

    internal static decimal DaysOf(StepTime time) => (time.Days is { } days ? DaysOf(days)!.Value : 0) + (time.Hours is { } hours ? DaysOf(hours)!.Value : 0);

    private static string Number(decimal days) => days.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
