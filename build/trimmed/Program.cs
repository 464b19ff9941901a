using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Sqlite;
using AdminReform.Hosting.Telling;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.OnTime;
using AdminReform.Procedures;
using AdminReform.Rules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

// An event log and a document are read, reviewed and monitored, an office runs in a file, and nothing of NRules is needed: what is published must not carry it.
var mapping = EventLogMapping.Read("""
    {
      "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "delimiter": ";", "timestampPatterns": ["dd/MM/uuuu HH:mm"],
      "columns": { "dossier": "mã", "eventTime": "lúc", "activity": "việc", "limit": "hạn" },
      "constants": { "procedure": "1.001193", "receivingUnit": "one-stop" }, "activities": { "tiếp nhận": "accepted" }
    }
    """u8.ToArray()).Value;
using var log = new MemoryStream("""
    mã;lúc;việc;hạn
    H26.12-261120-0033;20/11/2026 09:00;Tiếp nhận;05 ngày làm việc
    H26.12-261120-0034;không rõ;Tiếp nhận;"05 ngày làm việc"
    """u8.ToArray());
var import = EventLogReader.Read(log, mapping).Value;
var dossier = import.Dossiers.Single();
var isRead = import.Rejected.Single().Problem.Code == "eventlog.time.unreadable"
    && DossiersJson.Read(DossiersJson.Write(import.Dossiers)).Value.Equals(import.Dossiers)
    && !DossiersJson.Read("""{ "version": 1, "dossiers": [{ "id": 7 }] }""").IsSuccess;

var office = DeadlineCalculator.VietnamCivilService;
var now = new LocalDateTime(2026, 12, 1, 8, 0);
var review = Review.Run(Caseload.At(now, [dossier], office), now);
var monitor = new Monitor(office, now.PlusDays(-1));
monitor.Put(dossier);
monitor.AdvanceTo(now);
string[] found = [.. review.Findings.Select(finding => finding.Id), .. review.Notices.Select(notice => notice.Id)];
string[] held = [.. monitor.Snapshot.Conclusions.Select(conclusion => conclusion.Id)];
Console.WriteLine($"{found.Length} conclusions of the review, {held.Length} of the monitor.");

// The binder of this program is generated, and binds no limit: it is read.
var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Limits:1.001193", "05 ngày làm việc"), new("Limits:1.001022", "sớm nhất có thể")]).Build();
var isConfigured = configuration.Read<TimeLimit>("Limits:1.001193").Value == TimeLimit.WorkingDays(5)
    && configuration.GetSection("Limits").ReadAll<ProcedureCode, TimeLimit>().Problems.Single().Path.StartsWith("Limits:1.001022", StringComparison.Ordinal);

var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = Directory.CreateTempSubdirectory("adminreform-").FullName });
builder.Services.AddAdminReform().WatchOffices().UseSqlite("office.db").TellThrough<Silent>();
using var host = builder.Build();
await host.StartAsync();
var running = host.Services.GetRequiredService<Office>();
var sent = await running.SendAsync(OfficeCommand.Open("1", dossier));
var isApplied = (await running.SettleAsync("1", TimeSpan.FromMinutes(1))).Value.State == CommandState.Applied && (await running.FindDossierAsync(dossier.Id)).Value.Equals(dossier);
await host.StopAsync();
return isRead && isConfigured && sent.IsSuccess && isApplied && found.Length > 0 && found.SequenceEqual(held) ? 0 : 1;

internal sealed class Silent : INoticeChannel
{
    public ValueTask DeliverAsync(Delivery delivery, CancellationToken cancellation) => ValueTask.CompletedTask;
}
