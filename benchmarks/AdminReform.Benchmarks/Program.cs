using System.Globalization;
using AdminReform.Benchmarks;
using AdminReform.Benchmarks.EventLogs;
using AdminReform.Benchmarks.Hosting.Silos;
using BenchmarkDotNet.Running;

if (args is ["soak"])
{
    return Soak.Run();
}

if (args is ["main-job", var log, var mapping, .. var until])
{
    return MainJob.Run(log, mapping, until is [var part] ? part : "review");
}

if (args is ["silos", .. var asked])
{
    return asked switch
    {
        ["events", var events, var agencies, "mixed" or "apart"] => await SilosUnderLoad.RunAsync("events", Number(events), Number(agencies), asked[^1] == "mixed"),
        ["wakes", var desks] => await SilosUnderLoad.RunAsync("wakes", Number(desks), 0, isMixed: false),
        _ => throw new ArgumentException("silos events COUNT AGENCIES mixed|apart | silos wakes DESKS"),
    };

    static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}

if (args is ["silo", .. var place])
{
    return await SiloProcess.RunAsync(place);
}

BenchmarkSwitcher.FromAssembly(typeof(Soak).Assembly).Run(args);
return 0;
