using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Procedures;
using AdminReform.Reports;
using AdminReform.Results;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Testing.Arbitraries;

/// <summary>
/// One generator for each value that tests of an application ask for, to be named once: <c>[Properties(Arbitrary = [typeof(AdminReformArbitraries)])]</c>.
/// The other classes of this folder have more of a kind.
/// </summary>
public static class AdminReformArbitraries
{
    /// <inheritdoc cref="FractionArbitraries.Fractions"/>
    public static Arbitrary<Fraction> Fractions() => FractionArbitraries.Fractions();

    /// <inheritdoc cref="FractionArbitraries.Shares"/>
    public static Arbitrary<Share> Shares() => FractionArbitraries.Shares();

    /// <inheritdoc cref="ThresholdArbitraries.Thresholds"/>
    public static Arbitrary<Threshold> Thresholds() => ThresholdArbitraries.Thresholds();

    /// <inheritdoc cref="ValidityArbitraries.Validities"/>
    public static Arbitrary<Validity> Validities() => ValidityArbitraries.Validities();

    /// <inheritdoc cref="CodeArbitraries.AgencyCodes"/>
    public static Arbitrary<AgencyCode> AgencyCodes() => CodeArbitraries.AgencyCodes();

    /// <inheritdoc cref="CodeArbitraries.ProcedureCodes"/>
    public static Arbitrary<ProcedureCode> ProcedureCodes() => CodeArbitraries.ProcedureCodes();

    /// <inheritdoc cref="CodeArbitraries.DossierCodes"/>
    public static Arbitrary<DossierCode> DossierCodes() => CodeArbitraries.DossierCodes();

    /// <inheritdoc cref="CalendarArbitraries.Calendars"/>
    public static Arbitrary<WorkingCalendar> Calendars() => CalendarArbitraries.Calendars();

    /// <inheritdoc cref="CalendarArbitraries.Dates"/>
    public static Arbitrary<LocalDate> Dates() => CalendarArbitraries.Dates();

    /// <inheritdoc cref="OfficeArbitraries.Times"/>
    public static Arbitrary<WorkingTime> Times() => OfficeArbitraries.Times();

    /// <inheritdoc cref="OfficeArbitraries.Moments"/>
    public static Arbitrary<LocalDateTime> Moments() => OfficeArbitraries.Moments();

    /// <inheritdoc cref="OfficeArbitraries.Durations"/>
    public static Arbitrary<Duration> Durations() => OfficeArbitraries.Durations();

    /// <inheritdoc cref="DeadlineArbitraries.Limit"/>
    public static Arbitrary<TimeLimit> Limits() => DeadlineArbitraries.Limit();

    /// <summary>The end of a day, and times of it, on the days of <see cref="CalendarArbitraries.Dates"/>.</summary>
    public static Arbitrary<DueMoment> DueMoments() => Arb.From(
        from moment in OfficeArbitraries.Moments().Generator
        from isDay in Gen.Elements(true, false)
        select isDay ? new DueMoment(moment.Date) : DueMoment.At(moment),
        due => due.Time is null ? [] : [new DueMoment(due.Date)]);

    /// <inheritdoc cref="DeadlineCaseArbitraries.Case"/>
    public static Arbitrary<DeadlineCase> DeadlineCases() => DeadlineCaseArbitraries.Case();

    /// <summary>Dossiers with records as real offices hold them: filed around the first day of a regime, lawful or not; they shrink by dropping events.</summary>
    public static Arbitrary<Dossier> Dossiers() => Arb.From(
        from filed in FiledDossierArbitraries.Histories().Generator
        from number in Gen.Choose(0, 999)
        select filed.ToDossier(number),
        dossier => Enumerable.Range(0, dossier.Events.Count).Select(i => Dossier.Replay(dossier.Header, dossier.Events.Where((_, at) => at != i))));

    /// <summary>Events of every kind.</summary>
    public static Arbitrary<DossierEvent> Events() => Arb.From(
        from kind in Gen.Elements(Enum.GetValues<DossierEventKind>())
        from at in OfficeArbitraries.Moments().Generator
        from detail in Gen.Choose(0, 59)
        select DossierArbitraries.Event(kind, at, detail));

    /// <inheritdoc cref="CaseloadArbitraries.Policies"/>
    public static Arbitrary<CountingPolicy> CountingPolicies() => CaseloadArbitraries.Policies();

    /// <inheritdoc cref="CaseloadArbitraries.Periods"/>
    public static Arbitrary<ReportingPeriod> Periods() => CaseloadArbitraries.Periods();

    /// <inheritdoc cref="ProcedureArbitraries.Procedures"/>
    public static Arbitrary<Procedure> Procedures() => ProcedureArbitraries.Procedures();

    /// <inheritdoc cref="PlanDocumentArbitraries.Plans"/>
    public static Arbitrary<Plan> Plans() => PlanDocumentArbitraries.Plans();

    /// <inheritdoc cref="DocumentArbitraries.Regimes"/>
    public static Arbitrary<ValueList<Regime>> Regimes() => DocumentArbitraries.Regimes();

    /// <inheritdoc cref="ProblemArbitraries.Problems"/>
    public static Arbitrary<Problem[]> Problems() => ProblemArbitraries.Problems();

    /// <inheritdoc cref="PolicyArbitraries.Policies"/>
    public static Arbitrary<PolicyHistory> Policies() => PolicyArbitraries.Policies();

    /// <inheritdoc cref="LadderArbitraries.Ladders"/>
    public static Arbitrary<Ladder> Ladders() => Arb.From(LadderArbitraries.Ladders().Generator.Select(rungs => rungs.ToLadder()));
}
