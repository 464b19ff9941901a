using System.Text.Json;
using System.Text.Json.Nodes;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Sqlite;
using AdminReform.Hosting.Storage;
using AdminReform.Rules.Escalation;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace AdminReform.Hosting.Verifying;

/// <summary>A store in which there is something of everything, and copies of it that somebody has tampered with.</summary>
internal sealed class TamperedStore : IDisposable
{
    private static readonly Lazy<Task<byte[]>> Whole = new(LiveAsync);

    private readonly TemporaryFolder _folder = new();

    private string File => _folder["office.db"];

    public void Dispose() => _folder.Dispose();

    internal static async Task<TamperedStore> CopyAsync()
    {
        var copy = new TamperedStore();
        await System.IO.File.WriteAllBytesAsync(copy.File, await Whole.Value);
        return copy;
    }

    /// <summary>The values of columns, row by row in the order of the keys.</summary>
    internal List<object?[]> Read(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var row = command.ExecuteReader();
        List<object?[]> rows = [];
        while (row.Read())
        {
            var values = new object[row.FieldCount];
            row.GetValues(values);
            rows.Add([.. values.Select(value => value is DBNull ? null : value)]);
        }

        return rows;
    }

    /// <summary>Changes something behind the back of the office.</summary>
    /// <returns>How many rows that were.</returns>
    internal int Run(string sql, params object?[] values)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters.AddWithValue($"${index}", values[index] ?? DBNull.Value);
        }

        return command.ExecuteNonQuery();
    }

    internal async Task<VerificationReport> VerifyAsync()
    {
        await using var store = new SqliteOfficeStore(File);
        using var rig = new OfficeRig(store, PlanCases.Watched);
        return await new OfficeVerifier(store, rig.Settings).VerifyAsync();
    }

    /// <summary>Another value in the place of one, of the same kind.</summary>
    internal static object? Other(object? value, StoredKind kind) => (value, kind) switch
    {
        (null, StoredKind.Text) => "x",
        (null, StoredKind.Moment) => "2026-11-02T08:00:00",
        (null, _) => 1L,
        (string text, StoredKind.Moment) => text.Replace("2026-", "2025-", StringComparison.Ordinal),
        (string text, _) when text.StartsWith('{') => Other(text, 0).Text,
        (string text, _) => $"{text}x",
        (long flag, StoredKind.Flag) => 1 - flag,
        (long number, _) => number + 1_000,
        _ => throw new ArgumentException($"There is no other of {value}.", nameof(value)),
    };

    /// <summary>The same JSON with one value in it that is another.</summary>
    /// <returns>The text, and the path of the value; empty where there is none to change.</returns>
    internal static (string Text, string Path) Other(string json, int which)
    {
        var root = JsonNode.Parse(json)!;
        var leaves = Leaves(root).ToList();
        if (leaves.Count == 0)
        {
            return (json, "");
        }

        var leaf = leaves[which % leaves.Count];
        var path = leaf.GetPath();
        JsonNode other = leaf.GetValueKind() switch
        {
            JsonValueKind.True => false,
            JsonValueKind.False => true,
            JsonValueKind.Number => leaf.GetValue<long>() + 1,
            _ when leaf.GetValue<string>() is var text && text.StartsWith("2026-", StringComparison.Ordinal) => $"2025-{text[5..]}",
            _ => $"{leaf.GetValue<string>()}x",
        };
        leaf.ReplaceWith(other);
        return (root.ToJsonString(), path);
    }

    private static IEnumerable<JsonValue> Leaves(JsonNode? node) => node switch
    {
        JsonValue value => [value],
        JsonObject members => members.SelectMany(member => Leaves(member.Value)),
        JsonArray items => items.SelectMany(Leaves),
        _ => [],
    };

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    private static async Task<byte[]> LiveAsync()
    {
        using var folder = new TemporaryFolder();
        await using (var store = new SqliteOfficeStore(folder["office.db"]))
        {
            await store.PrepareAsync(CancellationToken.None);
            using var rig = new OfficeRig(store, PlanCases.Watched);
            await rig.AcceptedAsync(
                OfficeCommand.Open("c1", Cases.Dossier("D1", limit: 1, daysAgo: 9)), OfficeCommand.Open("c2", Cases.Dossier("D2", officer: "another")),
                OfficeCommand.Open("c3", Cases.Dossier("D3", limit: 1, daysAgo: 9, unit: "Office B")), OfficeCommand.Open("c4", Cases.Dossier("D4", limit: 3)),
                OfficeCommand.Report("c5", PlanCases.Unit, PlanCases.Figure(45, new(2026, 11, 2))));
            await rig.StepAllAsync();
            var notice = rig.DeskOf(Cases.Unit).Snapshot.About("D1").OfType<Notice>().First();
            await rig.AcceptedAsync(
                OfficeCommand.Acknowledge("c6", Acknowledgement.Of(notice, "lan", rig.Clock.Now)), OfficeCommand.Record("c7", "D2", new SupplementAsked(rig.Clock.Now, "the map of Nguyễn Văn A")));
            await rig.AdvanceAsync(Period.FromDays(1));
            await rig.AcceptedAsync(
                OfficeCommand.EraseTexts("c8", "D2"), OfficeCommand.Record("c9", "D1", new StatusTold(rig.Clock.Now)), OfficeCommand.HandOver("c10", "D4", "Office B"),
                OfficeCommand.Record("c11", "D1", new StatusTold(rig.Clock.Now.PlusMinutes(1))));
            await rig.AdvanceAsync(Period.FromDays(1));
            await rig.AcceptedAsync(OfficeCommand.Open("c12", Cases.Dossier("D5", limit: 2)), OfficeCommand.Record("c13", "D3", new StatusTold(rig.Clock.Now)));
            for (var day = 0; day < 6; day++)
            {
                await rig.AdvanceAsync(Period.FromDays(1));
            }

            // One is under way, and a command waits.
            await rig.DeliverAllAsync();
            await rig.AcceptedAsync(OfficeCommand.HandOver("c14", "D5", "Office C"));
            await rig.StepAsync(Cases.Unit);
            await rig.AcceptedAsync(OfficeCommand.Record("c15", "D1", new StatusTold(rig.Clock.Now)));
        }

        return await System.IO.File.ReadAllBytesAsync(folder["office.db"]);
    }
}
