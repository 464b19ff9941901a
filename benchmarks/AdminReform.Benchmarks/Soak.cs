using System.Globalization;
using AdminReform.Benchmarks.Rules;
using AdminReform.Dossiers;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Benchmarks;

/// <summary>Ten million ticks and events over ten thousand dossiers: the memory in use must stay flat. Not a benchmark, and not part of the CI.</summary>
internal static class Soak
{
    private const int Dossiers = 10_000;
    private const int Rounds = 10;
    private const int StepsPerRound = 1_000_000;

    internal static int Run()
    {
        var dossiers = OfficeCaseload.Make(Dossiers);
        var monitor = new Monitor(OfficeCaseload.Calculator, OfficeCaseload.At);
        monitor.Put(dossiers);
        var open = dossiers.Where(dossier => dossier.ReadyAt is null).ToArray();
        var flips = open.Select(dossier => Dossier.Replay(dossier.Header, dossier.Events.With(new ResultReady(OfficeCaseload.At)))).ToArray();
        long first = 0, last = 0;
        for (var round = 1; round <= Rounds; round++)
        {
            for (var step = 0; step < StepsPerRound; step += 2)
            {
                var place = step / 2 % open.Length;
                monitor.Put(step / 2 / open.Length % 2 == 0 ? flips[place] : open[place]);
                monitor.AdvanceTo(monitor.Now.PlusSeconds(1));
            }

            last = GC.GetTotalMemory(forceFullCollection: true);
            first = round == 1 ? last : first;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{round * (long)StepsPerRound,11:N0} steps, {monitor.Now:uuuu-MM-dd HH:mm}, {last / 1024,8:N0} KiB in use"));
        }

        var isFlat = last <= first + (first / 10);
        Console.WriteLine(isFlat ? "Memory stayed flat." : "Memory grew by more than a tenth.");
        return isFlat ? 0 : 1;
    }
}
