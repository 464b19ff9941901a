using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Rules.NRules;
using CustomNRule;
using Microsoft.Extensions.DependencyInjection;

var calculator = DeadlineCalculator.VietnamCivilService;

// One call registers the catalogue and our own rules.
var services = new ServiceCollection();
services.AddAdminReformRules(_ => calculator, own: own => own.Add<LetterToTheChairRule>());
using var provider = services.BuildServiceProvider();

var session = provider.GetRequiredService<AdminReformRules>().Open(new(2025, 7, 1, 7, 30));
session.Put(Dossier.Replay(
    new("H26.12-0001", "1.001193", "one-stop", "civil status", "Hộ tịch", Channel.Counter),
    [new Accepted(new(2025, 7, 1, 9, 0), TimeLimit.WorkingDays(10)), new Forwarded(new(2025, 7, 1, 10, 0), "civil status")]));

session.AdvanceTo(new(2025, 7, 14, 9, 0));
Tell("the day before it is due");

session.AdvanceTo(new(2025, 7, 16, 9, 0));
Tell("the day after");

// It turns out that an apology with a new date was sent in time: what hung on the first due day goes.
session.Record("H26.12-0001", new Reappointed(new(2025, 7, 14, 16, 0), new DueMoment(new(2025, 7, 22))));
Tell("once the apology is on record");

void Tell(string when)
{
    Console.WriteLine($"{session.Now:uuuu-MM-dd HH:mm}, {when}");
    foreach (var finding in session.Findings)
    {
        Console.WriteLine($"  finding  {finding.Rule.Id}");
    }

    foreach (var notice in session.Notices)
    {
        Console.WriteLine($"  notice   {notice.Step.Recipient}");
    }

    foreach (var letter in session.Rules.Query<Letter>())
    {
        Console.WriteLine($"  letter   to the {letter.To}: {letter.Words}");
    }
}
