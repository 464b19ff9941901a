using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>The clause that moves a same-day limit to the next working day when the dossier comes after a time of day.</summary>
internal static class CutOffClause
{
    private static readonly string[] NextWorkingDays =
        ["ngày làm việc tiếp theo", "ngày làm việc kế tiếp", "ngày làm việc liền kề", "ngày làm việc hôm sau"];

    private static readonly string[] Receipts =
        ["thời điểm tiếp nhận hồ sơ", "thời điểm nhận hồ sơ", "nhận được hồ sơ", "tiếp nhận hồ sơ", "tiếp nhận yêu cầu", "nhận hồ sơ", "nhận yêu cầu", "hồ sơ nhận", "tiếp nhận", "nhận"];

    internal static bool TryTake(WordingScanner scanner, out LocalTime cutOff)
    {
        var start = scanner.Position;
        if (TryTakeConditionFirst(scanner, out cutOff))
        {
            return true;
        }

        scanner.Position = start;
        if (TryTakeConditionLast(scanner, out cutOff))
        {
            return true;
        }

        scanner.Position = start;
        return false;
    }

    // "; sau 15 giờ thì trả ngày làm việc tiếp theo". What is received later and can be settled at once may be, but is not due.
    private static bool TryTakeConditionFirst(WordingScanner scanner, out LocalTime cutOff)
    {
        cutOff = default;
        _ = scanner.TryTakeAny([";", ",", "."]);
        _ = scanner.TryTakeAny(["trường hợp", "nếu", "hồ sơ"]);
        _ = scanner.TryTakeAny(Receipts);
        if (!scanner.TryTake("sau") || !TryTakeTime(scanner, out cutOff))
        {
            return false;
        }

        _ = scanner.TryTakeAny(["cùng ngày", "mà không giải quyết được ngay"]);
        return TryTakeConsequence(scanner);
    }

    // "hoặc trong ngày làm việc tiếp theo, nếu tiếp nhận yêu cầu sau 15 giờ", as the decree on certification says it.
    private static bool TryTakeConditionLast(WordingScanner scanner, out LocalTime cutOff)
    {
        cutOff = default;
        _ = scanner.TryTake(",");
        if (!scanner.TryTake("hoặc") || !TryTakeNextWorkingDay(scanner))
        {
            return false;
        }

        _ = scanner.TryTake(",");
        return scanner.TryTake("nếu") && scanner.TryTakeAny(Receipts) && scanner.TryTake("sau") && TryTakeTime(scanner, out cutOff);
    }

    private static bool TryTakeTime(WordingScanner scanner, out LocalTime time)
    {
        time = default;
        if (!scanner.TryTakeDigits(out var hour) || hour > 23)
        {
            return false;
        }

        var minute = 0;
        if (scanner.TryTake("giờ") || scanner.TryTake("h") || scanner.TryTake(":"))
        {
            if (scanner.TryTakeDigits(out var read))
            {
                minute = read;
                _ = scanner.TryTakeAny(["phút", "'"]);
            }
        }
        else
        {
            return false;
        }

        if (minute > 59 || (hour == 0 && minute == 0))
        {
            return false;
        }

        time = new LocalTime(hour, minute);
        return true;
    }

    private static bool TryTakeConsequence(WordingScanner scanner)
    {
        _ = scanner.TryTake(",");
        _ = scanner.TryTake("thì");
        _ = scanner.TryTake("có thể");
        return scanner.TryTakeAny(["trả kết quả", "trả", "giải quyết", "hoàn thành việc đăng ký"]) ? TryTakeNextWorkingDay(scanner) : scanner.TryTake("hôm sau");
    }

    private static bool TryTakeNextWorkingDay(WordingScanner scanner)
    {
        _ = scanner.TryTakeAny(["vào", "trong", "sang"]);
        return scanner.TryTakeAny(NextWorkingDays);
    }
}
