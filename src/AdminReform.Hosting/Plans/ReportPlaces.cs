using AdminReform.Information;
using AdminReform.Plans;
using AdminReform.Results;
using NodaTime.Text;

namespace AdminReform.Hosting.Plans;

/// <summary>Where in a report something stands that is wrong: a plan says which indicator, target or duty it is of, and whoever sent the report looks for the member.</summary>
internal static class ReportPlaces
{
    private const string Report = "$.report";

    /// <summary>The occurrence that a report of a recurring duty is of.</summary>
    internal static string Of(DutyReport done) => $"{done.Duty}/{LocalDatePattern.Iso.Format(done.PeriodStart)}";

    /// <summary>The same problem at its place in the report as it is sent.</summary>
    internal static Problem In(PlanReport report, IEnumerable<Plan> plans, Problem problem) => problem with
    {
        Path = problem.Code switch
        {
            "plans.report.indicator" => First(report.Figures, "measurements", figure => figure.Indicator == problem.Path, ".indicator"),
            "plans.report.duty" => First(report.Done, "done", done => done.Duty == problem.Path, ".duty"),
            "information.duty.period" => First(report.Done, "done", done => Of(done) == problem.Path, ".periodStart"),
            "plans.report.target" or "plans.outlook.kind" or "plans.outlook.no-target" => First(report.Outlooks, "outlooks", outlook => IsOf(outlook.Target, problem.Path), ".target"),
            _ => First(report.Figures, "measurements", figure => plans.SelectMany(plan => plan.Targets).Any(target => IsOf(target.Id, problem.Path) && target.Indicator.Id == figure.Indicator), ""),
        },
    };

    private static string First<T>(IEnumerable<T> all, string list, Func<T, bool> isMeant, string member)
    {
        foreach (var (index, each) in all.Index())
        {
            if (isMeant(each))
            {
                return FormattableString.Invariant($"{Report}.{list}[{index}]{member}");
            }
        }

        return Report;
    }

    // A part of a target stands below it.
    private static bool IsOf(string target, string path) => path == target || path.StartsWith($"{target}/", StringComparison.Ordinal);
}
