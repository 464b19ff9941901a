using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>Keeps the dossiers behind each figure, and the proofs of those that a page can show.</summary>
internal sealed class DossierLists(ReviewInput input)
{
    /// <summary>How many dossiers of a list are shown; of those that trouble nobody a few are enough.</summary>
    private const int Troubling = 100;
    private const int Others = 20;

    /// <summary>How many dossiers of agencies a page shows in all, unless there are more figures than that; and of one figure.</summary>
    private const int OfAgencies = 1_000;
    private const int OfAgency = 20;
    private const int OthersOfAgency = 3;

    private static readonly DossierClass[] Untroubled = [DossierClass.OpenWithin, DossierClass.OnTime, DossierClass.Early];

    private readonly Dictionary<DossierClass, List<(Dossier Dossier, LocalDate? Due)>> _lists = Enum.GetValues<DossierClass>().ToDictionary(each => each, _ => new List<(Dossier, LocalDate?)>());

    internal void Add(in CaseloadEntry entry, OnTimeStatus status, bool isDueToday)
    {
        var item = (entry.Dossier, entry.Deadline.Due?.Date);
        if (ClassOf(status, entry.Dossier.Status) is { } known)
        {
            _lists[known].Add(item);
        }

        if (isDueToday)
        {
            _lists[DossierClass.DueToday].Add(item);
        }
    }

    internal ValueList<DossierList> All() =>
    [
        .. from list in _lists
           where list.Value.Count > 0
           orderby list.Key
           select new DossierList(list.Key, list.Value.Count, [.. InOrder(list.Key, list.Value).Take(Untroubled.Contains(list.Key) ? Others : Troubling).Select(Line)]),
    ];

    /// <summary>Those of each agency, as the table of the agencies counts them.</summary>
    internal ValueList<AgencyDossiers> ByAgency()
    {
        var groups = (from list in _lists
                      where list.Key is not (DossierClass.DueToday or DossierClass.NotAcceptedYet or DossierClass.Refused)
                      from agency in list.Value.GroupBy(item => item.Dossier.ResolvingUnit, StringComparer.Ordinal)
                      select (Agency: agency.Key, Class: list.Key, Items: agency.ToList())).ToList();
        var room = Math.Clamp(OfAgencies / Math.Max(1, groups.Count), 1, OfAgency);
        return
        [
            .. from item in groups
               orderby item.Class
               let shown = Untroubled.Contains(item.Class) ? Math.Min(room, OthersOfAgency) : room
               select new AgencyDossiers(item.Agency, item.Class, item.Items.Count, [.. InOrder(item.Class, item.Items).Take(shown).Select(each => each.Dossier.Id)]),
        ];
    }

    /// <summary>How the due day of each dossier that is shown was counted, each once.</summary>
    internal ValueList<ProofLine> Proofs(IEnumerable<string> shown)
    {
        var asked = shown.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from dossier in input.Dossiers
               where asked.Remove(dossier.Id)
               let facts = dossier.ToDeadlineFacts()
               where input.Calculator.Calculate(facts).Due is not null
               let trace = input.Calculator.Explain(facts!)
               select new ProofLine(dossier.Id, new LocalizedText(trace.InOneSentence(Language.Vietnamese), trace.InOneSentence(Language.English))),
        ];
    }

    // What has waited longest first, or ended last.
    private static IEnumerable<(Dossier Dossier, LocalDate? Due)> InOrder(DossierClass list, List<(Dossier Dossier, LocalDate? Due)> items) => (list switch
    {
        DossierClass.ResolvedLate => items.OrderByDescending(item => item.Due is { } due && Ended(item.Dossier) is { } ended ? Period.DaysBetween(due, ended) : 0),
        DossierClass.OnTime or DossierClass.Early or DossierClass.Cancelled or DossierClass.Refused => items.OrderByDescending(item => Ended(item.Dossier)),
        _ => items.OrderBy(item => item.Due),
    }).ThenBy(item => item.Dossier.Id, StringComparer.Ordinal);

    private static DossierLine Line((Dossier Dossier, LocalDate? Due) item) =>
        new(item.Dossier.Id, item.Dossier.Procedure, item.Dossier.ResolvingUnit, item.Dossier.Officer ?? "—", item.Due, Ended(item.Dossier));

    private static LocalDate? Ended(Dossier dossier) => (dossier.ReadyAt ?? dossier.EndedAt)?.Date;

    private static DossierClass? ClassOf(OnTimeStatus status, DossierStatus state) => status switch
    {
        OnTimeStatus.Early => DossierClass.Early,
        OnTimeStatus.OnTime => DossierClass.OnTime,
        OnTimeStatus.Late => DossierClass.ResolvedLate,
        OnTimeStatus.Within or OnTimeStatus.Suspended => DossierClass.OpenWithin,
        OnTimeStatus.Overdue => DossierClass.Overdue,
        OnTimeStatus.NotCounted => state switch
        {
            DossierStatus.Stopped => DossierClass.Cancelled,
            DossierStatus.RefusedAtIntake => DossierClass.Refused,
            _ => DossierClass.NotAcceptedYet,
        },
        _ => null,
    };
}
