using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>The hand-overs of a dossier as known at a moment (kiểm soát quá trình giải quyết hồ sơ): each step with its moments and its limit.</summary>
/// <remarks>
/// The values that the process control slip of TT 01/2018/TT-VPCP (form 05) and TT 03/2025/TT-VPCP (form 06) is about. The text of neither form was read, so
/// this is none of them.
/// </remarks>
public sealed record ControlSlip
{
    private ControlSlip(ProcessRun run)
    {
        Dossier = run.Dossier.Header;
        At = run.At;
        Process = run.Process.Id;
        Case = run.Case;
        AcceptedAt = run.Dossier.AcceptedAt!.Value;
        EndedAt = run.Dossier.ReadyAt ?? run.Dossier.EndedAt;
        Due = run.Office.Calculate(run.Facts).Due;
        var begun = run.Rounds.Index().ToLookup(each => each.Item.Since);
        HandOvers = [.. run.Rounds.Select((round, place) => Line(
            run, round, round.EndedAt is { } end ? [.. begun[end].Where(later => later.Index > place).Select(later => later.Item)] : []))];
        Oddities = run.Oddities;
    }

    /// <summary>What the dossier is about.</summary>
    public DossierHeader Dossier { get; }

    /// <summary>The moment as of which it is written.</summary>
    public LocalDateTime At { get; }

    /// <summary>The id of the process.</summary>
    public string Process { get; }

    /// <summary>The case of the whole.</summary>
    public ProcessCase Case { get; }

    /// <summary>When the dossier was accepted.</summary>
    public LocalDateTime AcceptedAt { get; }

    /// <summary>When the result was ready, or the dossier ended without one; <see langword="null"/> while neither is so.</summary>
    public LocalDateTime? EndedAt { get; }

    /// <summary>When the whole is due; <see langword="null"/> while the dossier stands still, or where no limit is known.</summary>
    public DueMoment? Due { get; }

    /// <summary>The runs of the steps, in the order in which they began.</summary>
    public ValueList<HandOver> HandOvers { get; }

    /// <summary>What is odd about the steps, such as one that was skipped.</summary>
    public ValueList<StepOddity> Oddities { get; }

    /// <summary>Writes the slip of a dossier.</summary>
    public static ControlSlip Of(ProcessRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new(run);
    }

    /// <summary>Returns the dossier and how many hand-overs there are.</summary>
    public override string ToString() => $"{Dossier.Id} at {Texts.DayText.Of(At)}: {HandOvers.Count} hand-overs";

    private static HandOver Line(ProcessRun run, StepRound round, List<StepRound> begun)
    {
        var status = round.StatusAt(run.At);
        try
        {
            var time = RoundTime.Of(run, round, run.Office.Time);
            return new(round, Receivers(run, round, begun), status, time.Working, time.Waiting);
        }
        catch (OutsideCalendarException)
        {
            return new(round, Receivers(run, round, begun), status, null, null);
        }
    }

    // What began with the end of the step: the steps after it, or where none of those did, such as after a return, whatever did.
    private static ValueList<StepOwner> Receivers(ProcessRun run, StepRound round, List<StepRound> begun)
    {
        var (plan, step) = (run.Plan, run.Plan.Find(round.Step.Id)!.Value);
        var following = begun.FindAll(later => plan.Before[plan.Find(later.Step.Id)!.Value].Contains(step));
        return [.. (following.Count > 0 ? following : begun).Select(later => later.Step.Owner).OfType<StepOwner>().Distinct()];
    }
}
