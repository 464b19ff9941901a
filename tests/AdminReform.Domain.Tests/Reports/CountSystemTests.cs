using System.Numerics;

namespace AdminReform.Reports;

/// <summary>Equations over counts against trying every count.</summary>
public sealed class CountSystemTests
{
    private const int Variables = 4;
    private const int Most = 4;

    private static readonly int[][] Counts = [.. Every(Variables)];

    /// <summary>Sums of variables that stand beside each other have whole corners, so that every bound is reached.</summary>
    [Property(MaxTest = 300)]
    public void Bounds_of_sums_of_neighbours_are_those_that_trying_every_count_finds(PositiveInt rows, int seed, NonNegativeInt asked)
    {
        var random = new Random(seed);
        var equations = Enumerable.Range(0, 1 + (rows.Get % 4)).Select(_ => Neighbours(random)).ToList();
        equations.AddRange(equations.Where(_ => random.Next(3) == 0).ToList());
        var sum = 1u + (uint)(asked.Get % ((1 << Variables) - 1));
        var values = Fitting(equations).Select(counts => (BigInteger?)Sum(counts, sum)).ToList();
        var system = System(equations);

        Assert.Equal(values.Count > 0, system.IsFeasible());
        Assert.Equal(values.Min(), system.Least(sum));
        Assert.Equal(Enumerable.Range(0, Variables).Any(variable => (sum >> variable & 1) != 0 && equations.All(row => row.Coefficients[variable] == 0)) ? null : values.Max(), system.Greatest(sum));
    }

    [Property(MaxTest = 300)]
    public void What_some_counts_satisfy_is_never_called_impossible_and_its_bounds_hold_it(PositiveInt rows, int seed, NonNegativeInt asked)
    {
        var random = new Random(seed);
        var truth = Counts[random.Next(Counts.Length)];
        var sum = 1u + (uint)(asked.Get % ((1 << Variables) - 1));
        var equations = Enumerable.Range(0, 1 + (rows.Get % 5)).Select(_ => Enumerable.Range(0, Variables).Select(_ => (long)random.Next(-1, 2)).ToArray())
            .Select(coefficients => (coefficients, coefficients.Zip(truth, (coefficient, count) => coefficient * count).Sum())).ToList();
        var system = System(equations);

        Assert.True(system.IsFeasible());
        Assert.True(system.Least(sum) <= Sum(truth, sum) && (system.Greatest(sum) ?? Sum(truth, sum)) >= Sum(truth, sum));
    }

    /// <summary>Of three counts each two make so many: three such sums make twice all, so they are satisfied where they are even together, and half is the least.</summary>
    [Theory]
    [InlineData(1, 1, 1, false)]
    [InlineData(1, 1, 2, true)]
    [InlineData(3, 2, 2, false)]
    [InlineData(3, 2, 3, true)]
    [InlineData(1, 1, 4, false)]
    public void Three_sums_in_a_circle_are_satisfied_by_whole_counts_or_not_at_all(int first, int second, int third, bool isFeasible)
    {
        var system = System([([1, 1, 0, 0], first), ([0, 1, 1, 0], second), ([1, 0, 1, 0], third)]);
        Assert.Equal(isFeasible, system.IsFeasible());
        Assert.Equal(isFeasible, Fitting([([1, 1, 0, 0], first), ([0, 1, 1, 0], second), ([1, 0, 1, 0], third)]).Any());
    }

    [Fact]
    public void Halves_are_tightened_to_whole_counts()
    {
        var system = System([([1, 1, 0, 0], 1), ([0, 1, 1, 0], 1), ([1, 0, 1, 0], 1)]);
        Assert.Equal((1, 0), (system.Least(1)!.Value, system.Greatest(1)!.Value));
    }

    /// <summary>
    /// The same circle, but for one count that might stand in the third sum and must be nothing, as it makes nothing together with another: with a sign it could be solved.
    /// </summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_circle_that_only_a_count_below_nothing_would_open_stays_closed(long together, bool isFeasible)
    {
        var system = new CountSystem(5);
        system.Add([1, 1, 0, 0, 0], together);
        system.Add([0, 0, 1, 1, 0], 1);
        system.Add([0, 0, 0, 1, 1], 1);
        system.Add([1, 0, 1, 0, 1], 1);

        Assert.Equal(isFeasible, system.IsFeasible());
    }

    /// <summary>Twice a count, and an odd count less: solved in whole numbers, but for the sign.</summary>
    [Theory]
    [InlineData(3, 0, true)]
    [InlineData(3, 1, false)]
    [InlineData(6, 4, true)]
    [InlineData(-3, 0, true)]
    public void Whole_solutions_exist_where_divisors_divide(long value, long other, bool exist) =>
        Assert.Equal(exist, WholeSolutions.Exist(Variables, [([6, 9, 0, 0], value), ([0, 0, 2, -4], other)]));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_sum_of_nothing_is_nothing(long value, bool exist) => Assert.Equal(exist, WholeSolutions.Exist(Variables, [([0, 0, 0, 0], value)]));

    private static (long[] Coefficients, long Value) Neighbours(Random random)
    {
        var (first, last, sign, value) = (random.Next(Variables), random.Next(Variables), random.Next(2) == 0 ? 1 : -1, random.Next(Most + 1));
        var coefficients = Enumerable.Range(0, Variables).Select(variable => variable >= Math.Min(first, last) && variable <= Math.Max(first, last) ? (long)sign : 0).ToArray();
        return (coefficients, sign * value);
    }

    private static CountSystem System(IEnumerable<(long[] Coefficients, long Value)> equations)
    {
        var system = new CountSystem(Variables);
        foreach (var (coefficients, value) in equations)
        {
            system.Add(coefficients, value);
        }

        return system;
    }

    private static IEnumerable<int[]> Fitting(List<(long[] Coefficients, long Value)> equations) =>
        Counts.Where(counts => equations.TrueForAll(row => row.Coefficients.Zip(counts, (coefficient, count) => coefficient * count).Sum() == row.Value));

    private static int Sum(int[] counts, uint sum) => counts.Where((_, variable) => (sum >> variable & 1) != 0).Sum();

    private static IEnumerable<int[]> Every(int variables) => variables == 0
        ? [[]]
        : Every(variables - 1).SelectMany(counts => Enumerable.Range(0, Most + 1).Select(count => (int[])[.. counts, count]));
}
