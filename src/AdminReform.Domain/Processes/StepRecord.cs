using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>Reads from the events of a dossier which steps ran when. Lives on the stack.</summary>
/// <param name="plan">The plan.</param>
/// <param name="clock">The process, whose other versions are known, too.</param>
/// <param name="ledger">Takes what is read.</param>
internal readonly ref struct StepRecord(ProcessPlan plan, ProcessClock clock, StepLedger ledger)
{
    internal void Read(Dossier dossier)
    {
        if (plan.HasMarks || !TryReadNotes(dossier))
        {
            ReadAll(dossier);
        }
    }

    // Where names of steps alone start and end them, only those, the acceptance and the end matter; one that was settled before it was accepted is read in full.
    private bool TryReadNotes(Dossier dossier)
    {
        var (acceptance, latest, isBegun) = (dossier.Acceptance, LocalDateTime.MinIsoValue, false);
        foreach (var happened in dossier.StandingEvents.AsSpan())
        {
            latest = happened.At > latest ? happened.At : latest;
            if (!isBegun && ReferenceEquals(happened, acceptance))
            {
                isBegun = true;
                ledger.BeginThoseOfTheProcess(latest);
            }
            else if (DossierFold.Settles(happened.Kind))
            {
                if (isBegun)
                {
                    ledger.EndAll(latest);
                }

                return isBegun;
            }
            else if (isBegun && happened is StepRecorded noted)
            {
                Take(noted, latest);
            }
        }

        return true;
    }

    private void ReadAll(Dossier dossier)
    {
        var fold = new DossierFold(dossier.Id, dossier.ResolvingUnit);
        var isBegun = false;
        foreach (var happened in dossier.StandingEvents.AsSpan())
        {
            var before = fold.Status;
            fold.Add(happened);
            if (fold.Marks.Accepted == 0)
            {
                continue;
            }

            if (!isBegun)
            {
                isBegun = true;
                ledger.BeginThoseOfTheProcess(fold.Latest);
            }

            if (fold.IsSettled)
            {
                ledger.EndAll(fold.Latest);
                return;
            }

            if (plan.HasMarks)
            {
                TakeMarks(happened, before, fold.Status, fold.Latest);
            }
            else if (happened is StepRecorded noted)
            {
                Take(noted, fold.Latest);
            }
        }
    }

    private void Take(StepRecorded noted, LocalDateTime at)
    {
        if (plan.Find(noted.Step) is { } step && plan.Starts(step))
        {
            ledger.Start(step, at);
        }
        else
        {
            NoteOther(noted, at);
        }
    }

    private void TakeMarks(DossierEvent happened, DossierStatus before, DossierStatus after, LocalDateTime at)
    {
        var isKnown = false;
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            if (ledger.PlaceOfRunning(step) >= 0 && plan.Steps[step].EndsWith?.Is(happened, before, after) == true)
            {
                isKnown = true;
                ledger.EndByMark(step, at);
            }
        }

        foreach (var step in plan.InOrder)
        {
            if (Starts(plan.Steps[step], happened, before, after))
            {
                isKnown = true;
                ledger.Start(step, at);
            }
        }

        if (!isKnown && happened is StepRecorded noted)
        {
            NoteOther(noted, at);
        }
    }

    private void NoteOther(StepRecorded noted, LocalDateTime at)
    {
        if (clock.Knows(noted.Step))
        {
            ledger.Note(new(StepOddityKind.OtherVersion, noted.Step, at));
        }
    }

    // The name of a step in the record always starts it, whatever else does.
    private static bool Starts(ProcessStep step, DossierEvent happened, DossierStatus before, DossierStatus after) =>
        step.StartsWith?.Is(happened, before, after) == true || (happened is StepRecorded noted && noted.Step == step.Id);
}
