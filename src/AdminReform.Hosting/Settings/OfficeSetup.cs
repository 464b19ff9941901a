using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Processes;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Policies;
using AdminReform.Values;

namespace AdminReform.Hosting.Settings;

/// <summary>What an office runs by; everything has a default.</summary>
public sealed class OfficeSetup
{
    private readonly Dictionary<string, WorkingTime> _hours = new(StringComparer.Ordinal);
    private readonly List<PlanSetup> _plans = [];

    internal OfficeSetup()
    {
    }

    /// <summary>The policies; the default ones where nothing is said.</summary>
    public Setting<PolicyHistory> Policies { get; } = new();

    /// <summary>The agencies and their people; left out, notices name roles only.</summary>
    public Setting<AgencyDirectory> Agencies { get; } = new();

    /// <summary>The days that the office works; those of the calculator where nothing is said.</summary>
    public Setting<CalendarDefinition> Calendar { get; } = new();

    /// <summary>The office hours; those of the calculator where nothing is said.</summary>
    public Setting<OfficeHours> Hours { get; } = new();

    /// <summary>The internal processes; none where nothing is said.</summary>
    public Setting<ValueList<InternalProcess>> Processes { get; } = new();

    internal DeadlineCalculator Calculator { get; private set; } = DeadlineCalculator.VietnamCivilService;

    internal RuleCatalogue Catalogue { get; private set; } = RuleCatalogue.Default;

    internal OfficeTiming Timing { get; private set; } = new();

    internal IReadOnlyDictionary<string, WorkingTime> OwnHours => _hours;

    internal IReadOnlyList<PlanSetup> Plans => _plans;

    /// <summary>Counts with a calculator of one's own: its regimes and readings, and its calendar and hours where no others are set.</summary>
    public OfficeSetup CountWith(DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        Calculator = calculator;
        return this;
    }

    /// <summary>Applies other rules than the default ones.</summary>
    public OfficeSetup Apply(RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        Catalogue = catalogue;
        return this;
    }

    /// <summary>Sets how often the office looks and how long it waits.</summary>
    public OfficeSetup Keep(OfficeTiming timing)
    {
        ArgumentNullException.ThrowIfNull(timing);
        Timing = timing;
        return this;
    }

    /// <summary>Has the desk of a unit watch a plan: its targets day by day, its recurring duties until they are done. Figures come as commands.</summary>
    /// <remarks>Call it once for each plan; ids of targets and duties must differ between the plans of a unit.</remarks>
    /// <param name="unit">The unit, such as a province; it may resolve dossiers, too. Where the office is given agencies, one of them (<c>hosting.settings.unit</c>).</param>
    /// <param name="plan">Says where the plan comes from.</param>
    public OfficeSetup WatchPlan(string unit, Action<PlanSetup> plan)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        ArgumentNullException.ThrowIfNull(plan);
        var setup = new PlanSetup(unit);
        plan(setup);
        _plans.Add(setup);
        return this;
    }

    /// <summary>Says that an agency has hours of its own, in which its people are told.</summary>
    /// <param name="agency">The id of the agency.</param>
    /// <param name="time">Its working time.</param>
    public OfficeSetup HoursOf(string agency, WorkingTime time)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(agency);
        ArgumentNullException.ThrowIfNull(time);
        _hours[agency] = time;
        return this;
    }
}
