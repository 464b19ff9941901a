namespace AdminReform.Deadlines;

/// <summary>Numbers in Vietnamese words up to 999, as decisions write them in brackets.</summary>
internal static class NumberWords
{
    private static readonly string[] Ones = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    // After mươi, 1, 4 and 5 have other names too: hai mươi mốt, hai mươi tư, hai mươi lăm.
    private static readonly (string Word, int Value)[] AfterTens =
        [("mốt", 1), ("tư", 4), ("lăm", 5), ("nhăm", 5), ("hai", 2), ("ba", 3), ("bốn", 4), ("sáu", 6), ("bảy", 7), ("bẩy", 7), ("tám", 8), ("chín", 9)];

    private static readonly (string Word, int Value)[] AfterTen =
        [("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("lăm", 5), ("sáu", 6), ("bảy", 7), ("bẩy", 7), ("tám", 8), ("chín", 9)];

    internal static bool TryTake(WordingScanner scanner, out decimal value)
    {
        if (scanner.TryTake("nửa") || scanner.TryTake("một phần hai"))
        {
            value = 0.5m;
            return true;
        }

        var taken = TryTakeWhole(scanner, out var whole);
        value = whole;
        return taken;
    }

    private static bool TryTakeWhole(WordingScanner scanner, out int value)
    {
        var start = scanner.Position;
        value = 0;
        if (scanner.TryTake("mười"))
        {
            value = 10 + Tail(scanner, AfterTen);
            return true;
        }

        if (!TryTakeOne(scanner, out var first) || first == 0)
        {
            // A zero before the number, as in "không năm" for 05, only stands before a single figure.
            if (first == 0 && scanner.Position != start && TryTakeOne(scanner, out value) && value > 0)
            {
                return true;
            }

            scanner.Position = start;
            return false;
        }

        if (scanner.TryTake("mươi"))
        {
            value = (first * 10) + Tail(scanner, AfterTens);
            return first > 1 || Undo(scanner, start);
        }

        if (!scanner.TryTake("trăm"))
        {
            value = first;
            return true;
        }

        value = first * 100;
        if (scanner.TryTake("linh") || scanner.TryTake("lẻ"))
        {
            return TryTakeOne(scanner, out var one) && one > 0 ? Set(ref value, value + one) : Undo(scanner, start);
        }

        if (scanner.TryTake("mười"))
        {
            value += 10 + Tail(scanner, AfterTen);
            return true;
        }

        var hundred = scanner.Position;
        if (TryTakeOne(scanner, out var tens) && tens > 1 && scanner.TryTake("mươi"))
        {
            value += (tens * 10) + Tail(scanner, AfterTens);
            return true;
        }

        scanner.Position = hundred;
        return true;
    }

    private static bool TryTakeOne(WordingScanner scanner, out int value)
    {
        for (value = 0; value < Ones.Length; value++)
        {
            if (scanner.TryTake(Ones[value]))
            {
                return true;
            }
        }

        value = 7;
        return scanner.TryTake("bẩy");
    }

    private static int Tail(WordingScanner scanner, (string Word, int Value)[] words)
    {
        foreach (var (word, value) in words)
        {
            if (scanner.TryTake(word))
            {
                return value;
            }
        }

        return 0;
    }

    private static bool Set(ref int target, int value)
    {
        target = value;
        return true;
    }

    private static bool Undo(WordingScanner scanner, int start)
    {
        scanner.Position = start;
        return false;
    }
}
