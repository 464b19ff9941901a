namespace AdminReform.Deadlines;

/// <summary>The clause that starts the clock at the acceptance of a complete dossier; any other start is not taken.</summary>
internal static class StartClause
{
    /// <summary>Takes the clause, in brackets or not.</summary>
    internal static bool TryTake(WordingScanner scanner)
    {
        var start = scanner.Position;
        return scanner.TryTake("(")
            ? (TryTakeWords(scanner) && scanner.TryTake(")")) || Undo(scanner, start)
            : TryTakeWords(scanner);
    }

    private static bool TryTakeWords(WordingScanner scanner)
    {
        var start = scanner.Position;
        _ = scanner.TryTake(",");
        if (!scanner.TryTakeAny(["tính kể từ", "được tính từ", "kể từ", "tính từ", "từ", "sau"]))
        {
            return Undo(scanner, start);
        }

        _ = scanner.TryTakeAny(["ngày làm việc", "ngày", "khi", "thời điểm", "lúc"]);
        _ = scanner.TryTakeAny(["cơ quan có thẩm quyền", "cơ quan giải quyết", "bộ phận một cửa", "cơ quan"]);
        if (!scanner.TryTakeAny(["tiếp nhận được", "tiếp nhận", "nhận được", "nhận"]))
        {
            return Undo(scanner, start);
        }

        _ = scanner.TryTakeAny(["đầy đủ", "đủ"]);
        if (!scanner.TryTake("hồ sơ"))
        {
            return Undo(scanner, start);
        }

        _ = scanner.TryTakeAny(["đầy đủ", "đủ"]);
        var beforeValid = scanner.Position;
        _ = scanner.TryTake(",") || scanner.TryTake("và");
        if (!scanner.TryTake("hợp lệ"))
        {
            scanner.Position = beforeValid;
        }

        _ = scanner.TryTake("theo quy định");
        return true;
    }

    private static bool Undo(WordingScanner scanner, int start)
    {
        scanner.Position = start;
        return false;
    }
}
