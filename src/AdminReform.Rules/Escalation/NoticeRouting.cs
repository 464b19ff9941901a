using System.Collections.Frozen;
using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Rules.Ladders;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>Finds the person behind a role, and the hours in which that person is at work.</summary>
/// <remarks>
/// The chain of responsibility is that of the day on which somebody is told: for a conclusion the day on which the notice falls due, for a message the day on which it is
/// told (<see cref="LadderNotice.ToldAt"/>). A vacant seat, or a person who would be told of a lateness of their own, is
/// passed over for the next one up; where nobody stands above, that person is told all the same.
/// </remarks>
public sealed class NoticeRouting
{
    private const int MaximumMoves = 4;

    private readonly FrozenDictionary<string, WorkingTime> _hours;

    /// <summary>Routes through a register of agencies.</summary>
    /// <param name="directory">The agencies and their people.</param>
    /// <param name="hours">The working time of agencies whose hours differ from those of the calculator, by id.</param>
    public NoticeRouting(AgencyDirectory directory, IReadOnlyDictionary<string, WorkingTime>? hours = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        Directory = directory;
        _hours = (hours ?? new Dictionary<string, WorkingTime>()).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The agencies and their people.</summary>
    public AgencyDirectory Directory { get; }

    /// <summary>The working time of an agency of its own; <see langword="null"/> where the common one applies.</summary>
    public WorkingTime? HoursOf(string agency)
    {
        ArgumentNullException.ThrowIfNull(agency);
        return _hours.GetValueOrDefault(agency);
    }

    /// <summary>The working times of agencies of their own.</summary>
    internal IEnumerable<WorkingTime> Hours => _hours.Values;

    /// <summary>Who is told of a dossier at a step; <see langword="null"/> where the unit is unknown or the chain reaches nobody.</summary>
    /// <param name="step">The step.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="moment">When the person is told.</param>
    /// <param name="due">The due moment in force.</param>
    public Responsible? RecipientOf(LadderStep step, Dossier dossier, LocalDateTime moment, DueMoment due)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return RecipientOf(step, dossier.ResolvingUnit, dossier, moment, due.IsPassedAt(moment));
    }

    /// <summary>Who is told of a duty of a unit at a step: no officer handles it, so that its chain begins above; <see langword="null"/> as of a dossier.</summary>
    /// <param name="step">The step.</param>
    /// <param name="unit">The unit that owes it.</param>
    /// <param name="moment">When the person is told.</param>
    /// <param name="due">The due moment of the duty.</param>
    public Responsible? RecipientOf(LadderStep step, string unit, LocalDateTime moment, DueMoment due)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return RecipientOf(step, unit, null, moment, due.IsPassedAt(moment));
    }

    /// <summary>Who is told of a notice at a moment; whether somebody was late is of the moment at which the notice fell due.</summary>
    internal Responsible? RecipientOf(LadderNotice notice, LocalDateTime moment) =>
        RecipientOf(notice.Step, notice.UnitInCharge, (notice as Notice)?.Dossier, moment, notice.Due?.IsPassedAt(notice.Since) == true);

    private Responsible? RecipientOf(LadderStep step, string unit, Dossier? dossier, LocalDateTime moment, bool isLate)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step.Person is { } named)
        {
            return new(step.Recipient, Directory.AgencyOf(named, moment.Date) ?? unit, named, Directory.StandInFor(named, moment.Date));
        }

        var officer = dossier is null ? null : OfficerAt(dossier, moment);
        if (!Directory.ChainOf(unit, moment.Date, officer, dossier?.ReceivingUnit).TryGet(out var chain))
        {
            return null;
        }

        var acting = officer is null ? null : Directory.StandInFor(officer, moment.Date) ?? officer;
        foreach (var rung in chain.Rungs)
        {
            var isOwn = officer is not null && (rung.Acting == officer || rung.Acting == acting);
            if (rung.Step.Rank() >= step.Recipient.Rank() && !rung.IsVacant
                && !(isOwn && (isLate || rung.Step != ResponsibilityStep.HandlingOfficer)))
            {
                return rung;
            }
        }

        return chain.Reach(step.Recipient);
    }

    /// <summary>The person, and the moment moved into that person's hours. Another day can have another person, so both are found together.</summary>
    /// <param name="step">The step.</param>
    /// <param name="unit">The unit that resolves the dossier, or that owes the duty.</param>
    /// <param name="dossier">The dossier; <see langword="null"/> for a duty.</param>
    /// <param name="start">The moment.</param>
    /// <param name="due">The due moment in force.</param>
    /// <param name="common">The working time of whoever has none of their own.</param>
    internal (LocalDateTime Moment, Responsible? Recipient) Route(LadderStep step, string unit, Dossier? dossier, LocalDateTime start, DueMoment due, WorkingTime common)
    {
        var moment = start;
        Responsible? recipient = null;
        for (var moves = 0; moves < MaximumMoves; moves++)
        {
            recipient = RecipientOf(step, unit, dossier, moment, due.IsPassedAt(moment));
            var opening = ((recipient is null ? null : HoursOf(recipient.Agency)) ?? common).NextOpening(moment);
            if (opening == moment)
            {
                break;
            }

            moment = opening;
        }

        return (moment, recipient);
    }

    // Who had the dossier then, whatever was forwarded later.
    private static string? OfficerAt(Dossier dossier, LocalDateTime moment)
    {
        for (var i = dossier.StandingEvents.Count - 1; i >= 0; i--)
        {
            if (dossier.StandingEvents[i] is Forwarded forwarded && forwarded.At <= moment)
            {
                return forwarded.Officer;
            }
        }

        return dossier.Header.Officer;
    }
}
