using System.Diagnostics;
using AdminReform.Deadlines;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Sqlite;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Rules;

namespace AdminReform.Hosting.Processes;

/// <summary>Two processes over one file by mistake, killed at any moment and started again: nothing that was answered is lost, and nothing is told twice.</summary>
/// <remarks>Three rounds, or as many as ADMINREFORM_KILLS says.</remarks>
public sealed class KilledOfficeTests
{
    /// <summary>A file for each three rounds.</summary>
    public static TheoryData<int> Files => KilledOffices.Stores;

    [Theory, MemberData(nameof(Files))]
    public async Task Killed_offices_over_one_file_lose_nothing_and_tell_nothing_twice(int file)
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteOfficeStore(folder["office.db"]);
        await KilledOffices.RunAsync(folder["office.db"], file, async () =>
        {
            await store.PrepareAsync(CancellationToken.None);
            return store;
        });
    }

    [Fact]
    public async Task The_stamp_of_the_rules_is_the_same_in_another_process()
    {
        using var process = Process.Start(Child.Of("stamp"))!;
        Assert.Equal(RulesStamp.Of(DeadlineCalculator.VietnamCivilService, ReviewOptions.Default), (await process.StandardOutput.ReadToEndAsync()).Trim());
    }
}
