using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Processes;
using AdminReform.Rules;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Json.Conclusions;

/// <summary>The stamp is the same while nothing changes on which conclusions rest, and another when anything of it does.</summary>
public sealed class RulesStampTests
{
    private static readonly Validity Always = new(new LocalDate(2025, 7, 1), null);

    private static readonly string Usual = RulesStamp.Of(DeadlineCalculator.VietnamCivilService, ReviewOptions.Default);

    public static TheoryData<string> Changes => [.. Changed.Keys];

    private static DeadlineCalculator Calculator => DeadlineCalculator.VietnamCivilService;

    private static Dictionary<string, Func<(DeadlineCalculator, ReviewOptions)>> Changed { get; } = new()
    {
        ["a figure of a policy"] = () => (Calculator, With(RulePolicy.Default with { DueSoonWorkingDays = 3 })),
        ["a severity"] = () => (Calculator, With(RulePolicy.Default with { Settings = [new(RuleIds.Overdue, true, Severity.Notice)] })),
        ["a second policy"] = () => (Calculator, ReviewOptions.Default with { Policies = PolicyHistory.Of(RulePolicy.Default, RulePolicy.Default with { From = new(2026, 1, 1) }) }),
        ["fewer rules"] = () => (Calculator, ReviewOptions.Default with { Catalogue = RuleCatalogue.Of(RuleCatalogue.Default.Rules.Skip(1)) }),
        ["ended dossiers too"] = () => (Calculator, ReviewOptions.Default with { IncludeEnded = true }),
        ["processes"] = () => (Calculator, ReviewOptions.Default with { Processes = StarterProcesses.All }),
        ["people"] = () => (Calculator, ReviewOptions.Default with { Routing = new(Directory("lan")) }),
        ["other people"] = () => (Calculator, ReviewOptions.Default with { Routing = new(Directory("minh")) }),
        ["hours of an agency"] = () => (Calculator, ReviewOptions.Default with { Routing = new(Directory("lan"), new Dictionary<string, WorkingTime> { ["A"] = Time(Mornings) }) }),
        ["hours"] = () => (new(Time(Mornings), Regimes.Known), ReviewOptions.Default),
        ["a day off"] = () => (new(new(Stormy, OfficeHours.Common), Regimes.Known), ReviewOptions.Default),
        ["a regime"] = () => (new(Calculator.Time, Regimes.Of(Regimes.Known.All.Skip(1))), ReviewOptions.Default),
        ["where the count begins"] = () => (new(Calculator.Time, Regimes.Known, StartPolicy.NextWorkingDayAfterCutOff), ReviewOptions.Default),
    };

    private static OfficeHours Mornings => OfficeHours.Always(OfficeWeek.EveryDay(new OfficeDay(new OpenPeriod(new(8, 0), new(12, 0)))));

    private static WorkingCalendar Stormy => new(WorkingCalendars.VietnamCivilService.Definition with
    {
        LocalDays = [new(new(2026, 11, 24), false, new LocalizedText("bão", "a storm")), new(new(2026, 11, 25), false, new LocalizedText("bão", "a storm"))],
    });

    [Theory, MemberData(nameof(Changes))]
    public void Another_of_anything_is_another_stamp_and_the_same_again_is_the_same(string change)
    {
        var (calculator, options) = Changed[change]();
        var (again, optionsAgain) = Changed[change]();
        Assert.NotEqual(Usual, RulesStamp.Of(calculator, options));
        Assert.Equal(RulesStamp.Of(calculator, options), RulesStamp.Of(again, optionsAgain));
    }

    [Fact]
    public void No_two_of_them_are_alike() => Assert.Equal(
        Changed.Count, Changed.Values.Select(make => make()).Select(made => RulesStamp.Of(made.Item1, made.Item2)).Distinct().Count());

    [Fact]
    public void Facts_are_no_part_of_it() => Assert.Equal(Usual, RulesStamp.Of(Calculator, ReviewOptions.Default with
    {
        WatchedSince = new LocalDateTime(2026, 11, 2, 8, 0),
        Acknowledgements = [new Acknowledgement("D1", "step", new(2026, 11, 2, 8, 0), "head", new(2026, 11, 2, 9, 0))],
    }));

    private static WorkingTime Time(OfficeHours hours) => new(WorkingCalendars.VietnamCivilService, hours);

    private static ReviewOptions With(RulePolicy policy) => ReviewOptions.Default with { Policies = PolicyHistory.Of(policy) };

    private static AgencyDirectory Directory(string officer) => AgencyDirectory.Create(
        [new Agency("A", new("Phòng A", "Office A"), AgencyKind.Section, AgencyLevel.Commune, Always)], [new RoleHolding(officer, AgencyRole.Officer, "A", Always)]).Value;
}
