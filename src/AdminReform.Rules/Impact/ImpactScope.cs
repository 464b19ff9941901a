using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Information;
using AdminReform.Plans;
using AdminReform.Procedures;
using AdminReform.Reports;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Units;
using AdminReform.Values;

namespace AdminReform.Rules.Impact;

/// <summary>What is asked whether it rests on a provision; everything has a default, and an office puts its own in its place.</summary>
public sealed record ImpactScope
{
    /// <summary>Everything that ships with the library.</summary>
    public static ImpactScope Default { get; } = new();

    /// <summary>What counts the deadlines of dossiers, and by which regimes.</summary>
    public DeadlineCalculator Calculator { get; init; } = DeadlineCalculator.VietnamCivilService;

    /// <summary>The days off by statute.</summary>
    public HolidayLaw Holidays { get; init; } = HolidayLaw.Vietnam;

    /// <summary>The rules about dossiers.</summary>
    public RuleCatalogue Catalogue { get; init; } = RuleCatalogue.Default;

    /// <summary>The rules about units.</summary>
    public ValueList<UnitRule> UnitRules { get; init; } = Units.UnitRules.All;

    /// <summary>The duties that an event starts.</summary>
    public ValueList<EventDuty> EventDuties { get; init; } = KnownEventDuties.All;

    /// <summary>The plans of information, for their duties.</summary>
    public ValueList<InformationPlan> InformationPlans { get; init; } =
        [KnownInformationPlans.Hanoi105, KnownInformationPlans.BinhPhuoc96, KnownInformationPlans.BaDinh];

    /// <summary>The forms of reports.</summary>
    public ValueList<ReportForm> Forms { get; init; } = ReportForm.Known;

    /// <summary>The plans, for their targets.</summary>
    public ValueList<Plan> Plans { get; init; } = [KnownPlans.Hanoi136, KnownPlans.Resolution76];

    /// <summary>The procedures of the office; a dossier is looked up here first.</summary>
    public ValueList<Procedure> Procedures { get; init; } = [];

    /// <summary>The records of a catalogue with its sources.</summary>
    public ValueList<StarterProcedure> Starters { get; init; } = StarterCatalogue.Entries;

    /// <summary>Returns how much is asked.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Catalogue.Rules.Count + UnitRules.Count} rules, {Plans.Count} plans, {Procedures.Count + Starters.Count} procedures");
}
