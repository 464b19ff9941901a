namespace AdminReform.Deadlines;

/// <summary>
/// Brackets after a time that say nothing new of it: for whole dossiers every limit is, days off are no working days, and of one working day that it is the day itself
/// is said, which promises more than the limit.
/// </summary>
internal static class IdleBrackets
{
    private static readonly string[] Dossiers =
        ["đối với hồ sơ hợp lệ", "đối với hồ sơ đầy đủ, hợp lệ", "đối với hồ sơ đầy đủ và hợp lệ", "đối với hồ sơ đã đầy đủ, hợp lệ", "với hồ sơ hợp lệ", "với hồ sơ đầy đủ, hợp lệ"];

    private static readonly string[] NotCounted = ["không kể", "không tính", "không bao gồm", "không gồm", "trừ"];

    private static readonly string[] DaysOff = ["nghỉ", "lễ", "tết", "thứ bảy", "thứ 7", "chủ nhật"];

    private static readonly string[] Between = ["các", "những", "ngày", "hằng tuần", "hàng tuần", "theo quy định", "và", ","];

    /// <summary>Takes the brackets.</summary>
    internal static bool TryTake(WordingScanner scanner, decimal amount, TimeUnit unit)
    {
        var start = scanner.Position;
        if (scanner.TryTake("(") && (scanner.TryTakeAny(Dossiers) || (unit is TimeUnit.WorkingDay or TimeUnit.WorkingHour && TakeDaysOff(scanner)) || (unit == TimeUnit.WorkingDay && amount == 1 && TimeLimitReader.TakeSameDay(scanner))) && scanner.TryTake(")"))
        {
            return true;
        }

        scanner.Position = start;
        return false;
    }

    private static bool TakeDaysOff(WordingScanner scanner)
    {
        if (!scanner.TryTakeAny(NotCounted))
        {
            return false;
        }

        var isNamed = false;
        while (true)
        {
            if (scanner.TryTakeAny(DaysOff))
            {
                isNamed = true;
            }
            else if (!scanner.TryTakeAny(Between))
            {
                return isNamed;
            }
        }
    }
}
