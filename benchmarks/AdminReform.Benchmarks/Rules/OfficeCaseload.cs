using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Benchmarks.Rules;

/// <summary>A caseload as offices have them: four of five dossiers done in time, most of the rest within their term, some overdue.</summary>
internal static class OfficeCaseload
{
    internal static readonly LocalDateTime At = new(2026, 6, 1, 9, 0);

    internal static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly TimeLimit[] Limits =
        [TimeLimit.Parse("03 ngày làm việc"), TimeLimit.Parse("05 ngày làm việc"), TimeLimit.Parse("10 ngày làm việc"), TimeLimit.Parse("15 ngày làm việc")];

    /// <summary>Makes dossiers; the same count gives the same dossiers.</summary>
    internal static Dossier[] Make(int count) => [.. Enumerable.Range(0, count).Select(One)];

    private static Dossier One(int number)
    {
        var daysAgo = number % 20 switch
        {
            0 => 30 + (number % 7),
            1 or 2 or 3 => number % 3,
            _ => 40 + (number % 60),
        };
        var accepted = At.PlusDays(-daysAgo).PlusMinutes(number % 300);
        var isDone = number % 20 > 3;
        List<DossierEvent> events =
        [
            new Submitted(accepted),
            new Accepted(accepted, Limits[isDone || daysAgo >= 30 ? number % 4 : 3]),
            new Forwarded(accepted.PlusMinutes(30), "resolving unit"),
        ];
        if (isDone)
        {
            events.Add(new ResultReady(accepted.PlusDays(2)));
            events.Add(new Returned(accepted.PlusDays(3)));
        }

        return Dossier.Replay(
            new($"H26.{number % 40}-{number:D8}", "1.001193", $"one-stop {number % 40}", $"unit {number % 40}", "civil status", Channel.Counter), events);
    }
}
