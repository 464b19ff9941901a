using AdminReform.Values;
using NodaTime;

namespace AdminReform.Dossiers;

/// <summary>Reads from a history who had the dossier when, and which statuses it took, with the same fold as the dossier itself.</summary>
internal static class DossierTimeline
{
    internal static ValueList<Holding> Holdings(Dossier dossier)
    {
        var fold = new DossierFold(dossier.Id, dossier.ResolvingUnit);
        var holdings = new List<Holding>();
        foreach (var item in dossier.StandingEvents.AsSpan())
        {
            fold.Add(item);
            if (fold.Ending is not null)
            {
                Close(holdings, fold.Latest);
                break;
            }

            var holder = HolderOf(dossier, fold);
            if (holdings.Count == 0 || holdings[^1].Holder != holder)
            {
                Close(holdings, fold.Latest);
                Open(holdings, holder, fold.Latest);
            }
        }

        return ValueList.From(holdings);
    }

    internal static ValueList<StatusChange> StatusChanges(Dossier dossier)
    {
        var fold = new DossierFold(dossier.Id, dossier.ResolvingUnit);
        var changes = new List<StatusChange>();
        foreach (var item in dossier.StandingEvents.AsSpan())
        {
            var former = fold.Status;
            fold.Add(item);
            if (fold.Status != former)
            {
                changes.Add(new StatusChange(fold.Status, fold.Latest));
            }
        }

        return ValueList.From(changes);
    }

    private static Holder HolderOf(Dossier dossier, in DossierFold fold)
    {
        if (fold.StatusUnderWithdrawal is DossierStatus.SupplementAsked or DossierStatus.DutyAsked)
        {
            return Holder.Applicant;
        }

        if (fold.PendingOpinion is { } agency)
        {
            return new Holder(HolderKind.OtherAgency, agency);
        }

        return fold.Marks.LastForwarded != 0 && fold.StatusUnderWithdrawal != DossierStatus.Done && dossier.StandingEvents[fold.Marks.LastForwarded - 1] is Forwarded at
            ? new Holder(HolderKind.Unit, at.Unit, at.Officer)
            : new Holder(HolderKind.Unit, dossier.ReceivingUnit, fold.StatusUnderWithdrawal == DossierStatus.Done ? null : dossier.Header.Officer);
    }

    /// <summary>Ends the last holding; one that took no time is left out.</summary>
    private static void Close(List<Holding> holdings, LocalDateTime at)
    {
        if (holdings.Count == 0)
        {
            return;
        }

        if (holdings[^1].From == at)
        {
            holdings.RemoveAt(holdings.Count - 1);
        }
        else
        {
            holdings[^1] = holdings[^1] with { To = at };
        }
    }

    /// <summary>Begins a holding, or goes on with the last one where only one that took no time came between.</summary>
    private static void Open(List<Holding> holdings, Holder holder, LocalDateTime at)
    {
        if (holdings.Count > 0 && holdings[^1].Holder == holder)
        {
            holdings[^1] = holdings[^1] with { To = null };
        }
        else
        {
            holdings.Add(new Holding(holder, at, null));
        }
    }
}
