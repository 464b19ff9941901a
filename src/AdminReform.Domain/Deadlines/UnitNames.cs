namespace AdminReform.Deadlines;

/// <summary>The units by their names.</summary>
internal static class UnitNames
{
    internal static string Vietnamese(TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => "giờ",
        TimeUnit.WorkingHour => "giờ làm việc",
        TimeUnit.Day => "ngày",
        TimeUnit.WorkingDay => "ngày làm việc",
        TimeUnit.Week => "tuần",
        TimeUnit.Month => "tháng",
        TimeUnit.Year => "năm",
        _ => "trong ngày",
    };

    internal static string English(TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => "hour",
        TimeUnit.WorkingHour => "working hour",
        TimeUnit.Day => "day",
        TimeUnit.WorkingDay => "working day",
        TimeUnit.Week => "week",
        TimeUnit.Month => "month",
        TimeUnit.Year => "year",
        _ => "same day",
    };
}
