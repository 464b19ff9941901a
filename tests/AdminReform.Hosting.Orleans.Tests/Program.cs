using AdminReform.Hosting.Orleans;

// The tests are run by their runner; a test that starts a silo in a process of its own runs this.
using var silo = await SiloHost.StartAsync(SiloPlace.Parse(args));
await Console.Out.WriteLineAsync("started");
_ = await Console.In.ReadLineAsync();
await silo.StopAsync();
return 0;
