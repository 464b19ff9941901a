// Runs a seeded sample of the mutants of a folder of src, and prints the score and every survivor: docs/testing.md.
//
// dotnet-stryker makes the mutants, all of a package at once, and is stopped when it begins to run tests. Its own runs are not for these: it notes what
// covers what in a list that it searches at every step, which takes hours under properties. Here one process after the other holds the tests, and each
// mutant meets those that reach it, the quickest first, until one fails. What a mutant leaves behind in a value that is made once for all does not deceive:
// a test that fails must pass again without the mutant, and a mutant that lives must have been reached; otherwise it is tried again in a new process.
using System.Globalization;
using AdminReform.Mutants;

if (args is ["inside", var tests, var subject, .. var namespaces])
{
    return new Inside(tests, subject).Run(namespaces);
}

if (args is not [var folder, var seed, .. var rest] || rest.Length > 2)
{
    Console.Error.WriteLine("dotnet run --project build/mutants -- FOLDER SEED [SIZE [SECONDS]], such as Domain/Calendars 118 200");
    return 2;
}

var size = rest is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 200;
var most = rest is [_, var seconds] ? 1_000 * int.Parse(seconds, CultureInfo.InvariantCulture) : int.MaxValue;
var subjectOf = Subject.Of(folder.Split('/')[0]);
var instrumented = subjectOf.Instrument();
var coverage = subjectOf.Cover(instrumented);
var all = instrumented.Mutants.Where(mutant => $"{subjectOf.Name}/{mutant.File}".StartsWith($"{folder.TrimEnd('/')}/", StringComparison.Ordinal)).ToList();
var sample = all.OrderBy(mutant => Text.Hash($"{seed} {mutant.Name}"), StringComparer.Ordinal).Take(size)
    .OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line).ToList();
Console.WriteLine($"{sample.Count} of the {all.Count} mutants of {folder}, seed {seed}.");

using var room = new Room(subjectOf, instrumented);
var book = Path.Combine(instrumented.Folder, "outcomes.tsv");
var known = (File.Exists(book) ? File.ReadLines(book) : []).Select(line => line.Split('\t')).Where(line => line[0] is Outcomes.Killed or Outcomes.Timeout)
    .ToLookup(line => line[1], line => line[0]);
var outcomes = new List<(Mutant Mutant, string Outcome)>();
foreach (var mutant in sample)
{
    var outcome = known[mutant.Name].FirstOrDefault();
    if (outcome is null)
    {
        outcome = room.Try(mutant, coverage, most);
        File.AppendAllText(book, $"{outcome.Replace(' ', '\t').Split('\t')[0]}\t{mutant.Name}\t{outcome}\n");
    }

    outcomes.Add((mutant, outcome));
    if (outcome is Outcomes.Survived or Outcomes.NoCoverage)
    {
        Console.WriteLine($"{outcome} {mutant}");
    }
}

int Count(string outcome) => outcomes.Count(each => each.Outcome.Split(' ')[0] == outcome);
var (killed, late, alive, unseen) = (Count(Outcomes.Killed), Count(Outcomes.Timeout), Count(Outcomes.Survived), Count(Outcomes.NoCoverage));
var score = sample.Count == 0 ? 0m : Math.Round(100m * (killed + late) / sample.Count, 1, MidpointRounding.ToZero);
Console.WriteLine(FormattableString.Invariant($"| {folder} | {seed} | {sample.Count} of {all.Count} | {killed} | {late} | {alive} | {unseen} | {score} % |"));
return score >= 85 ? 0 : 1;
