using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Processes;
using AdminReform.Rules;
using AdminReform.Values;
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

    /// <summary>The same dossiers with the steps of their process on record.</summary>
    internal static Dossier[] MakeWithSteps(int count) => [.. Make(count).Select(StepsOf)];

    /// <summary>A review with the process: five steps in series, 15 working days in all.</summary>
    internal static ReviewOptions WithSteps { get; } = new()
    {
        Processes =
        [
            new(
                "1.001193",
                [
                    new(
                        new Validity(new LocalDate(2025, 7, 1)),
                        [new("usual", TimeLimit.WorkingDays(15))],
                        [new("", [Step("A", "0.5 ngày"), Step("B", "02 ngày"), Step("C", "06 ngày"), Step("D", "4.5 ngày"), Step("E", "02 ngày")])]),
                ]),
        ],
    };

    private static ProcessStep Step(string id, string limit) => new(id, StepLimit.Create(limit).Value) { Owner = new(StepOwnerKind.Office, "unit " + id) };

    // Done in two days, a step after the other; of the rest the second runs.
    private static Dossier StepsOf(Dossier dossier)
    {
        var accepted = dossier.AcceptedAt!.Value;
        DossierEvent[] steps = dossier.ReadyAt is null
            ? [new StepRecorded(LocalDateTime.Min(At, accepted.PlusMinutes(40)), "B")]
            : [.. "BCDE".Select((step, place) => new StepRecorded(accepted.PlusHours(10 * (place + 1)), step.ToString()))];
        return Dossier.Replay(dossier.Header, dossier.Events.Concat(steps).OrderBy(happened => happened.At));
    }

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
