using AdminReform.Deadlines;
using AdminReform.OnTime;
using AdminReform.Rules;
using AdminReform.Rules.Policies;
using NodaTime;
using NRules.Fluent;

namespace NRulesHost;

public sealed class LandOfficeTests
{
    // The first morning after a breach, which came and went in the night.
    private static readonly LocalDateTime Third = new(2025, 7, 3, 8, 0);

    // The slow way: a review from scratch every quarter of an hour of the month.
    private static readonly Lazy<string[]> Breaches = new(() =>
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        for (var at = FirstDays.Opening; at <= FirstDays.End; at = at.PlusMinutes(15))
        {
            var caseload = Caseload.At(at, FirstDays.Dossiers, DeadlineCalculator.VietnamCivilService);
            found.UnionWith(Review.Run(caseload, at, LandOffice.OptionsSince(FirstDays.Opening)).Findings
                .Where(finding => finding.Severity >= Severity.Breach).Select(finding => finding.Id));
        }

        return [.. found];
    });

    // What a whole month wrote, by the morning under which it stands.
    private static readonly Lazy<Dictionary<string, List<string>>> Mornings = new(() =>
    {
        using var trial = new Trial();
        trial.Run(FirstDays.End);
        Dictionary<string, List<string>> mornings = [];
        var lines = mornings[""] = [];
        foreach (var line in trial.Output.Split(Environment.NewLine))
        {
            if (line.Length > 0 && char.IsAsciiDigit(line[0]))
            {
                lines = mornings[line.Replace("/2025", "", StringComparison.Ordinal)] = [];
            }

            lines.Add(line);
        }

        return mornings;
    });

    [Fact]
    public void Every_breach_of_the_month_is_mailed_once()
    {
        using var trial = new Trial();
        trial.Run(FirstDays.End);
        Assert.InRange(Breaches.Value.Length, 5, 50);
        Assert.Equal(Breaches.Value, trial.Given.Order(StringComparer.Ordinal));
        Assert.Equal(Breaches.Value, trial.Sent.Order(StringComparer.Ordinal));
    }

    // Worked out by hand from FirstDays, the rules and policy.json.
    [Theory]
    [InlineData("01/07 07:30", "+ to do    cashier: Ask for 160,000 đồng for parcel 12/45.")]
    [InlineData("02/07 08:00", "- to do    cashier: Ask for 160,000 đồng for parcel 12/45.")]
    [InlineData("01/07 07:30", "+ to do    cashier: The tariff asks for 160,000 đồng, not 150,000.")]
    [InlineData("09/07 08:00", "- to do    cashier: The tariff asks for 160,000 đồng, not 150,000.")]
    [InlineData("01/07 07:30", "+ to do    registrar: H26.15-0001 and H26.15-0004 are both about parcel 12/45.")]
    [InlineData("01/07 07:30", "+ to do    surveyor: Parcel 12/88 of 640 m² is to be surveyed.")]
    [InlineData("11/07 08:00", "- to do    surveyor: Parcel 12/88 of 640 m² is to be surveyed.")]
    [InlineData("07/07 08:00", "+ to do    head of the one-stop: 9 wait at counter 1: open another counter.")]
    [InlineData("08/07 08:00", "- to do    head of the one-stop: 9 wait at counter 1: open another counter.")]
    [InlineData("10/07 08:00", "+ to do    head of the one-stop: 4 wait at counter 2 and nobody is there.")]
    [InlineData("08/07 08:00", "+ to do    lawyer: The parcel of H26.15-0004 is disputed.")]
    [InlineData("10/07 08:00", "+ to do    cashier: The result of H26.15-0003 waits for its fee.")]
    [InlineData("21/07 08:00", "- to do    cashier: The result of H26.15-0003 waits for its fee.")]
    [InlineData("06/07 08:00", "+ to do    surveyor: H26.15-0002 has waited 4 days for its survey.")]
    [InlineData("11/07 08:00", "- to do    surveyor: H26.15-0002 has waited 4 days for its survey.")]
    [InlineData("08/07 08:00", "+ finding  Nothing happens in dossier H26.15-0001. (land.standstill)")]
    [InlineData("29/07 08:00", "+ finding  Nothing happens in dossier H26.15-0007. (land.standstill)")]
    [InlineData("17/07 08:00", "+ finding  The result of dossier H26.15-0003 was not collected. (dossier.not-handed-over)")]
    [InlineData("30/07 08:00", "- finding  The result of dossier H26.15-0003 was not collected. (dossier.not-handed-over)")]
    public void Rules_of_the_office_and_of_the_catalogue_come_and_go_on_their_days(string morning, string line) =>
        Assert.Contains($"  {line}", Mornings.Value[morning]);

    [Fact]
    public void A_rule_that_was_removed_finds_nothing() =>
        Assert.DoesNotContain(Mornings.Value.SelectMany(morning => morning.Value), line => line.Contains("early-return", StringComparison.Ordinal));

    [Fact]
    public void The_office_has_ten_rules_of_its_own() => Assert.Equal(10, typeof(LandOffice).Assembly.GetTypes().Count(RuleTypeScanner.IsRuleType));

    [Fact]
    public void An_office_that_is_started_again_tells_nothing_again_and_says_so()
    {
        using var trial = new Trial();
        trial.Run(new(2025, 7, 16, 8, 0));
        var first = trial.Given.ToArray();
        trial.Run(new(2025, 7, 16, 8, 0));
        Assert.Equal(first, trial.Given);
        Assert.Contains("already told", trial.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sent", trial.Output, StringComparison.Ordinal);
        trial.Run(FirstDays.End);
        Assert.Equal(Breaches.Value, trial.Given.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Stopped_at_any_step_and_started_again_it_tells_each_breach_once_and_loses_none()
    {
        using var whole = new Trial();
        var steps = whole.Run(Third);
        var (breaches, twice) = (whole.Sent.Order(StringComparer.Ordinal).ToArray(), 0);
        for (var step = 1; step <= steps; step++)
        {
            using var trial = new Trial();
            trial.Run(Third, stopAt: step);
            trial.Run(Third);

            // On record once; the post may be given the mail again whose sending was not noted, under the same id.
            Assert.Equal(breaches, trial.Sent.Order(StringComparer.Ordinal));
            Assert.Equal(breaches, trial.Given.Distinct().Order(StringComparer.Ordinal));
            Assert.InRange(trial.Given.Count, breaches.Length, breaches.Length + 1);
            twice += trial.Given.Count - breaches.Length;
        }

        Assert.Equal(Breaches.Value.Intersect(breaches), breaches);
        Assert.Equal(2, breaches.Length);
        Assert.InRange(twice, breaches.Length, 5 * breaches.Length);
        Assert.InRange(steps, 40, 300);
    }

    [Property(MaxTest = 10)]
    public void However_often_it_is_stopped_it_tells_each_breach_once(byte[] stops)
    {
        using var trial = new Trial();
        foreach (var stop in stops)
        {
            trial.Run(FirstDays.End, stopAt: stop + 1);
        }

        trial.Run(FirstDays.End);
        Assert.Equal(Breaches.Value, trial.Sent.Order(StringComparer.Ordinal));
        Assert.Equal(Breaches.Value, trial.Given.Distinct().Order(StringComparer.Ordinal));
        Assert.InRange(trial.Given.Count, Breaches.Value.Length, Breaches.Value.Length + stops.Length);
    }
}
