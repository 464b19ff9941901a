using AdminReform.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["soak"])
{
    return Soak.Run();
}

BenchmarkSwitcher.FromAssembly(typeof(Soak).Assembly).Run(args);
return 0;
