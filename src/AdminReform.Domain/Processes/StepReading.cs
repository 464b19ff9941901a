using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>
/// The steps of one dossier as its record tells them, and when each is due, worked out when it is asked for. Mutable: one that is kept and read into again serves
/// thousands of dossiers, one after the other, without making anything for each.
/// </summary>
internal sealed class StepReading
{
    private readonly StepLedger _ledger = new();
    private ProcessClock _clock = null!;
    private DeadlineFacts? _facts;
    private (bool IsKnown, DueMoment? Due)[] _dues = [];
    private ProcessMargin? _margin;

    // Where what was read was kept by a caseload: taken from there.
    private StepNotes? _notes;
    private int _note;

    internal ProcessPlan Plan { get; private set; } = null!;

    internal Dossier Dossier { get; private set; } = null!;

    /// <summary>The process.</summary>
    internal ProcessClock Clock => _clock;

    /// <summary>The working time and the regimes of the office.</summary>
    internal DeadlineCalculator Office => _clock.Office;

    /// <summary>The facts of the dossier from which its due moment and those of its steps follow.</summary>
    internal DeadlineFacts Facts => _facts ??= Dossier.ToDeadlineFacts()!;

    /// <summary>Whether the dossier stands still, and with it the steps that run.</summary>
    internal bool IsSuspended { get; private set; }

    /// <summary>The runs of the steps, in the order in which they began.</summary>
    internal ReadOnlySpan<StepSpan> Spans => _notes is null ? _ledger.Spans : _notes.SpansOf(_notes[_note]);

    /// <summary>What is odd about the steps, in the order of the record.</summary>
    internal ReadOnlySpan<StepOddity> Oddities => _notes is null ? _ledger.Oddities : [];

    internal bool HasRunning
    {
        get
        {
            foreach (ref readonly var span in Spans)
            {
                if (span.End is null)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>How often a step has begun.</summary>
    internal int RoundsOf(int step)
    {
        if (_notes is null)
        {
            return _ledger.RoundsOf(step);
        }

        var rounds = 0;
        foreach (ref readonly var span in Spans)
        {
            rounds += span.Step == step ? 1 : 0;
        }

        return rounds;
    }

    internal bool IsRunning(int step) => PlaceOfRunning(step) >= 0;

    /// <summary>The place of the run of a step among all; -1 where it does not run.</summary>
    internal int PlaceOfRunning(int step)
    {
        if (_notes is null)
        {
            return _ledger.PlaceOfRunning(step);
        }

        var place = Spans.Length - 1;
        while (place >= 0 && (Spans[place].Step != step || Spans[place].End is not null))
        {
            place--;
        }

        return place;
    }

    /// <summary>The step whose run stands at a place.</summary>
    internal ProcessStep StepAt(int place) => Plan.Steps[Spans[place].Step];

    /// <summary>Reads the record of an accepted dossier in the place of what was read before.</summary>
    internal void Read(ProcessClock clock, ProcessPlan plan, Dossier dossier)
    {
        (_clock, Plan, Dossier, _facts, _margin, _notes) = (clock, plan, dossier, null, null, null);
        _ledger.Begin(plan);
        new StepRecord(plan, clock, _ledger).Read(dossier);
        IsSuspended = !dossier.HasEnded && Interruptions is [.., { To: null }];
        if (_dues.Length < Spans.Length)
        {
            _dues = new (bool, DueMoment?)[Spans.Length * 2];
        }
        else
        {
            Array.Clear(_dues, 0, Spans.Length);
        }
    }

    /// <summary>Takes what a caseload keeps of a dossier in the place of what was read before.</summary>
    internal void Open(StepNotes notes, int number, Dossier dossier)
    {
        ref readonly var note = ref notes[number];
        (_clock, Plan, Dossier, _facts, _margin) = (note.Clock, note.Plan, dossier, null, note.Margin);
        (_notes, _note, IsSuspended) = (notes, number, note.IsSuspended);
    }

    /// <summary>Works out what is worked out when asked for, so that any number of threads may ask from then on.</summary>
    internal StepReading Complete()
    {
        for (var place = 0; place < Spans.Length; place++)
        {
            _ = DueAt(place);
        }

        return this;
    }

    /// <summary>When the step whose run stands at a place is or was due; <see langword="null"/> where it has no limit, stands still, or its limit leads outside the calendar.</summary>
    internal DueMoment? DueAt(int place)
    {
        if (_notes is not null)
        {
            return _notes.DueOf(_notes[_note], place);
        }

        ref var due = ref _dues[place];
        if (!due.IsKnown)
        {
            due = (true, Work(Spans[place]));
        }

        return due.Due;
    }

    /// <summary>
    /// The end of the run that stands at a place, if it ended and had a due moment. What was stopped or closed was not done, and the applicant is never late.
    /// </summary>
    internal StepEnd? EndAt(int place) => Spans[place].End is { } end
        && !(Dossier.Ending is DossierEnding.Stopped or DossierEnding.Closed or DossierEnding.RefusedAtIntake && Dossier.ReadyAt is null && end >= Dossier.EndedAt)
        && StepAt(place) is { Owner: not { Kind: StepOwnerKind.Applicant } } step && DueAt(place) is { } due
            ? new(Dossier.Procedure, step, end.Date, due.IsPassedAt(end))
            : null;

    /// <summary>The latest of the facts from which the due moment at a place, which has one, follows: the beginning of the step, or the end of what interrupted it.</summary>
    internal LocalDateTime DueKnownSince(int place)
    {
        var since = Spans[place].Since;
        foreach (var interruption in Interruptions)
        {
            if (interruption.To is { } to && to > since && DueAt(place)?.IsPassedAt(interruption.From) != true)
            {
                since = to;
            }
        }

        return since;
    }

    /// <summary>What <see cref="Margin"/> said last; <see langword="null"/> where it was not asked.</summary>
    internal ProcessMargin? KnownMargin => _margin;

    /// <summary>What the running steps, of which there is one, leave for the whole that is due at a moment.</summary>
    /// <exception cref="Calendars.OutsideCalendarException">The plan leads outside the calendar.</exception>
    internal ProcessMargin Margin(DueMoment whole)
    {
        if (_margin is not { } margin || margin.Whole != whole)
        {
            _margin = margin = Plan.IsSeries && OnlyRunning is { } step ? InSeries(step, whole) : InPlan(whole);
        }

        return margin;
    }

    /// <summary>The run that stands at a place.</summary>
    internal StepRound RoundAt(int place)
    {
        ref readonly var span = ref Spans[place];
        return new(Plan.Steps[span.Step], span.Round, span.Since, span.End, DueAt(place), IsSuspended && span.End is null);
    }

    private bool HasInterruptions => Dossier.Kinds.Contains(DossierEventKind.SupplementAsked) || Dossier.Kinds.Contains(DossierEventKind.DutyAsked);

    private ReadOnlySpan<Interruption> Interruptions => HasInterruptions ? Facts.Interruptions.AsSpan() : [];

    // The step that runs, where one alone does.
    private int? OnlyRunning
    {
        get
        {
            int? only = null;
            foreach (ref readonly var span in Spans)
            {
                if (span.End is null)
                {
                    if (only is not null)
                    {
                        return null;
                    }

                    only = span.Step;
                }
            }

            return only;
        }
    }

    // The same as the plan of it, without making one.
    private ProcessMargin InSeries(int step, DueMoment whole)
    {
        var hope = whole.LastMoment;
        for (var later = Plan.Steps.Length - 1; later > step; later--)
        {
            hope = Plan.Times[later] is { } time ? time.LatestStart(hope, Office.Time) : hope;
        }

        return DueAt(PlaceOfRunning(step))?.LastMoment > hope ? new(whole, hope, step, step, hope) : new(whole, hope, step, null, whole.LastMoment);
    }

    private ProcessMargin InPlan(DueMoment whole)
    {
        var forecast = new ProcessForecast(this, ProcessForecast.NoUsual);
        return forecast.MarginOf(whole, forecast.LatestEnds(whole));
    }

    private DueMoment? Work(in StepSpan span)
    {
        if ((IsSuspended && span.End is null) || Plan.Times[span.Step] is not { } time)
        {
            return null;
        }

        try
        {
            var clock = new StepClock(time, Office.Time, span.Since);
            foreach (var interruption in Interruptions)
            {
                if (interruption.To is { } to && (span.End is not { } ended || interruption.From < ended))
                {
                    clock.Interrupt(interruption.From, to, Office.EffectOf(Facts, interruption));
                }
            }

            return clock.Due;
        }
        catch (Calendars.OutsideCalendarException)
        {
            return null;
        }
    }
}
