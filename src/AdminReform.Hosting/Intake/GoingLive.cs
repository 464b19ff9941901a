using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Running;
using AdminReform.Hosting.Storage;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Hosting.Intake;

/// <summary>Takes the open dossiers of an office, desk by desk, between two commands that keep notices waiting.</summary>
internal sealed class GoingLive(IOfficeStore store, Bells bells, Func<Arrivals> arrivals, Instant at, string id)
{
    private const int Together = 500;

    private readonly List<Problem> _problems = [];
    private readonly HashSet<string> _units = new(StringComparer.Ordinal);
    private int _taken;

    internal async Task<GoingLiveReport> RunAsync(IEnumerable<Dossier> dossiers, CancellationToken cancellation)
    {
        foreach (var chunk in dossiers.Chunk(Together))
        {
            var opened = await SoundAsync([.. chunk.Select(dossier => OfficeCommand.OpenInGoingLive(id, dossier))], cancellation).ConfigureAwait(false);
            var begun = await SoundAsync(
                [.. opened.Select(command => command.Unit!).Distinct().Where(_units.Add).Select(unit => OfDesk("begin", unit, CommandKind.BeginGoingLive))], cancellation)
                .ConfigureAwait(false);
            await SendAsync([.. begun, .. opened], cancellation).ConfigureAwait(false);
        }

        var ends = _units.Order(StringComparer.Ordinal).Select(unit => OfDesk("end", unit, CommandKind.GoLive));
        await SendAsync(await SoundAsync([.. ends], cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        return new(_taken, [.. _units.Order(StringComparer.Ordinal)], [.. _problems]);
    }

    private OfficeCommand OfDesk(string word, string unit, CommandKind kind) => OfficeCommand.OfDesk($"{id}/{word}/{unit}", unit, kind);

    private async Task<List<NewCommand>> SoundAsync(IReadOnlyList<OfficeCommand> commands, CancellationToken cancellation)
    {
        List<NewCommand> sound = [];
        foreach (var (command, (ready, problem)) in commands.Zip(await arrivals().CheckAsync(commands, cancellation).ConfigureAwait(false)))
        {
            Note(problem, command.DossierId);
            sound.AddRange(ready is null ? [] : [ready]);
        }

        return sound;
    }

    private async Task SendAsync(List<NewCommand> sound, CancellationToken cancellation)
    {
        var answers = await store.AcceptAsync(sound, at, cancellation).ConfigureAwait(false);
        foreach (var (command, answer) in sound.Zip(answers))
        {
            Note(Receipts.RefusalOf(command, answer), command.Dossier);
            _taken += command.Opens && answer.Kind is AcceptanceKind.Accepted or AcceptanceKind.Repeated ? 1 : 0;
        }

        bells.Poke(answers.Where(answer => answer.Kind == AcceptanceKind.Accepted).Select(answer => answer.Row!.Unit));
    }

    private void Note(Problem? problem, string dossier)
    {
        if (problem is not null)
        {
            _problems.Add(problem with { Path = dossier });
        }
    }
}
