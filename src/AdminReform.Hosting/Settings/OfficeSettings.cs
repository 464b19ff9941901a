using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Hosting.Plans;
using AdminReform.Rules;
using AdminReform.Values;

namespace AdminReform.Hosting.Settings;

/// <summary>The settings that are in force; immutable.</summary>
/// <param name="Calculator">How deadlines are computed.</param>
/// <param name="Options">Policies, rules, processes and people.</param>
/// <param name="Hours">The working times of the office and of the agencies that have their own.</param>
/// <param name="Plans">The plans that units keep.</param>
/// <param name="Stamp">What they are, in one short text.</param>
internal sealed record OfficeSettings(DeadlineCalculator Calculator, ReviewOptions Options, ValueList<WorkingTime> Hours, ValueList<KeptPlan> Plans, string Stamp);
