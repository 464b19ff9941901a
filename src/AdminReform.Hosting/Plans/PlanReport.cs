using AdminReform.Information;
using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Values;

namespace AdminReform.Hosting.Plans;

/// <summary>What is reported of the plans and duties of a unit: figures, what is expected, what was done (báo cáo thực hiện kế hoạch).</summary>
/// <remarks>Reports add up: a figure stays until one of a higher <see cref="Measurement.Revision"/> takes its place, an outlook and a duty until there is a newer one for the same.</remarks>
/// <example>
/// <code>
/// var report = new PlanReport
/// {
///     Figures = MeasurementsJson.Read(File.ReadAllText("figures.json")).Value,
///     Done = [new DutyReport("results.monthly", new LocalDate(2026, 10, 1), new LocalDateTime(2026, 11, 4, 16, 0))],
/// };
/// await office.SendAsync(OfficeCommand.Report("figures-2026-11", "H26", report));
/// </code>
/// </example>
public sealed record PlanReport
{
    internal static readonly PlanReport None = new();

    /// <summary>Figures of indicators.</summary>
    public ValueList<Measurement> Figures { get; init; } = [];

    /// <summary>What is expected of targets, at most once for each; it takes the place of what was expected before.</summary>
    public ValueList<TargetOutlook> Outlooks { get; init; } = [];

    /// <summary>Which recurring duties of information plans were done, and when.</summary>
    public ValueList<DutyReport> Done { get; init; } = [];

    /// <summary>Other duties, at most once for each id: those that an event started, publications, feedback. One that is done comes again with its <see cref="Duty.DoneAt"/>.</summary>
    /// <remarks>
    /// Where the office was given agencies, their units are that of the report and those below it (<c>plans.duty.elsewhere</c>).
    /// One under the id of a recurring duty, such as <c>results.monthly/2026-10-01</c>, stands in its place.
    /// </remarks>
    public ValueList<Duty> Duties { get; init; } = [];

    internal bool IsEmpty => (Figures.Count | Outlooks.Count | Done.Count | Duties.Count) == 0;

    /// <summary>Whether a target has two outlooks, or an id two duties, so that nobody can say which counts.</summary>
    internal bool IsAmbiguous => Outlooks.DistinctBy(each => each.Target).Count() < Outlooks.Count || Duties.DistinctBy(each => each.Id).Count() < Duties.Count;

    internal PlanReport With(PlanReport later) => new()
    {
        Figures = [.. Figures.Union(later.Figures)],
        Outlooks = [.. Outlooks.ExceptBy(later.Outlooks.Select(each => each.Target), each => each.Target), .. later.Outlooks],
        Done = [.. Done.Union(later.Done)],
        Duties = [.. Duties.ExceptBy(later.Duties.Select(each => each.Id), each => each.Id), .. later.Duties],
    };

    /// <summary>Returns how much is reported.</summary>
    public override string ToString() => $"{Figures.Count} figures, {Outlooks.Count} outlooks, {Done.Count} recurring duties done, {Duties.Count} other duties";
}
