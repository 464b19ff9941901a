using System.Diagnostics;
using System.Globalization;
using AdminReform.Soak.Machines;
using AdminReform.Soak.Nodes;
using AdminReform.Soak.Rounds;

// Offices of silos, front ends and couriers in processes of their own, over a PostgreSQL and a Redis of their own, to which whatever can happens; docs/testing.md says what is drawn and held.
// As root: dotnet run --project build/soak -c Release -- [--rounds 50] [--seed 1] [--rate 60] [--seconds 6] [--faults NAME,NAME] [--earlier PROGRAM]
if (args is ["node", var path])
{
    return await Node.RunAsync(Place.Read(path));
}

var rounds = Number("rounds", 50);
var seed = Number("seed", Environment.TickCount & 0xFFFF);
var (rate, seconds) = (Number("rate", 60), Number("seconds", 6));
string[] programs = [typeof(Node).Assembly.Location, .. Option("earlier") is { } earlier ? [Path.GetFullPath(earlier)] : (string[])[]];
var faults = Option("faults")?.Split(',').Select(name => Faults.All.Single(fault => fault.Name == name)).ToArray() ?? Faults.All;
const int RoundsOfOffice = 8;

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}"));
var random = new Random(seed);
var folder = Directory.CreateTempSubdirectory("adminreform-soak-").FullName;
await Shell.RunAsync("chmod", "755", folder);
var isSound = true;
List<Figures> all = [];
await using var network = await Network.MakeAsync(Cluster.Silos);
await using (var database = new Database(folder))
using (var members = new Members(folder))
{
    await database.BeginAsync();
    members.Start();
    for (var round = 0; round < rounds && isSound;)
    {
        await using var office = await TriedOffice.BeginAsync(database, members, folder, programs, round / RoundsOfOffice, random.Next(), rate);
        do
        {
            // Each kind once in its turn, every other time with another one beside it.
            Fault[] together = [faults[round % faults.Length], .. random.Next(2) == 0 ? [faults[random.Next(faults.Length)]] : (Fault[])[]];
            var since = Stopwatch.StartNew();
            var figures = await Round.RunAsync(office, [.. together.Distinct()], seconds, new(random.Next()));
            all.Add(figures);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{++round} ({since.Elapsed.TotalSeconds:0} s) {figures}"));
            foreach (var fault in figures.Report.Faults.Select(fault => fault.ToString()).Concat(figures.Lost).Take(10))
            {
                Console.WriteLine($"  {fault}");
            }

            isSound = figures.IsSound;
        }
        while (round < rounds && round % RoundsOfOffice != 0 && isSound);
    }
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rounds {all.Count}, sound: {(isSound ? "yes" : $"no, see {folder}")}"));
if (isSound)
{
    Directory.Delete(folder, recursive: true);
}

return isSound ? 0 : 1;

string? Option(string name) => Array.IndexOf(args, $"--{name}") is >= 0 and var place ? args[place + 1] : null;

int Number(string name, int usual) => Option(name) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : usual;
