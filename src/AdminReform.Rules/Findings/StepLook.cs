using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.OnTime;
using AdminReform.Processes;
using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>What a rule about steps looks at: one thing of the process of one dossier.</summary>
/// <param name="Entry">The dossier and its deadline.</param>
/// <param name="Run">The run of its process.</param>
/// <param name="Place">The place of what is looked at: of the step in its version, unless the rule counts something else.</param>
/// <param name="Context">The calculator and the policies.</param>
internal readonly record struct StepLook(CaseloadEntry Entry, ProcessRun Run, int Place, RuleContext Context)
{
    /// <summary>The run of the step, which runs.</summary>
    internal StepRound Round => Run.RunningRound(Place);

    /// <summary>When the step, which has a limit and does not stand still, is due.</summary>
    /// <exception cref="OutsideCalendarException">The limit leads outside the calendar.</exception>
    internal DueMoment Due => Round.Due ?? throw new OutsideCalendarException(nameof(Due), $"The limit of {Round.Step.Id} leads outside the calendar.");

    /// <summary>The latest of the facts from which the due moment of the step follows; what rests on it did not hold before.</summary>
    internal LocalDateTime DueKnownSince => Round.DueKnownSince(Run.Facts);
}
