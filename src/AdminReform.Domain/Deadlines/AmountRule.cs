using AdminReform.Texts;

namespace AdminReform.Deadlines;

/// <summary>Which numbers of a unit make a limit.</summary>
internal static class AmountRule
{
    /// <summary>Says what is wrong with a number of units; <see langword="null"/> when nothing is.</summary>
    internal static LocalizedText? Fault(decimal amount, TimeUnit unit)
    {
        if (MaximumOf(unit) is not { } maximum)
        {
            return new("đơn vị thời gian không có trong danh mục", "the unit is unknown");
        }

        if (amount <= 0)
        {
            return new("thời hạn phải lớn hơn 0", "a limit must be more than zero");
        }

        if (amount > maximum)
        {
            return new($"thời hạn dài hơn {maximum} {UnitNames.Vietnamese(unit)}", $"the limit is longer than {maximum} {UnitNames.English(unit)}s");
        }

        if (unit == TimeUnit.Day && !decimal.IsInteger(amount))
        {
            return new(
                "một phần của ngày không nói rõ là 12 giờ hay một buổi làm việc; hãy ghi bằng giờ, giờ làm việc hoặc ngày làm việc",
                "a part of a day does not say whether it is of 24 hours or of the office's day; write it in hours, working hours or working days");
        }

        return decimal.IsInteger(amount) || amount % StepOf(unit) == 0 ? null : new(
            $"phần lẻ không chính xác được theo {UnitNames.Vietnamese(unit)}; hãy ghi bằng đơn vị nhỏ hơn",
            $"the part of one {UnitNames.English(unit)} is not exact; write it in a smaller unit");
    }

    private static int? MaximumOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Hour or TimeUnit.WorkingHour or TimeUnit.Day or TimeUnit.WorkingDay => 9_999,
        TimeUnit.Week => 999,
        TimeUnit.Month => 600,
        TimeUnit.Year => 50,
        TimeUnit.SameDay => 1,
        _ => null,
    };

    // Two decimals at most that come to whole minutes: 3 minutes of an hour, 24 of a working day.
    private static decimal StepOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Hour or TimeUnit.WorkingHour or TimeUnit.WorkingDay => 0.05m,
        TimeUnit.Month or TimeUnit.Year => 0.5m,
        _ => 1m,
    };
}
