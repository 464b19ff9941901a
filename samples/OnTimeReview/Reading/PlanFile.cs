using AdminReform.Interchange.Json.Plans;
using AdminReform.Results;
using OnTimeReview.Reviewing;

namespace OnTimeReview.Reading;

/// <summary>Reads a plan, its figures and what may still come of its targets from files.</summary>
public static class PlanFile
{
    /// <summary>The plan with a name or in a file; <see langword="null"/> where the name is that of none.</summary>
    /// <exception cref="InputException">There is no such plan, or a file cannot be read.</exception>
    public static PlanChoice? Read(string name, string? measurements, string? outlooks)
    {
        var choice = PlanChoice.Find(name) ?? (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? new PlanChoice(Path.GetFileNameWithoutExtension(name), Value(name, stream => PlansJson.Read(stream))) : null);
        if (choice is null && name != PlanChoice.None)
        {
            throw InputException.Of(
                $"--plan {name}: không có kế hoạch này; dùng {Names("một tệp .json hoặc")}", $"--plan {name}: there is no such plan; use {Names("a .json file or")}");
        }

        return choice is null && (measurements ?? outlooks) is not null
            ? throw InputException.Of("--measurements và --outlooks cần một kế hoạch", "--measurements and --outlooks need a plan")
            : choice is null ? null
            : choice with
            {
                Figures = measurements is null ? [] : Value(measurements, stream => MeasurementsJson.Read(stream)),
                Outlooks = outlooks is null ? choice.Outlooks : Value(outlooks, stream => OutlooksJson.Read(new StreamReader(stream).ReadToEnd())),
            };

        static string Names(string or) => $"{string.Join(", ", PlanChoice.All.Select(plan => plan.Id))}, {or} {PlanChoice.None}";
    }

    private static T Value<T>(string file, Func<Stream, Result<T>> read)
        where T : notnull
    {
        var result = EventLogFile.Open(file, read);
        return result.IsSuccess ? result.Value : throw InputException.Of(file, result.Problems);
    }
}
