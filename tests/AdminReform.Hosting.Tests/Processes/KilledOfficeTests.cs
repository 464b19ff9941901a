using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Sqlite;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Rules;
using Microsoft.Extensions.FileProviders;
using NodaTime;

namespace AdminReform.Hosting.Processes;

/// <summary>Two processes over one file by mistake, killed at any moment and started again: nothing that was answered is lost, and nothing is told twice.</summary>
/// <remarks>Three rounds, or as many as ADMINREFORM_KILLS says.</remarks>
public sealed class KilledOfficeTests
{
    private static readonly LocalDateTime Shows = new(2026, 11, 2, 7, 0);

    private const int RoundsOfFile = 3;

    /// <summary>A file for each three rounds.</summary>
    public static TheoryData<int> Files => [.. Enumerable.Range(1, (Rounds + RoundsOfFile - 1) / RoundsOfFile)];

    private static int Rounds =>
        int.TryParse(Environment.GetEnvironmentVariable("ADMINREFORM_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : RoundsOfFile;

    [Theory, MemberData(nameof(Files))]
    public async Task Killed_offices_over_one_file_lose_nothing_and_tell_nothing_twice(int file)
    {
        using var folder = new TemporaryFolder();
        var letters = Directory.CreateDirectory(folder["letters"]).FullName;
        var began = DateTimeOffset.UtcNow;
        var random = new Random(file);
        var caller = new Caller();
        for (var round = 0; round < RoundsOfFile; round++)
        {
            using var one = new Child(folder["office.db"], letters, began, VietnamTime.ToDateTimeOffset(Shows));
            using var other = new Child(folder["office.db"], letters, began, VietnamTime.ToDateTimeOffset(Shows));
            await caller.SendAsync(30, random, one, other);
            (random.Next(2) == 0 ? one : other).Kill();
            await caller.SendAsync(5, random, one, other);
            one.Kill();
            other.Kill();
        }

        using (var last = new Child(folder["office.db"], letters, began, VietnamTime.ToDateTimeOffset(Shows)))
        {
            await caller.FinishAsync(last);
            await last.RestAsync(folder["office.db"]);
        }

        await using var store = new SqliteOfficeStore(folder["office.db"]);
        await store.PrepareAsync(CancellationToken.None);
        foreach (var command in caller.Answered)
        {
            // A dossier that is handed over to where it is is refused; everything else is lawful history.
            var (id, isHandedOver) = command;
            var state = (await store.FindCommandAsync(id, CancellationToken.None))!.State;
            Assert.True(state == CommandState.Applied || (isHandedOver && state == CommandState.Refused), $"{id} is {state}");
        }

        var settings = SettingsReader.Read(new(), new NullFileProvider()).Value;
        Assert.NotEmpty(FolderChannel.Read(letters));
        Assert.Empty(await Verifier.FaultsAsync(store, settings));
        Assert.Empty(await Verifier.FaultsOfAsync(FolderChannel.Read(letters), store));
    }

    [Fact]
    public async Task The_stamp_of_the_rules_is_the_same_in_another_process()
    {
        using var process = Process.Start(Child.Of("stamp"))!;
        Assert.Equal(RulesStamp.Of(DeadlineCalculator.VietnamCivilService, ReviewOptions.Default), (await process.StandardOutput.ReadToEndAsync()).Trim());
    }

    /// <summary>Sends commands to whoever lives, and again those that were not answered.</summary>
    private sealed class Caller
    {
        private readonly Dictionary<string, OfficeCommand> _open = [];
        private readonly List<string> _dossiers = [];
        private int _last;

        internal List<(string Id, bool IsHandedOver)> Answered { get; } = [];

        internal async Task SendAsync(int count, Random random, params Child[] children)
        {
            for (var sent = 0; sent < count; sent++)
            {
                var command = Next(random);
                _open.Add(command.Id, command);
                foreach (var waiting in _open.Values.Take(2).Append(command).DistinctBy(each => each.Id).ToList())
                {
                    await TrySendAsync(children[random.Next(children.Length)], waiting);
                }
            }
        }

        internal async Task FinishAsync(Child child)
        {
            while (_open.Count > 0)
            {
                await TrySendAsync(child, _open.Values.First());
            }
        }

        private async Task TrySendAsync(Child child, OfficeCommand command)
        {
            if (await child.SendAsync(command))
            {
                _open.Remove(command.Id);
                Answered.Add((command.Id, command.Kind == CommandKind.HandOver));
                if (command.Kind == CommandKind.Open)
                {
                    _dossiers.Add(command.DossierId);
                }
            }
        }

        private OfficeCommand Next(Random random)
        {
            var id = FormattableString.Invariant($"c{++_last}");
            if (_dossiers.Count == 0 || random.Next(2) == 0)
            {
                var (dossier, unit) = ($"D-{id}", random.Next(2) == 0 ? "Office A" : "Office B");
                return OfficeCommand.Open(id, Dossier.Replay(
                    new(dossier, "1.001193", "one-stop", unit, "civil status", Channel.Counter),
                    [new Accepted(Shows.PlusDays(-random.Next(6)), TimeLimit.WorkingDays(1 + random.Next(4))), new Forwarded(Shows, unit, "officer")]));
            }

            var chosen = _dossiers[random.Next(_dossiers.Count)];
            return random.Next(4) switch
            {
                0 => OfficeCommand.HandOver(id, chosen, random.Next(2) == 0 ? "Office C" : "Office D"),
                1 => OfficeCommand.Record(id, chosen, new SupplementAsked(Shows.PlusHours(1), "a paper is missing"), new Supplemented(Shows.PlusHours(2))),
                _ => OfficeCommand.Record(id, chosen, new ResultReady(Shows.PlusHours(random.Next(60)))),
            };
        }
    }

    private sealed class Child : IDisposable
    {
        private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

        private readonly Process _process;

        internal Child(string file, string letters, DateTimeOffset began, DateTimeOffset shows)
        {
            _process = Process.Start(Of(file, letters, ChildOffice.Text(began), ChildOffice.Text(shows)))!;
            _process.ErrorDataReceived += (_, line) => Errors.Enqueue(line.Data ?? "");
            _process.BeginErrorReadLine();
        }

        internal static ProcessStartInfo Of(params string[] arguments)
        {
            var start = new ProcessStartInfo(Environment.ProcessPath is { } dotnet && Path.GetFileNameWithoutExtension(dotnet) == "dotnet" ? dotnet : "dotnet")
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var argument in (string[])["exec", typeof(Child).Assembly.Location, .. arguments])
            {
                start.ArgumentList.Add(argument);
            }

            return start;
        }

        private ConcurrentQueue<string> Errors { get; } = [];

        public void Dispose()
        {
            Kill();
            _process.Dispose();
        }

        internal void Kill()
        {
            if (!_process.HasExited)
            {
                _process.Kill();
                _process.WaitForExit();
            }
        }

        /// <summary>Whether it answered before it died.</summary>
        internal async Task<bool> SendAsync(OfficeCommand command)
        {
            if (_process.HasExited)
            {
                return false;
            }

            try
            {
                await _process.StandardInput.WriteLineAsync(ChildOffice.Line(command));
                await _process.StandardInput.FlushAsync();
                var answer = await _process.StandardOutput.ReadLineAsync().WaitAsync(Long);
                return answer is null ? throw new IOException("It ended.") : answer == $"{command.Id}\tTrue" ? true : throw new InvalidOperationException(answer);
            }
            catch (IOException)
            {
                Assert.True(_process.HasExited || _process.WaitForExit(Long), "It answers no more.");
                return false;
            }
        }

        /// <summary>Waits until nothing waits in the store, and nothing is to be delivered.</summary>
        internal async Task RestAsync(string file)
        {
            await using var store = new SqliteOfficeStore(file);
            await store.PrepareAsync(CancellationToken.None);
            for (var waited = Stopwatch.StartNew(); waited.Elapsed < Long; await Task.Delay(200))
            {
                var isQuiet = (await store.DesksAsync(CancellationToken.None)).All(desk => desk.OldestWaiting is null)
                    && await store.NextDeliveryAsync(nameof(FolderChannel), CancellationToken.None) is null;
                if (isQuiet)
                {
                    // End it in order, so that it does not go on while its store is looked at.
                    _process.StandardInput.Close();
                    Assert.True(_process.WaitForExit(Long), "It does not stop.");
                    Assert.Equal(0, _process.ExitCode);
                    return;
                }
            }

            Assert.Fail($"It does not come to rest. {string.Join('\n', Errors)}");
        }
    }
}
