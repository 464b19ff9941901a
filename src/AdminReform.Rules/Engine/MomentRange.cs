using System.Runtime.CompilerServices;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>The moments at which a caseload can be reviewed or watched.</summary>
internal static class MomentRange
{
    private const int FirstYear = 1900;
    private const int LastYear = 9000;

    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside.</exception>
    internal static void Check(LocalDateTime moment, [CallerArgumentExpression(nameof(moment))] string? name = null)
    {
        if (moment.Year is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(name, moment, $"The moment must lie in the years {FirstYear} to {LastYear}.");
        }
    }
}
