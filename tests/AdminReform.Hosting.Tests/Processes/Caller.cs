using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using NodaTime;

namespace AdminReform.Hosting.Processes;

/// <summary>Sends commands to whoever lives, and again those that were not answered.</summary>
internal sealed class Caller(LocalDateTime shows)
{
    private readonly Dictionary<string, OfficeCommand> _open = [];
    private readonly List<string> _dossiers = [];
    private int _last;

    internal List<(string Id, bool IsHandedOver)> Answered { get; } = [];

    internal async Task SendAsync(int count, Random random, params Child[] children)
    {
        for (var sent = 0; sent < count; sent++)
        {
            var command = Next(random);
            _open.Add(command.Id, command);
            foreach (var waiting in _open.Values.Take(2).Append(command).DistinctBy(each => each.Id).ToList())
            {
                await TrySendAsync(children[random.Next(children.Length)], waiting);
            }
        }
    }

    internal async Task FinishAsync(Child child)
    {
        while (_open.Count > 0)
        {
            await TrySendAsync(child, _open.Values.First());
            Assert.False(child.HasEnded, child.Said);
        }
    }

    private async Task TrySendAsync(Child child, OfficeCommand command)
    {
        if (await child.SendAsync(command))
        {
            _open.Remove(command.Id);
            Answered.Add((command.Id, command.Kind == CommandKind.HandOver));
            if (command.Kind == CommandKind.Open)
            {
                _dossiers.Add(command.DossierId);
            }
        }
    }

    private OfficeCommand Next(Random random)
    {
        var id = FormattableString.Invariant($"c{++_last}");
        if (_dossiers.Count == 0 || random.Next(2) == 0)
        {
            var (dossier, unit) = ($"D-{id}", random.Next(2) == 0 ? "Office A" : "Office B");
            return OfficeCommand.Open(id, Dossier.Replay(
                new(dossier, "1.001193", "one-stop", unit, "civil status", Channel.Counter),
                [new Accepted(shows.PlusDays(-random.Next(6)), TimeLimit.WorkingDays(1 + random.Next(4))), new Forwarded(shows, unit, "officer")]));
        }

        var chosen = _dossiers[random.Next(_dossiers.Count)];
        return random.Next(4) switch
        {
            0 => OfficeCommand.HandOver(id, chosen, random.Next(2) == 0 ? "Office C" : "Office D"),
            1 => OfficeCommand.Record(id, chosen, new SupplementAsked(shows.PlusHours(1), "a paper is missing"), new Supplemented(shows.PlusHours(2))),
            _ => OfficeCommand.Record(id, chosen, new ResultReady(shows.PlusHours(random.Next(24)))),
        };
    }
}
