using System.Reflection;
using System.Text;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules;
using AdminReform.Texts;
using NodaTime;

// What a user of the packages would write first, through every package: if it compiles and answers, they are whole.
Console.OutputEncoding = Encoding.UTF8;
var office = DeadlineCalculator.VietnamCivilService;
var dossier = Dossier.Replay(
    new DossierHeader("H26.12-261120-0033", "1.001193", "one-stop", "one-stop", "hộ tịch", Channel.Counter),
    [new Accepted(new LocalDateTime(2026, 11, 20, 9, 0), TimeLimit.Parse("05 ngày làm việc"))]);
Console.WriteLine(office.Explain(dossier.ToDeadlineFacts()!).InOneSentence(Language.Vietnamese));

var now = new LocalDateTime(2026, 12, 1, 8, 0);
var findings = Review.Run(Caseload.At(now, [dossier], office), now).Findings.Count;
var back = DossiersJson.Read(DossiersJson.Write([dossier])).Value;
Console.WriteLine($"{findings} findings; {back.Count} dossier written and read.");
var answers = findings > 0 && back.Count == 1 && back[0].Equals(dossier);
answers &= AdminReform.Results.Ardalis.ArdalisResults.ToArdalis(AdminReform.Results.Result.Success).IsSuccess;

answers &= AdminReform.Testing.Conformance.ConformanceSet.Shipped.Run().Conforms
    && AdminReform.Testing.A.Dossier().Accepted("2026-11-20 09:00").Limit("05 ngày làm việc").Build().Acceptance == dossier.Acceptance;

// Each package that lies in the folder is one that this program was restored with; tests/AdminReform.Packages.Tests looks into them.
string[] ids = [.. Directory.GetFiles(args[0], "*.nupkg").Select(file => Path.GetFileNameWithoutExtension(file).Replace(".0.1.0", "", StringComparison.Ordinal))];
var empty = ids.Where(id => Assembly.Load(id).GetExportedTypes().Length == 0).ToList();
Console.WriteLine($"{ids.Length} packages consumed{(empty.Count == 0 ? "" : $", nothing public in {string.Join(", ", empty)}")}.");
return answers && ids.Length > 0 && empty.Count == 0 ? 0 : 1;
