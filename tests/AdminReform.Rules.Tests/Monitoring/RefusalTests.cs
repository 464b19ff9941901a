using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Conformance;
using AdminReform.Rules.NRules;
using AdminReform.Rules.Simulation;
using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>What no engine can answer is refused by name, at once, and changes nothing.</summary>
public sealed class RefusalTests
{
    private static readonly LocalDateTime Now = new(2025, 7, 1, 9, 0);

    public static TheoryData<LocalDateTime> Outside =>
    [
        LocalDateTime.MinIsoValue, new(1, 1, 1, 0, 0), new LocalDateTime(1901, 1, 1, 0, 0).PlusNanoseconds(-1), new(9000, 1, 1, 0, 0), LocalDateTime.MaxIsoValue,
    ];

    [Theory, MemberData(nameof(Outside))]
    public async Task A_moment_outside_the_years_1901_to_8999_is_refused_with_its_range(LocalDateTime moment)
    {
        var monitor = new Monitor(Offices.Calculator, Now);
        var session = AdminReformRules.Compile(Offices.Calculator).Open(Now);
        Refused(() => new Monitor(Offices.Calculator, moment));
        Refused(() => AdminReformRules.Compile(Offices.Calculator).Open(moment));
        Refused(() => monitor.AdvanceTo(moment));
        Refused(() => session.AdvanceTo(moment));
        Refused(() => Review.Run(Caseload.At(Now, [], Offices.Calculator), moment));
        Refused(() => Rehearsal.Play([], Offices.Calculator, moment, moment));
        var thrown = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => Review.RunAsync(Async([]), Offices.Calculator, moment, _ => ValueTask.CompletedTask));
        Assert.Contains("1901 to 8999", thrown.Message, StringComparison.Ordinal);
        Assert.Equal((Now, Now), (monitor.Now, session.Now));
    }

    [Theory]
    [InlineData(1901)]
    [InlineData(8999)]
    public void The_first_and_the_last_year_are_watched(int year) =>
        Assert.Empty(new Monitor(Offices.Calculator, new(year, 1, 1, 0, 0)).AdvanceTo(new LocalDateTime(year, 12, 31, 23, 59)));

    [Fact]
    public async Task A_dossier_that_is_null_is_refused_with_its_place()
    {
        Dossier[] dossiers = [.. Caseloads.Twins, null!];
        var monitor = new Monitor(Offices.Calculator, Now);
        Assert.Contains("at 5 is null", Assert.Throws<ArgumentException>(() => monitor.Put(dossiers)).Message, StringComparison.Ordinal);
        Assert.Equal(0, monitor.Count);
        var thrown = await Assert.ThrowsAsync<ArgumentException>(
            () => Review.RunAsync(Async(dossiers), Offices.Calculator, Now, _ => ValueTask.CompletedTask));
        Assert.Contains("at 5 is null", thrown.Message, StringComparison.Ordinal);
    }

    private static void Refused(Func<object> act) =>
        Assert.Contains("1901 to 8999", Assert.Throws<ArgumentOutOfRangeException>(act).Message, StringComparison.Ordinal);

    private static void Refused(Action act) =>
        Assert.Contains("1901 to 8999", Assert.Throws<ArgumentOutOfRangeException>(act).Message, StringComparison.Ordinal);

    private static async IAsyncEnumerable<Dossier> Async(IEnumerable<Dossier> dossiers)
    {
        await Task.Yield();
        foreach (var dossier in dossiers)
        {
            yield return dossier;
        }
    }
}
