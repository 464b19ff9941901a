namespace AdminReform.Counting;

/// <summary>Counts what some work does: methods entered, rounds of loops, elements that lists are searched by. Nothing is timed.</summary>
internal static class Counted
{
    private static readonly Lazy<CountingContext> Context = new(() => new(typeof(Counted).Assembly.GetName().Name!));

    /// <summary>
    /// Counts the work that a static method <c>Work(string, int)</c> of a test class prepares, for each size; what preparing it takes is not counted.
    /// </summary>
    internal static long[] Operations(Type tests, string name, params int[] sizes)
    {
        var copy = Context.Value.LoadFromAssemblyName(tests.Assembly.GetName());
        var work = copy.GetType(tests.FullName!)!.GetMethod("Work")!;
        var read = copy.GetType(typeof(OperationCount).FullName!)!.GetMethod(nameof(OperationCount.Read))!.CreateDelegate<Func<long>>();
        lock (Context)
        {
            return [.. sizes.Select(size => Count(size))];
        }

        long Count(int size)
        {
            var prepared = (Func<object>)work.Invoke(null, [name, size])!;
            var before = read();
            GC.KeepAlive(prepared());
            return read() - before;
        }
    }

    /// <summary>Holds that four times the input, by doubling, never takes much more than twice as much as half of it.</summary>
    internal static void AssertGrowsAsItsInput(string name, long[] counts, string what) => Assert.All(
        counts.Zip(counts.Skip(1)), pair => Assert.True(pair.Second < 2.9 * pair.First, $"{name}: {string.Join(", ", counts)} {what}"));
}
