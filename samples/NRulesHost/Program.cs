using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NodaTime.Text;
using NRulesHost;
using NRulesHost.Mail;

// dotnet run [-- FOLDER [DAY]]: run it again, and what was told is not told again; delete the folder, and it begins anew.
var folder = Directory.CreateDirectory(args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "office"));
var until = args.Length > 1 ? LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd").Parse(args[1]).Value.At(new(8, 0)) : FirstDays.End;
using var office = new LandOffice(
    options => options.UseSqlite(string.Create(CultureInfo.InvariantCulture, $"Data Source={Path.Combine(folder.FullName, "office.db")}")),
    new MailFolder(Path.Combine(folder.FullName, "mails")),
    Console.Out);
office.RunUntil(until);
