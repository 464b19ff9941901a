using ProvinceMonitor;
using ProvinceMonitor.Load;

// The monitor of a province: `silo` has desks, `front` takes events over HTTP and shows the board, `load` sends events; without a word both of the first in one process.
var root = ServeCommand.All();
root.Add(ServeCommand.Silo());
root.Add(ServeCommand.Front());
root.Add(LoadCommand.Build());

// A silo that leaves hands on its desks, however long that takes: a host ends by itself, and whatever else runs ends at once.
return await root.Parse(args).InvokeAsync(new() { ProcessTerminationTimeout = null });
