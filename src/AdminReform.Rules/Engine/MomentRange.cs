using System.Runtime.CompilerServices;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>The moments at which a caseload can be reviewed or watched.</summary>
internal static class MomentRange
{
    // Statutory months are known from 1900 to 9000, and a watch looks at those around its own.
    private const int FirstYear = 1901;
    private const int LastYear = 8999;

    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside.</exception>
    internal static void Check(LocalDateTime moment, [CallerArgumentExpression(nameof(moment))] string? name = null)
    {
        if (moment.Year is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(name, moment, $"The moment must lie in the years {FirstYear} to {LastYear}.");
        }
    }
}
