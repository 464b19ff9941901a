using AdminReform.Deadlines;
using NodaTime;
using static AdminReform.Dossiers.DossierExamples;

namespace AdminReform.Dossiers;

/// <summary>What the values of dossiers say on their line in a log.</summary>
public class DossierLinesTests
{
    [Fact]
    public void An_event_says_when_and_what_and_its_detail() => Lines.Are(
        (new Submitted(Start), "08:00 01/07/2025 Submitted"),
        (new Accepted(Start), "08:00 01/07/2025 Accepted"),
        (new Accepted(Start, TimeLimit.WorkingDays(10), new DueMoment(new(2025, 7, 15))), "08:00 01/07/2025 Accepted: limit 10 ngày làm việc"),
        (new Accepted(Start, Promised: new DueMoment(new(2025, 7, 15))), "08:00 01/07/2025 Accepted: due 15/07/2025"),
        (new Forwarded(Start, "H26.12.3"), "08:00 01/07/2025 Forwarded: to H26.12.3"),
        (new Forwarded(Start, "H26.12.3", "officer-9"), "08:00 01/07/2025 Forwarded: to H26.12.3 (officer-9)"),
        (new SupplementAsked(Start), "08:00 01/07/2025 SupplementAsked"),
        (new SupplementAsked(Start, "thiếu bản vẽ"), "08:00 01/07/2025 SupplementAsked: thiếu bản vẽ"),
        (new DutyAsked(Start), "08:00 01/07/2025 DutyAsked"),
        (new DutyAsked(Start, SuspendsLimit: true), "08:00 01/07/2025 DutyAsked: the limit is suspended"),
        (new OpinionAsked(Start, "H26.7"), "08:00 01/07/2025 OpinionAsked: of H26.7"),
        (new OpinionAsked(Start, "H26.7", TimeLimit.Days(5)), "08:00 01/07/2025 OpinionAsked: of H26.7, limit 05 ngày"),
        (new OpinionGiven(Start, "H26.7"), "08:00 01/07/2025 OpinionGiven: by H26.7"),
        (new Reappointed(Start, new DueMoment(new(2025, 7, 20))), "08:00 01/07/2025 Reappointed: to 20/07/2025"),
        (new Reappointed(Start, new DueMoment(new(2025, 7, 20)), "thiếu người"), "08:00 01/07/2025 Reappointed: to 20/07/2025: thiếu người"),
        (new ResultReady(Start), "08:00 01/07/2025 ResultReady"),
        (new ResultReady(Start, ResultOutcome.Refused), "08:00 01/07/2025 ResultReady: refused"),
        (new StepRecorded(Start, "thẩm định"), "08:00 01/07/2025 StepRecorded: thẩm định"),
        (new TakenBack(Start.PlusDays(1), new Closed(Start), "officer-9", "nhầm"), "08:00 02/07/2025 TakenBack: 08:00 01/07/2025 Closed by officer-9: nhầm"));

    [Fact]
    public void What_a_dossier_tells_of_itself_says_so_on_one_line() => Lines.Are(
        (Header, "000.00.01.H26-250701-0033 1.001193, H26.12 → H26.12.3 (Counter)"),
        (new Holder(HolderKind.Unit, "H26.12"), "H26.12"),
        (new Holder(HolderKind.Unit, "H26.12", "officer-7"), "H26.12 (officer-7)"),
        (new Holder(HolderKind.Applicant, null), "applicant"),
        (new Holding(new(HolderKind.Applicant, null), Start, null), "applicant: 08:00 01/07/2025 – …"),
        (new StatusChange(DossierStatus.Done, Start), "08:00 01/07/2025 Done"),
        (new Irregularity("a.b", "x", 3, new("vi", "en")), "a.b in x, event 3: en"),
        (new Irregularity("a.b", "x", 3, new("vi", "en"), Law.Instruments.Decree118.Cite("19")), "a.b in x, event 3: en [118/2025/NĐ-CP art. 19]"),
        (new TimeShare(HolderKind.Unit, "H26.12", Duration.FromHours(1), Duration.FromHours(2), Duration.FromHours(3)), "H26.12: 0:01:00:00 working, 0:02:00:00 out of hours, 0:03:00:00 on days off"),
        (new TimeShare(HolderKind.Applicant, null, Duration.Zero, Duration.Zero, Duration.Zero), "applicant: 0:00:00:00 working, 0:00:00:00 out of hours, 0:00:00:00 on days off"),
        (
            TimeAccount.Create(Start, Start.PlusDays(1), [new(HolderKind.Unit, "H26.12", Duration.FromHours(1), Duration.FromHours(2), Duration.FromHours(3)), new(HolderKind.Applicant, null, Duration.FromHours(4), Duration.Zero, Duration.Zero)]).Value,
            "08:00 01/07/2025 – 08:00 02/07/2025: units 0:01:00:00, other agencies 0:00:00:00, applicant 0:04:00:00, out of hours 0:02:00:00, days off 0:03:00:00"));
}
