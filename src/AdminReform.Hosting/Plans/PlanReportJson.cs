using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Duties;
using AdminReform.Interchange.Json.Information;
using AdminReform.Interchange.Json.Plans;

namespace AdminReform.Hosting.Plans;

/// <summary>A report as JSON.</summary>
internal static class PlanReportJson
{
    internal static void Write(JsonWriting json, PlanReport report)
    {
        json.ListIfAny("measurements", report.Figures, MeasurementsJson.Write);
        json.ListIfAny("outlooks", report.Outlooks, (json, each) =>
        {
            json.Text("target", each.Target);
            json.Object("outlook", each.Outlook, OutlooksJson.Write);
        });
        json.ListIfAny("done", report.Done, InformationResultsJson.Write);
        json.ListIfAny("duties", report.Duties, DutyJson.Write);
    }

    internal static PlanReport? One(JsonPlace json)
    {
        var (figures, outlooks) = (json.ListIfAny("measurements", MeasurementsJson.One), json.ListIfAny("outlooks", Outlook));
        var (done, duties) = (json.ListIfAny("done", InformationResultsJson.Report), json.ListIfAny("duties", DutyJson.One));
        var report = new PlanReport { Figures = figures, Outlooks = outlooks, Done = done, Duties = duties };
        json.Refuse(
            report.IsAmbiguous, "plans.report.twice", "Một chỉ tiêu có hai dự báo hoặc một mã có hai nhiệm vụ", "A target has two outlooks, or an id two duties");
        return json.IsWhole ? report : null;
    }

    private static TargetOutlook? Outlook(JsonPlace json)
    {
        var (target, outlook) = (json.Named("target"), json.Object("outlook", OutlooksJson.Outlook));
        return json.IsWhole ? new TargetOutlook(target, outlook) : null;
    }
}
