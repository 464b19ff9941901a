using System.Globalization;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Json.Procedures;
using AdminReform.Interchange.NationalDatabase;
using AdminReform.Interchange.Processes;

namespace AdminReform.Hostile;

/// <summary>What every reader promises, whatever it is given. Run a million inputs as CONTRIBUTING says.</summary>
public sealed class HostileInputTests
{
    private const int Usual = 10_000;

    public static TheoryData<string> Readers => [.. Reader.All.Select(reader => reader.Name)];

    private static int Inputs => int.Parse(Environment.GetEnvironmentVariable("HOSTILE_INPUTS") ?? $"{Usual}", CultureInfo.InvariantCulture);

    private static ulong First => ulong.Parse(Environment.GetEnvironmentVariable("HOSTILE_FIRST") ?? "0", CultureInfo.InvariantCulture);

    [Fact]
    public void Every_reader_is_found_and_can_be_called()
    {
        var names = Reader.All.Select(reader => reader.Name).ToList();

        Assert.All(
            ["EventLogReader.Read", "EventLogMapping.Read", "DossiersJson.Read", "PolicyJson.Read", "TimeLimit.TryParse", "TimeLimit.Parse", "Fraction.TryParse"],
            known => Assert.Contains(names, name => name.StartsWith($"{known}(", StringComparison.Ordinal)));
        Assert.All(Reader.All, reader => Assert.True(reader.Missing is null, $"{reader}: nothing is known to pass for {reader.Missing}; add it to {nameof(KnownValues)}."));
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void What_is_well_written_is_read(string name)
    {
        var reader = Find(name);

        Assert.Contains(reader.Seeds, seed => reader.Read(seed).Value is not null);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void No_input_breaks_what_a_reader_promises(string name)
    {
        var reader = Find(name);
        for (var i = 0; i < Inputs / Reader.All.Count; i++)
        {
            var number = First + (ulong)i;
            var chance = new Chance(number);
            var text = Pieces.Mutate(chance, reader.Seeds);
            var choice = chance.Below(1 << 20);
            try
            {
                Check(reader, text, choice);
            }
            catch (Exception e)
            {
                Assert.Fail($"HOSTILE_FIRST={number}, {reader}, {Convert.ToBase64String(System.Text.Encoding.Unicode.GetBytes(text[..Math.Min(2000, text.Length)]))}:\n{e.Message}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void What_is_held_follows_the_input(string name)
    {
        var reader = Find(name);
        foreach (var piece in new[] { "a\",\"c\n", "\"", "\"\n", "[", "{\"a\":", "null,", "1", "1/", " ", "\u0301", "a\u0323", "ngày ", ".", "-", ",", "\n", "\\u0041" })
        {
            foreach (var seed in reader.Seeds.Take(2))
            {
                var at = seed.Length / 2;
                long Allocated(int count)
                {
                    var text = $"{seed[..at]}{string.Concat(Enumerable.Repeat(piece, count / piece.Length))}{seed[at..]}";
                    _ = reader.Read(text);
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    _ = reader.Read(text);
                    return GC.GetAllocatedBytesForCurrentThread() - before;
                }

                var (small, large) = (Allocated(4_000), Allocated(32_000));

                // Eight times the input: eight times what it takes, with room for a buffer that doubles.
                Assert.True(large <= (20 * small) + (1 << 20), $"{reader}, {piece}: {small} bytes for 4,000 signs, {large} for 32,000.");
            }
        }
    }

    private static Reader Find(string name) => Reader.All.Single(reader => reader.Name == name);

    private static void Check(Reader reader, string text, int choice)
    {
        var (value, problems) = reader.Read(text, choice);
        Assert.All(problems, problem => Assert.False(string.IsNullOrWhiteSpace(problem.Code) || string.IsNullOrWhiteSpace(problem.Message.English)));
        Assert.InRange(problems.Count, 0, 1_001);
        switch (value)
        {
            case null:
                break;
            case EventLogImport import:
                Printing.Check(import);
                Accounted(import);
                break;
            case ProcessTableImport table:
                Accounted(table);
                break;
            case NationalImport national:
                Accounted(national);
                break;
            case not null when reader.Writer is { } writer:
                var written = (string)writer.Invoke(null, [value])!;
                Assert.Equal(written, (string)writer.Invoke(null, [Value(reader, written)])!);
                break;
            case not null when reader.Name.Contains("Parse(", StringComparison.Ordinal):
                Assert.Equal(value, Value(reader, value.ToString()!));
                break;
        }
    }

    private static object Value(Reader reader, string written)
    {
        var (value, problems) = reader.Read(written);
        return value ?? throw new InvalidOperationException($"What was written is not read: {(problems.Count == 0 ? null : problems[0])}: {written[..Math.Min(500, written.Length)]}");
    }

    /// <summary>Every process is read once or set aside, and what was set aside is told.</summary>
    private static void Accounted(ProcessTableImport table)
    {
        Assert.Equal(table.Processes.Count, table.Processes.Select(process => process.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(table.Processes, process => Assert.NotEmpty(process.Versions[0].Steps));
        Assert.Equal(table.RejectedProcesses > 0, table.Problems.Any(problem => problem.Code != "process.table.unit.unused"));
        Assert.InRange(table.Problems.Count, 0, 1_001);
    }

    /// <summary>Every record is kept, a limit that is read is never a suggestion too, and what has no procedure says why.</summary>
    private static void Accounted(NationalImport national)
    {
        Assert.Equal(national.RejectedLines > 0, national.Problems.Any(problem => problem.Code.StartsWith("national.line", StringComparison.Ordinal)));
        Assert.All(national.Records, record => Assert.InRange(record.Problems.Count, record.Procedure is null ? 1 : 0, 1_001));
        Assert.All(national.Records.SelectMany(record => record.Limits), row => Assert.True(row.Limit is null || row.Suggestions.Count == 0));
        Assert.Equal(national.Procedures, ProceduresJson.Read(ProceduresJson.Write(national.Procedures)).Value);
    }

    /// <summary>Every dossier is accepted or rejected and none both, and what was rejected is told with its place.</summary>
    private static void Accounted(EventLogImport import)
    {
        var accepted = import.Dossiers.Select(dossier => dossier.Id).ToList();
        var rejected = import.Rejected.Select(row => row.Dossier).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Assert.Equal(accepted.Count, accepted.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(accepted, rejected.Contains);
        Assert.Equal(rejected.Count + import.Rejected.Count(row => row.Dossier is null), import.RejectedDossiers);
        Assert.Equal(accepted.Count + import.RejectedDossiers, import.Read);
        Assert.All(import.Rejected, row => Assert.True(row.Line > 0));
    }
}
