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
