using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Units;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules;

public sealed class GamingTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly TimeLimit TenWorkingDays = TimeLimit.Parse("10 ngày làm việc");

    [Theory]
    [InlineData(15, 15, true)]
    [InlineData(15, 9, false)]
    [InlineData(3, 9, false)]
    [InlineData(17, 9, false)]
    public void A_supplement_in_the_last_four_working_hours_is_a_sign(int day, int hour, bool isSign) => Assert.Equal(
        isSign,
        Has("gaming.last-hour-supplement", new Accepted(new(2025, 7, 1, 9, 0), TenWorkingDays), new SupplementAsked(new(2025, 7, day, hour, 0))));

    // 8,001 events of one dossier once took 9 seconds: no more than fifty requests are held against the history before them, and the rule says so.
    [Fact]
    public void A_history_with_more_requests_than_are_looked_at_has_no_answer_and_says_so()
    {
        var asked = new LocalDateTime(2025, 7, 1, 10, 0);
        var made = new[] { 1_000, 2_000, 4_000, 8_000 }.Select(n =>
        {
            DossierEvent[] events =
            [
                new Accepted(new(2025, 7, 1, 9, 0), TenWorkingDays),
                .. Enumerable.Range(0, n / 2).SelectMany(i => new DossierEvent[] { new SupplementAsked(asked.PlusSeconds(2 * i)), new Supplemented(asked.PlusSeconds((2 * i) + 1)) }),
            ];
            var (dossier, at) = (Dossier.Replay(new("d-1", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter), events), new LocalDateTime(2025, 7, 2, 9, 0));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var review = Review.Run(Caseload.At(at, [dossier], Calculator), at);
            Assert.Equal(["rule.history-too-long/d-1/gaming.last-hour-supplement"], review.Undetermined.Select(part => part.Id));
            Assert.StartsWith($"Dossier d-1, {review.Undetermined[0].Rule!.Name.English}: ", review.Undetermined[0].Message.English, StringComparison.Ordinal);
            Assert.StartsWith($"Hồ sơ d-1, {review.Undetermined[0].Rule!.Name.Vietnamese}: ", review.Undetermined[0].Message.Vietnamese, StringComparison.Ordinal);
            Assert.DoesNotContain(review.Findings, finding => finding.Rule.Id == "gaming.last-hour-supplement");
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }).ToArray();

        Assert.All(made.Zip(made.Skip(1)), pair => Assert.True(pair.Second < 2.9 * pair.First, $"{string.Join(", ", made)} bytes"));
    }

    [Fact]
    public void A_receipt_dated_before_the_submission_is_a_sign()
    {
        Assert.True(Has("gaming.receipt-before-submission", new Submitted(new(2025, 7, 2, 9, 0)), new Accepted(new(2025, 7, 1, 9, 0), TenWorkingDays)));
        Assert.False(Has("gaming.receipt-before-submission", new Submitted(new(2025, 7, 1, 8, 0)), new Accepted(new(2025, 7, 1, 9, 0), TenWorkingDays)));
    }

    [Fact]
    public void Stops_that_end_at_closing_time_are_a_sign_from_the_second_on()
    {
        DossierEvent[] once =
        [
            new Accepted(new(2025, 7, 1, 9, 0), TenWorkingDays),
            new SupplementAsked(new(2025, 7, 2, 9, 0)), new Supplemented(new(2025, 7, 3, 17, 30)),
        ];
        Assert.False(Has("gaming.stop-at-closing", once));
        Assert.True(Has("gaming.stop-at-closing", [.. once, new DutyAsked(new(2025, 7, 4, 9, 0), SuspendsLimit: true), new DutyMet(new(2025, 7, 7, 17, 30))]));
    }

    [Fact]
    public void Supplements_at_both_stages_are_a_sign_though_neither_is_one_too_many()
    {
        DossierEvent[] events =
        [
            new Submitted(new(2025, 7, 1, 8, 0)), new SupplementAsked(new(2025, 7, 1, 9, 0)), new Supplemented(new(2025, 7, 1, 15, 0)),
            new Accepted(new(2025, 7, 2, 9, 0), TenWorkingDays), new SupplementAsked(new(2025, 7, 3, 9, 0)),
        ];
        var finding = Assert.Single(Findings(RulePolicy.Default, events), finding => finding.Rule.Id == "gaming.repeated-supplements");
        Assert.Equal([new(2025, 7, 1, 9, 0), new LocalDateTime(2025, 7, 3, 9, 0)], finding.Evidence.Select(happened => happened.At));
        Assert.Contains("2 times: 09:00 01/07/2025, 09:00 03/07/2025", finding.Message.English, StringComparison.Ordinal);
        Assert.False(Has("dossier.second-supplement", events));
        Assert.DoesNotContain(Findings(RulePolicy.Default with { RepeatedSupplements = 3 }, events), other => other.Rule == finding.Rule);
    }

    [Theory]
    [InlineData(14, 20, true)]
    [InlineData(13, 20, true)]
    [InlineData(14, 19, false)]
    [InlineData(12, 20, false)]
    public void Results_in_bulk_just_before_a_month_closes_are_a_sign_until_the_next_one_closes(int day, int count, bool isSign)
    {
        var dossiers = Enumerable.Range(0, count).Select(number => Dossier.Replay(
            new($"d-{number}", "1.001193", "one-stop", "unit", "civil status", Channel.Counter),
            [new Accepted(new(2025, 7, 1, 9, 0), TenWorkingDays), new ResultReady(new LocalDateTime(2025, 7, day, 16, 0).PlusSeconds(number * 30))])).ToArray();
        foreach (var at in new LocalDateTime[] { new(2025, 7, 14, 17, 0), new(2025, 7, 15, 8, 0), new(2025, 8, 14, 23, 0) })
        {
            var alerts = Review.Run(Caseload.At(at, dossiers, Calculator), at).UnitAlerts.Where(alert => alert.Rule is BulkResultsRule).ToArray();
            Assert.Equal(isSign ? ["gaming.bulk-results/unit/202507"] : Array.Empty<string>(), alerts.Select(alert => alert.Id));
            Assert.All(alerts, alert => Assert.Equal(count, Assert.Single(BulkResultsRule.BulksIn(alert.Facts, RulePolicy.Default)).Dossiers.Count));
        }

        var later = new LocalDateTime(2025, 8, 15, 0, 0);
        Assert.DoesNotContain(Review.Run(Caseload.At(later, dossiers, Calculator), later).UnitAlerts, alert => alert.Rule is BulkResultsRule);
    }

    // The oracle counts, for every result, those within reach of it.
    [Property]
    public void A_bulk_is_found_where_so_many_results_are_so_near_to_each_other(byte[] minutes, byte few, byte near)
    {
        var (count, within) = ((few % 5) + 2, near % 20);
        ValueList<ClosingResult> results =
            [.. minutes.Select((minute, number) => new ClosingResult($"d-{number}", new LocalDateTime(2025, 7, 14, 8, 0).PlusMinutes(minute))).OrderBy(result => result.At)];
        var bulks = ResultBulk.In(results, count, Duration.FromMinutes(within));
        Assert.Equal(
            minutes.Any(first => minutes.Count(minute => minute >= first && minute <= first + within) >= count),
            bulks.Count > 0);
        Assert.All(bulks, bulk => Assert.True(bulk.Dossiers.Count >= count && bulk.To <= bulk.From.PlusMinutes(within)));
        Assert.Equal(bulks.SelectMany(bulk => bulk.Dossiers).Distinct().Count(), bulks.Sum(bulk => bulk.Dossiers.Count));
    }

    private static bool Has(string rule, params DossierEvent[] events) => Findings(RulePolicy.Default, events).Any(finding => finding.Rule.Id == rule);

    private static ConclusionList<Finding> Findings(RulePolicy policy, params DossierEvent[] events)
    {
        var at = new LocalDateTime(2025, 7, 31, 0, 0);
        var dossier = Dossier.Replay(new("d-1", "1.001193", "one-stop", "unit", "civil status", Channel.Counter), events);
        return Review.Run(Caseload.At(at, [dossier], Calculator), at, new() { IncludeEnded = true, Policies = PolicyHistory.Of(policy) }).Findings;
    }
}
