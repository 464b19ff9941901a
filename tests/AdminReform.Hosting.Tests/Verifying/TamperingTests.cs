using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Storage;

namespace AdminReform.Hosting.Verifying;

/// <summary>Whatever somebody changes in a store behind the back of the office is named, or stands here with the reason why it cannot be.</summary>
public sealed class TamperingTests
{
    /// <summary>The columns that the verifier does not hold. <c>docs/operations.md</c> lists the same.</summary>
    private static readonly Dictionary<string, string> NotHeld = new(StringComparer.Ordinal)
    {
        ["desk.version"] = "counts claims",
        ["desk.seq"] = "counts steps too, of which those without facts leave nothing; below its last fact it is named",
        ["desk.next"] = "is worked out anew when the desk opens, and says which morning is still to be told, of which there is nothing yet",
        ["desk.stamp"] = "says by which rules it concluded: by others nothing that differs is judged",
        ["desk.ruled_since"] = "says until when it concluded by others: what was told before is counted where it differs",
        ["inbox.number"] = "is the order in which commands came in, and of that there is nothing else",
        ["inbox.unit"] = "is where a command waits: one that brings a dossier is missed there, any other goes after its dossier",
        ["inbox.command"] = "is the id that a caller gave",
        ["inbox.accepted"] = "is the clock of a machine",
        ["fact.command"] = "is the id that a caller gave",
        ["fact.accepted"] = "is the clock of a machine",
        ["refused"] = "holds what came to nothing",
        ["irregular"] = "is told in receipts, and in dossiers as they are read",
        ["change"] = "is a stream of what came and went, and ends at what stands",
        ["outbox.tries"] = "is known to the courier alone",
        ["outbox.next_try"] = "is known to the courier alone",
        ["outbox.tried_at"] = "is known to the courier alone",
        ["outbox.reason"] = "is known to the courier alone",
        ["outbox.sent"] = "is known to the courier alone",
    };

    // Of what stands: they are of the moment at which it came, or at which the desk was opened last.
    private static readonly string[] OfTheMoment = ["$.counts", "$.evidence"];

    // Of the message of a morning: they are of what stood then, and of who was there.
    private static readonly string[] OfTheMorning = [".message", ".subject", ".due", ".role", ".agency", ".standIn"];

    // Such rows leave nothing else: a desk without facts, and the channel of a morning.
    private static readonly Dictionary<string, string> Only = new(StringComparer.Ordinal) { ["desk"] = "seq > 1", ["outbox.channel"] = "body not like '{\"kind\":\"morning\"%'" };

    public static TheoryData<string, string> Held()
    {
        TheoryData<string, string> held = [];
        foreach (var table in StoredTable.All)
        {
            foreach (var column in table.Columns.Where(column => !NotHeld.ContainsKey(table.Name) && !NotHeld.ContainsKey($"{table.Name}.{column.Name}")))
            {
                held.Add(table.Name, column.Name);
            }
        }

        return held;
    }

    [Fact]
    public async Task A_store_that_nobody_tampered_with_is_sound()
    {
        using var store = await TamperedStore.CopyAsync();
        var report = await store.VerifyAsync();
        Assert.Equal((0, 0), (report.OfOtherRules, report.BeforeChannel));
        Assert.Empty(report.Faults);
    }

    [Fact]
    public void Nothing_is_said_not_to_be_held_that_is_not_there() => Assert.Empty(
        NotHeld.Keys.Except(StoredTable.All.SelectMany(table => table.Columns.Select(column => $"{table.Name}.{column.Name}").Append(table.Name))));

    /// <summary>In each row where there is another value, whatever else there is.</summary>
    [Theory]
    [MemberData(nameof(Held))]
    public async Task Another_value_of_a_column_is_named(string table, string column)
    {
        var (stored, kind) = Of(table, column);
        using var whole = await TamperedStore.CopyAsync();
        var rows = whole.Read($"select {Keys(stored)}, {column} from {table} where {Only.GetValueOrDefault(table) ?? Only.GetValueOrDefault($"{table}.{column}", "1 = 1")}");
        Assert.NotEmpty(rows);
        foreach (var row in rows.Where((_, index) => index % Math.Max(1, rows.Count / 6) == 0))
        {
            using var store = await TamperedStore.CopyAsync();
            Assert.Equal(1, store.Run($"update {table} set {column} = $0 where {Where(stored)}", [TamperedStore.Other(row[^1], kind), .. row[..^1]]));
            Assert.False((await store.VerifyAsync()).IsSound, $"{table}.{column} of {string.Join(", ", row)}");
        }
    }

    [Property(MaxTest = 120)]
    public async Task Another_value_in_any_document_is_named(byte column, ushort row, ushort leaf)
    {
        var (table, name) = new[] { ("fact", "body"), ("dossier", "body"), ("dossier", "acknowledged"), ("standing", "body"), ("notice", "body"), ("outbox", "body"), ("inbox", "body"), ("desk", "reported") }[column % 8];
        using var store = await TamperedStore.CopyAsync();
        var stored = StoredTable.All.Single(each => each.Name == table);
        var rows = store.Read($"select {Keys(stored)}, {name} from {table} where {name} is not null");
        var chosen = rows[row % rows.Count];
        var (text, path) = TamperedStore.Other((string)chosen[^1]!, leaf);
        if (path.Length == 0 || (table == "standing" && OfTheMoment.Any(member => path.StartsWith(member, StringComparison.Ordinal))) || (table == "outbox" && text.Contains("\"kind\":\"morning\"", StringComparison.Ordinal) && Array.Exists(OfTheMorning, member => $"{path}.".Contains($"{member}.", StringComparison.Ordinal))))
        {
            return;
        }

        Assert.Equal(1, store.Run($"update {table} set {name} = $0 where {Where(stored)}", [text, .. chosen[..^1]]));
        Assert.False((await store.VerifyAsync()).IsSound, $"{table}.{name}{path} of {string.Join(", ", chosen)}");
    }

    /// <summary>Whatever becomes of a fact, the verifier ends, and names at least one fault.</summary>
    [Property(MaxTest = 80)]
    public async Task Whatever_becomes_of_a_fact_is_named(byte what, ushort which, ushort other)
    {
        using var store = await TamperedStore.CopyAsync();
        var facts = store.Read("select unit, seq, body from fact order by unit, seq");
        var (fact, beside) = (facts[which % facts.Count], facts[other % facts.Count]);
        var sql = (what % 9) switch
        {
            0 => "delete from fact where unit = $0 and seq = $1",
            1 => "update fact set unit = case unit when 'Office A' then 'Office B' else 'Office A' end, seq = seq + 100 where unit = $0 and seq = $1",
            2 => "insert into fact select unit, (select max(seq) + 1 from fact where unit = $0), batch, at, command || 'x', dossier, body, digest, accepted from fact where unit = $0 and seq = $1",
            3 => "update fact set body = '{' where unit = $0 and seq = $1",
            4 => "update fact set dossier = 'another' where unit = $0 and seq = $1",
            5 => "update fact set at = '2026-11-30T08:00:00' where unit = $0 and seq = $1",
            6 => "update fact set batch = batch + 1000 where unit = $0 and seq = $1",
            7 => "update fact set body = $2 where unit = $0 and seq = $1",
            _ => "delete from fact where unit = $0 and accepted = (select accepted from fact where unit = $0 and seq = $1)",
        };
        if ((what % 9 == 7 && Equals(fact[2], beside[2])) || (what % 9 == 2 && Equals(fact[0], PlanCases.Unit)))
        {
            // It is the same, or says again what was reported, as anybody may.
            return;
        }

        Assert.NotEqual(0, store.Run(sql, fact[0], fact[1], beside[2]));
        Assert.False((await store.VerifyAsync()).IsSound, $"{sql}: {string.Join(", ", fact)}");
    }

    [Fact]
    public async Task A_fact_that_is_missed_is_named_with_those_that_need_it_and_keeps_no_other_desk_from_being_looked_at()
    {
        using var store = await TamperedStore.CopyAsync();
        store.Run("delete from fact where dossier = 'D1' and body like '{\"kind\":\"open\"%'");
        store.Run("delete from standing where unit = 'Office B' and id = (select min(id) from standing where unit = 'Office B')");
        var faults = (await store.VerifyAsync()).Faults;
        Assert.Contains(faults, fault => fault is { Kind: VerificationFaultKind.Lost, What: "fact", Unit: "Office A", Id: "2" });
        Assert.Contains(faults, fault => fault is { Kind: VerificationFaultKind.Otherwise, What: "fact", Unit: "Office A" } && fault.Detail.StartsWith("c6 about D1: ", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault is { Kind: VerificationFaultKind.Lost, What: "standing", Unit: "Office B" });
    }

    [Theory]
    [InlineData("reached = 'infinity'")]
    [InlineData("watched_since = 'x'")]
    [InlineData("ruled_since = ''")]
    [InlineData("next = '0044-03-15 BC'")]
    public async Task A_desk_that_cannot_be_read_is_named_and_keeps_no_other_from_being_looked_at(string change)
    {
        using var store = await TamperedStore.CopyAsync();
        Assert.Equal(1, store.Run($"update desk set {change} where unit = 'Office A'"));
        store.Run("delete from standing where unit = 'Office B' and id = (select min(id) from standing where unit = 'Office B')");
        var faults = (await store.VerifyAsync()).Faults;
        Assert.Contains(faults, fault => fault is { Kind: VerificationFaultKind.Otherwise, What: "desk", Unit: "Office A" });
        Assert.Contains(faults, fault => fault is { Kind: VerificationFaultKind.Lost, What: "standing", Unit: "Office B" });
        Assert.DoesNotContain(faults, fault => fault.Unit.Length == 0 || (fault.What == "delivery" && fault.Unit == "Office A"));
    }

    private static (StoredTable Table, StoredKind Kind) Of(string table, string column)
    {
        var stored = StoredTable.All.Single(each => each.Name == table);
        return (stored, stored.Columns.Single(each => each.Name == column).Kind);
    }

    private static string Keys(StoredTable table) => string.Join(", ", table.Columns.Take(table.Keys).Select(column => column.Name));

    private static string Where(StoredTable table) =>
        string.Join(" and ", table.Columns.Take(table.Keys).Select((column, index) => FormattableString.Invariant($"{column.Name} = ${index + 1}")));
}
