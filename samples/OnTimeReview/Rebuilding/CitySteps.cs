using AdminReform.Calendars;
using AdminReform.Dossiers;
using NodaTime;

namespace OnTimeReview.Rebuilding;

/// <summary>Draws when the steps of a dossier began, with chance of its own, so that nothing else of the caseload hangs on it.</summary>
public sealed class CitySteps(WorkingTime time)
{
    private const ulong Seed = 20210601;

    /// <summary>The least working minutes in which a dossier goes back, so that no step begins twice in one.</summary>
    private const int LeastForReturn = 30;

    private readonly Dice _dice = new(Seed);

    /// <summary>The steps of a dossier that had its result at a moment; some went back from the head to the officer once.</summary>
    public IEnumerable<DossierEvent> Done(LocalDateTime accepted, LocalDateTime ready)
    {
        var minutes = Minutes(accepted, ready);
        var intake = Math.Min(_dice.Between(10, 150), minutes / 5);
        var signing = Math.Min(_dice.Between(20, 270), minutes / 4);
        yield return Begin(accepted, intake, CityProcesses.Handling);
        if (_dice.Chance(4) && minutes >= LeastForReturn)
        {
            var first = intake + ((minutes - intake - signing) / 2);
            yield return Begin(accepted, first, CityProcesses.Signing);
            yield return Begin(accepted, first + ((minutes - signing - first) / 2), CityProcesses.Handling);
        }

        yield return Begin(accepted, minutes - signing, CityProcesses.Signing);
    }

    /// <summary>The steps of a dossier that is open at a moment, or was stopped then: as far as it came.</summary>
    public IEnumerable<DossierEvent> Open(LocalDateTime accepted, LocalDateTime at)
    {
        var minutes = Minutes(accepted, at);
        var intake = _dice.Between(10, 150);
        var isAtHead = _dice.Chance(25);
        if (intake < minutes)
        {
            yield return Begin(accepted, intake, CityProcesses.Handling);
        }

        if (isAtHead && intake < minutes / 2)
        {
            yield return Begin(accepted, minutes - Math.Min(_dice.Between(10, 240), minutes / 4), CityProcesses.Signing);
        }
    }

    private int Minutes(LocalDateTime from, LocalDateTime to) => (int)(time.Between(from, to).ToInt64Nanoseconds() / NodaConstants.NanosecondsPerMinute);

    private StepRecorded Begin(LocalDateTime accepted, int minutes, string step) => new(time.Plus(accepted, Duration.FromMinutes(minutes)), step);
}
