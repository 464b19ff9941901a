using AdminReform.Law;
using Consumer;

// What a user of the packages would write first: if it compiles and answers, the packages are whole.
var number = InstrumentNumber.Parse("118/2025/NĐ-CP");
Console.WriteLine($"{number}: {number.Symbol} of {number.Year}");

var packages = Directory.GetFiles(args[0], "*.nupkg");
var faults = packages.SelectMany(PackageCheck.FaultsOf).ToList();
faults.ForEach(Console.Error.WriteLine);
Console.WriteLine($"{packages.Length} packages looked into, {faults.Count} faults.");
return packages.Length > 0 && faults.Count == 0 ? 0 : 1;
