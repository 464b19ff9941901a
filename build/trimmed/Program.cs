using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

// A review and a monitor, and nothing of NRules: what is published must not carry it.
var office = DeadlineCalculator.VietnamCivilService;
var dossier = Dossier.Replay(
    new DossierHeader("H26.12-261120-0033", "1.001193", "one-stop", "one-stop", "hộ tịch", Channel.Counter),
    [new Accepted(new LocalDateTime(2026, 11, 20, 9, 0), TimeLimit.Parse("05 ngày làm việc"))]);
var now = new LocalDateTime(2026, 12, 1, 8, 0);
var review = Review.Run(Caseload.At(now, [dossier], office), now);
var monitor = new Monitor(office, now.PlusDays(-1));
monitor.Put(dossier);
monitor.AdvanceTo(now);
string[] found = [.. review.Findings.Select(finding => finding.Id), .. review.Notices.Select(notice => notice.Id)];
string[] held = [.. monitor.Snapshot.Conclusions.Select(conclusion => conclusion.Id)];
Console.WriteLine($"{found.Length} conclusions of the review, {held.Length} of the monitor.");
return found.Length > 0 && found.SequenceEqual(held) ? 0 : 1;
