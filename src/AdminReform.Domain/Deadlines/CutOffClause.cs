using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>The clause that moves a same-day limit to the next working day when the dossier comes after a time of day.</summary>
internal static class CutOffClause
{
    internal static bool TryTake(WordingScanner scanner, out LocalTime cutOff)
    {
        var start = scanner.Position;
        cutOff = default;
        _ = scanner.TryTakeAny([";", ",", "."]);
        _ = scanner.TryTakeAny(["trường hợp", "nếu", "hồ sơ"]);
        _ = scanner.TryTakeAny(["tiếp nhận hồ sơ", "nhận hồ sơ", "hồ sơ nhận", "tiếp nhận", "nhận"]);
        if (scanner.TryTake("sau")
            && TryTakeTime(scanner, out cutOff)
            && TryTakeConsequence(scanner))
        {
            return true;
        }

        scanner.Position = start;
        return false;
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
        if (!scanner.TryTakeAny(["trả kết quả", "trả", "giải quyết"]))
        {
            return false;
        }

        _ = scanner.TryTakeAny(["vào", "trong", "sang"]);
        return scanner.TryTakeAny(["ngày làm việc tiếp theo", "ngày làm việc kế tiếp", "ngày làm việc liền kề", "ngày làm việc hôm sau"]);
    }
}
