using System.Numerics;

namespace AdminReform.Reports;

/// <summary>Whether linear equations have a solution in whole numbers, negative ones included.</summary>
internal static class WholeSolutions
{
    /// <remarks>
    /// Columns are subtracted from one another, which leaves the sums that they reach as they are, until each equation has one that those before it do not
    /// use (Hermite's normal form); what is left of each value must then be a multiple.
    /// </remarks>
    internal static bool Exist(int variables, IReadOnlyList<(long[] Coefficients, long Value)> rows)
    {
        var columns = Enumerable.Range(0, variables).Select(variable => rows.Select(row => (BigInteger)row.Coefficients[variable]).ToArray()).ToList();
        var rest = rows.Select(row => (BigInteger)row.Value).ToArray();
        for (var row = 0; row < rest.Length; row++)
        {
            if (Divisor(columns, row) is { } divisor)
            {
                columns.Remove(divisor);
                var times = BigInteger.DivRem(rest[row], divisor[row], out _);
                Subtract(rest, divisor, times);
            }

            if (!rest[row].IsZero)
            {
                return false;
            }
        }

        return true;
    }

    // Euclid's algorithm over the columns: the one that is left holds the greatest common divisor of the row, the others nothing.
    private static BigInteger[]? Divisor(List<BigInteger[]> columns, int row)
    {
        while (true)
        {
            var holding = columns.Where(column => !column[row].IsZero).ToList();
            if (holding.Count <= 1)
            {
                return holding.FirstOrDefault();
            }

            var least = holding.MinBy(column => BigInteger.Abs(column[row]))!;
            foreach (var column in holding.Where(column => column != least))
            {
                Subtract(column, least, BigInteger.Divide(column[row], least[row]));
            }
        }
    }

    private static void Subtract(BigInteger[] from, BigInteger[] column, BigInteger times)
    {
        for (var row = 0; row < from.Length; row++)
        {
            from[row] -= times * column[row];
        }
    }
}
