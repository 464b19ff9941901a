using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Plans;
using AdminReform.Rules.Policies;
using NodaTime;
using OnTimeReview.Rebuilding;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

public sealed class PlanLinesTests
{
    private static readonly LocalDateTime At = new(2022, 6, 30, 17, 0);

    [Fact]
    public void The_caseload_of_the_city_is_on_the_path_but_its_overdue_dossiers_will_make_it_miss()
    {
        var plan = TheCity.View.Plan!;
        var line = Measured(plan);

        Assert.Equal((21_567, 21_567, TargetStatus.OnPath), Figures(line));
        Assert.Equal(new LocalDate(2021, 5, 31), line.Assessment.Latest!.Date);
        Assert.Equal(0, line.Assessment.Attainability!.FailuresAffordable);
        Assert.True(line.WillMiss);
        Assert.Contains($"{CityCaseload.AssumedOverdue} hồ sơ đang giải quyết đã quá hạn", line.Need.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("minh họa", plan.Note.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_without_a_figure_is_not_measured_and_the_review_says_so_once()
    {
        var plan = TheCity.View.Plan!;

        Assert.All(plan.Targets.Where(line => !line.IsMeasured), line => Assert.Equal(TargetStatus.NotMeasured, line.Assessment.Status));
        Assert.Equal(plan.Targets.Select(line => line.Target.Id).Distinct(), KnownPlans.Hanoi136.Targets.Select(target => target.Id));
        Assert.All(plan.Alerts, alert => Assert.StartsWith("plan.not-measured/", alert.Id, StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Alerts, alert => alert.Subject == "dossiers.on-time");
        Assert.Equal(plan.Alerts.Count, plan.Alerts.Select(alert => alert.Id).Distinct().Count());
    }

    [Fact]
    public void Only_what_the_year_resolved_is_counted_and_one_late_dossier_makes_all_unreachable()
    {
        var plan = Review(
            Resolved("a", new LocalDate(2021, 12, 1), new LocalDate(2021, 12, 30)),
            Resolved("b", new LocalDate(2022, 3, 1), new LocalDate(2022, 3, 2)),
            Resolved("c", new LocalDate(2022, 3, 1), new LocalDate(2022, 4, 29)));

        var line = Measured(plan);

        Assert.Equal((1, 2, TargetStatus.Unreachable), Figures(line));
        Assert.Equal(Severity.Breach, line.Severity);
        Assert.False(line.WillMiss);
        Assert.Contains(plan.Alerts, alert => alert.Id == "plan.unreachable/dossiers.on-time/20221231");
    }

    [Fact]
    public void A_caseload_that_resolved_nothing_measures_nothing()
    {
        var plan = Review(Resolved("a", new LocalDate(2021, 12, 1), new LocalDate(2021, 12, 30)));

        Assert.DoesNotContain(plan.Targets, line => line.IsMeasured);
    }

    private static Dossier Resolved(string id, LocalDate accepted, LocalDate ready) => Dossier.Replay(
        new DossierHeader(id, "p", "u", "u", "f", Channel.Counter),
        [new Accepted(accepted.At(new LocalTime(9, 0)), TimeLimit.WorkingDays(5)), new ResultReady(ready.At(new LocalTime(9, 0)))]);

    private static PlanView Review(params IReadOnlyList<Dossier> dossiers) => ReviewBuild.Run(new ReviewInput
    {
        Heading = TheCity.Input.Heading,
        At = At,
        Dossiers = dossiers,
        Calculator = OfficeCalculator.By(WorkingCalendars.VietnamCivilService),
        Plan = PlanChoice.Hanoi136,
    }).Plan!;

    private static TargetLine Measured(PlanView plan) => plan.Targets.Single(line => line.IsMeasured);

    private static (long Kept, long Resolved, TargetStatus Status) Figures(TargetLine line)
    {
        var share = line.Assessment.Latest!.Value.Counts!.Value;
        return (share.Part, share.Whole, line.Assessment.Status);
    }
}
