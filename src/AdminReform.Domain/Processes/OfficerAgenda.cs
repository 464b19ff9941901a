using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>What an officer has to do, by hour (việc của tôi theo giờ): the steps that run of the dossiers that they have.</summary>
/// <param name="Officer">The officer who has the dossiers; <see langword="null"/> for those of a unit that no officer was given.</param>
/// <param name="Unit">The unit that has them.</param>
/// <param name="At">The moment.</param>
/// <param name="Items">The steps: by due moment, then by when they must have ended for the whole; last those that have no limit or stand still.</param>
/// <remarks>The steps of the applicant and of other agencies are nobody's here.</remarks>
public sealed record OfficerAgenda(string? Officer, string Unit, LocalDateTime At, ValueList<AgendaItem> Items)
{
    /// <summary>The agendas of a caseload, by unit, then by officer.</summary>
    /// <param name="dossiers">The dossiers; facts after the moment are left out.</param>
    /// <param name="processes">The processes, each by the procedure that it is for.</param>
    /// <param name="office">The working time and the regimes of the office.</param>
    /// <param name="at">The moment.</param>
    /// <exception cref="ArgumentException">Two processes are for the same procedure.</exception>
    public static ValueList<OfficerAgenda> All(
        IEnumerable<Dossier> dossiers, ValueList<InternalProcess> processes, DeadlineCalculator office, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(processes);
        ArgumentNullException.ThrowIfNull(office);
        var book = ProcessBook.Of(processes, office);
        return ValueList.From(
            from run in dossiers.Select(dossier => book?.RunOf(dossier.AsOf(at), at)).OfType<ProcessRun>()
            from item in AgendaItem.Of(run)
            where item.Round.Step.Owner is null or { Kind: StepOwnerKind.Office }
            group item by (item.Dossier.Unit, item.Dossier.Officer) into mine
            orderby mine.Key.Unit, mine.Key.Officer
            select new OfficerAgenda(mine.Key.Officer, mine.Key.Unit, at, AgendaItem.InOrder(mine)));
    }

    /// <summary>Returns the officer, the unit and how many steps there are.</summary>
    public override string ToString() => $"{Officer ?? "nobody"} in {Unit}: {Items.Count} steps";
}
