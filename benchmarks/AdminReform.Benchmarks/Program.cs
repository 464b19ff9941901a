using AdminReform.Benchmarks;
using AdminReform.Benchmarks.EventLogs;
using BenchmarkDotNet.Running;

if (args is ["soak"])
{
    return Soak.Run();
}

if (args is ["main-job", var log, var mapping, .. var until])
{
    return MainJob.Run(log, mapping, until is [var part] ? part : "review");
}

BenchmarkSwitcher.FromAssembly(typeof(Soak).Assembly).Run(args);
return 0;
