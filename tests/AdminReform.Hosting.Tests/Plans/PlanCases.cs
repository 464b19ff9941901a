using AdminReform.Deadlines;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Settings;
using AdminReform.Information;
using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Plans;

/// <summary>A small plan of a province in November 2026, and what is reported of it.</summary>
internal static class PlanCases
{
    internal const string Unit = "H26";

    private static readonly Plan Known = KnownPlans.Hanoi136;

    private static readonly Indicator Satisfaction = Indicator.InPercent("satisfaction", new("mức độ hài lòng", "satisfaction"));

    /// <summary>Milestones on 5, 12 and 30 November; another target that ends on 10 November.</summary>
    internal static Plan Targets { get; } = Known with
    {
        Term = new(new(2026, 11, 1), new(2026, 11, 30)),
        Targets =
        [
            Target("satisfaction", Satisfaction, new Milestone(new(2026, 11, 5), AtLeast(50)), new Milestone(new(2026, 11, 12), AtLeast(70)), new Milestone(new(2026, 11, 30), AtLeast(90))),
            Target("online", Indicator.InPercent("online", new("hồ sơ trực tuyến", "filed online")), new Milestone(new(2026, 11, 10), AtLeast(60))),
        ],
        Parent = null,
    };

    /// <summary>A monthly publication, due on the third of the next month, since September.</summary>
    internal static InformationPlan Duties { get; } = KnownInformationPlans.Hanoi105 with
    {
        Term = new(new(2026, 9, 1), new(2026, 12, 31)),
        Duties = [new("results.monthly", new("công khai kết quả", "publish the results"), Unit, Recurrence.Monthly, 3, Known.Targets[0].Source, Certainty.Text)],
    };

    internal static void Watched(OfficeSetup office) => office.WatchPlan(Unit, plan =>
    {
        plan.Targets.Use(Targets);
        plan.Duties.Use(Duties);
    });

    /// <summary>A figure in percent.</summary>
    internal static PlanReport Figure(int percent, LocalDate on, string indicator = "satisfaction", int revision = 0) => new()
    {
        Figures = [new(indicator, on, MeasuredValue.OfLevel(Fraction.Of(percent, 100)), Known.Publication, Revision: revision)],
    };

    internal static PlanReport Done(LocalDate month, LocalDateTime at) => new() { Done = [new("results.monthly", month, at)] };

    internal static PlanReport Owed(string id, LocalDate due, LocalDateTime? doneAt = null) => new()
    {
        Duties = [new(id, Unit, new("trả lời kiến nghị", "answer the petition"), new DueMoment(due), doneAt)],
    };

    /// <summary>Steps the desk of the plan, again where a crash kept it from it.</summary>
    internal static async Task StepPlansAsync(this OfficeRig rig)
    {
        while (!await rig.StepAsync(Unit))
        {
            rig.Store.Disarm();
        }
    }

    private static Target Target(string id, Indicator indicator, params Milestone[] milestones) => Known.Targets[0] with
    {
        Id = id,
        Indicator = indicator,
        Shape = new MilestoneShape([.. milestones], new StartingPoint(new(2026, 11, 1), Fraction.Of(40, 100))),
        Reading = null,
    };

    private static Threshold AtLeast(int percent) => Threshold.AtLeast(Fraction.Of(percent, 100));
}
