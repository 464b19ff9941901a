using System.Diagnostics;

namespace AdminReform.Hosting.Rig;

/// <summary>Waits for what other threads, processes and servers do; where it does not come, a test fails and says what it waited for.</summary>
internal static partial class Waiting
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Waits until something is so.</summary>
    /// <param name="what">What is waited for, as a sentence about it.</param>
    /// <param name="isSo">Whether it is so by now.</param>
    internal static async Task UntilAsync(string what, Func<Task<bool>> isSo)
    {
        for (var waited = Stopwatch.StartNew(); !await isSo(); await Task.Delay(50))
        {
            Assert.True(waited.Elapsed < Longest, $"After {waited.Elapsed} it is not so that {what}.");
        }
    }
}
