using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>Keeps the dossiers behind each figure, and the proofs of those that a page can show.</summary>
internal sealed class DossierLists
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

    private readonly ReviewInput _input;

    private DossierLists(ReviewInput input) => _input = input;

    /// <summary>What a page shows of a review.</summary>
    internal static ShownDossiers Of(ReviewInput input, Caseload caseload, ReviewView view)
    {
        var lists = new DossierLists(input);
        foreach (ref readonly var entry in caseload.Entries)
        {
            var status = OnTimeCheck.Classify(entry, input.At, CountingPolicy.Default);
            lists.Add(entry, status, isDueToday: ReviewBuild.Age(input, entry, status) is { WorkingDays: 0, IsOverdue: false });
        }

        var shown = new ShownDossiers { Lists = lists.All(), OfAgencies = lists.ByAgency() };
        return shown with
        {
            Proofs = lists.Proofs(
            [
                .. shown.Lists.SelectMany(list => list.First).Select(line => line.Dossier), .. shown.OfAgencies.SelectMany(list => list.First), .. view.Findings.SelectMany(line => line.First), .. view.Steps.SelectMany(line => line.First),
                .. view.Processes?.Running.Take(ProcessView.Shown).Select(line => line.Dossier) ?? [],
            ]),
        };
    }

    private void Add(in CaseloadEntry entry, OnTimeStatus status, bool isDueToday)
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

    private ValueList<DossierList> All() =>
    [
        .. from list in _lists
           where list.Value.Count > 0
           orderby list.Key
           select new DossierList(list.Key, list.Value.Count, [.. InOrder(list.Key, list.Value).Take(Untroubled.Contains(list.Key) ? Others : Troubling).Select(Line)]),
    ];

    /// <summary>Those of each agency, as the table of the agencies counts them.</summary>
    private ValueList<AgencyDossiers> ByAgency()
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
    private ValueList<ProofLine> Proofs(HashSet<string> asked)
    {
        return
        [
            .. from dossier in _input.Dossiers
               where asked.Remove(dossier.Id)
               let facts = dossier.ToDeadlineFacts()
               where _input.Calculator.Calculate(facts).Due is not null
               let trace = _input.Calculator.Explain(facts!)
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
