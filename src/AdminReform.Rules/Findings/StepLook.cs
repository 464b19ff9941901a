using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.OnTime;
using AdminReform.Processes;
using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>What a rule about steps looks at: one thing of the process of one dossier. Lives on the stack, beside the dossier.</summary>
/// <param name="entry">The dossier and its deadline.</param>
/// <param name="steps">The steps of its process.</param>
/// <param name="place">The place of what is looked at among those of its kind.</param>
/// <param name="context">The calculator and the policies.</param>
internal readonly ref struct StepLook(ref readonly CaseloadEntry entry, StepReading steps, int place, RuleContext context)
{
    private readonly ref readonly CaseloadEntry _entry = ref entry;

    /// <summary>The dossier and its deadline.</summary>
    internal ref readonly CaseloadEntry Entry => ref _entry;

    /// <summary>The steps of its process.</summary>
    internal StepReading Steps { get; } = steps;

    /// <summary>The place of what is looked at: of the run of a step among all, unless the rule looks at something else.</summary>
    internal int Place { get; } = place;

    /// <summary>The calculator and the policies.</summary>
    internal RuleContext Context { get; } = context;

    /// <summary>The step.</summary>
    internal ProcessStep Step => Steps.StepAt(Place);

    /// <summary>When the step, which has a limit and does not stand still, is due.</summary>
    /// <exception cref="OutsideCalendarException">The limit leads outside the calendar.</exception>
    internal DueMoment Due => Steps.DueAt(Place) ?? throw new OutsideCalendarException(nameof(Due), $"The limit of {Step.Id} leads outside the calendar.");

    /// <summary>The latest of the facts from which the due moment of the step follows; what rests on it did not hold before.</summary>
    internal LocalDateTime DueKnownSince => Steps.DueKnownSince(Place);
}
