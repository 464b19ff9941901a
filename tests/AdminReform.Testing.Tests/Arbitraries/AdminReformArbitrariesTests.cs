using System.Reflection;
using AdminReform.Deadlines;
using AdminReform.Dossiers;

namespace AdminReform.Testing.Arbitraries;

public class AdminReformArbitrariesTests
{
    private const int Draws = 40;

    private const int MostSteps = 2_000;

    private static readonly MethodInfo[] All =
    [
        .. typeof(AdminReformArbitraries).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Arbitraries", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType is { IsGenericType: true } returned && returned.GetGenericTypeDefinition() == typeof(Arbitrary<>)),
    ];

    public static TheoryData<string> Names => [.. All.Select(NameOf)];

    [Theory, MemberData(nameof(Names))]
    public void Whatever_is_drawn_differs_from_draw_to_draw_and_shrinks_to_an_end(string name)
    {
        var method = All.Single(method => NameOf(method) == name);
        typeof(AdminReformArbitrariesTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(method.ReturnType.GetGenericArguments()).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [method.Invoke(null, null)], null);
    }

    [Fact]
    public void Each_type_is_drawn_by_one_method_of_the_class_that_is_named_once()
    {
        var types = All.Where(method => method.DeclaringType == typeof(AdminReformArbitraries)).Select(method => method.ReturnType).ToList();
        Assert.Equal(types.Count, types.Distinct().Count());
    }

    [Property(Arbitrary = [typeof(AdminReformArbitraries)], MaxTest = 200)]
    public void A_drawn_dossier_has_the_deadline_that_its_proof_verifies(Dossier dossier)
    {
        if (dossier.ToDeadlineFacts() is { } facts)
        {
            var office = DeadlineCalculator.VietnamCivilService;
            var trace = office.Explain(facts);
            Assert.Equal(office.Calculate(facts), trace.Deadline);
            Assert.True(trace.Verify(), trace.ToString());
        }
    }

    [Fact]
    public void Drawn_dossiers_hold_every_kind_of_event_and_most_are_accepted()
    {
        var dossiers = AdminReformArbitraries.Dossiers().Generator.Sample(2_000, new Rnd(118), 50).ToList();
        var kinds = dossiers.SelectMany(dossier => dossier.Events).Select(each => each.Kind).ToHashSet();
        Assert.Equal([DossierEventKind.WithdrawalDropped, DossierEventKind.TakenBack], Enum.GetValues<DossierEventKind>().Where(kind => !kinds.Contains(kind)));
        Assert.InRange(dossiers.Count(dossier => dossier.AcceptedAt is not null), 1_200, 1_900);
    }

    [Fact]
    public void Drawn_limits_have_every_unit()
    {
        var units = AdminReformArbitraries.Limits().Generator.Sample(500, new Rnd(118), 50).Select(limit => limit.Unit).ToHashSet();
        Assert.Equal(Enum.GetValues<TimeUnit>().Length, units.Count);
    }

    private static void Check<T>(Arbitrary<T> arbitrary)
    {
        var drawn = arbitrary.Generator.Sample(Draws, new Rnd(118), 30).ToList();
        Assert.True(drawn.Select(value => value is System.Collections.IEnumerable items and not string ? string.Join('\n', items.Cast<object>()) : value?.ToString()).Distinct().Count() > 1, "Always the same.");
        var value = drawn[^1];
        var steps = 0;
        while (arbitrary.Shrinker(value).Select(smaller => new { smaller }).FirstOrDefault() is { } next)
        {
            value = next.smaller;
            Assert.True(++steps < MostSteps, $"Shrinks on and on: {value}");
        }
    }

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
