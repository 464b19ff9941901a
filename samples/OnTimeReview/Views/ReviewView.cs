using AdminReform.Charts;
using AdminReform.Reports;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace OnTimeReview.Views;

/// <summary>All that a review has to show, computed once and rendered on the terminal, as a page and as JSON.</summary>
public sealed record ReviewView
{
    public required Heading Heading { get; init; }

    public required Totals Totals { get; init; }

    public required ValueList<AgencyLine> Agencies { get; init; }

    public required ValueList<AgeBand> Ageing { get; init; }

    /// <summary>Every overdue dossier, the latest first.</summary>
    public required ValueList<OverdueLine> Overdue { get; init; }

    /// <summary>The dossiers that a page shows, worked out when one is drawn: neither the terminal nor JSON asks for them.</summary>
    public Lazy<ShownDossiers> Shown { get; init; } = new(new ShownDossiers());

    /// <summary>The days off, other than those of each week, since the longest overdue dossier was due: no working days, and so not counted.</summary>
    public ValueList<LocalDate> HolidaysPassed { get; init; } = [];

    public required ValueList<StepLine> Steps { get; init; }

    public required ValueList<FindingLine> Findings { get; init; }

    public required ValueList<IrregularLine> Irregular { get; init; }

    public required ValueList<RejectedLine> Rejected { get; init; }

    /// <summary>How many cells and rows could not be read, those that are not listed included.</summary>
    public long RejectedInAll { get; init; }

    /// <summary>The dossiers that stand in the caseload twice.</summary>
    public ValueList<Problem> Repeated { get; init; } = [];

    /// <summary>Every dossier that has no due day.</summary>
    public ValueList<UndeterminedLine> WithoutDueDay { get; init; } = [];

    /// <summary>What the mapping and the log do not say of each other.</summary>
    public ReadingView Reading { get; init; } = new();

    /// <summary>What the counts of units give rise to.</summary>
    public ValueList<AlertLine> UnitAlerts { get; init; } = [];

    /// <summary>The steps of the dossiers; <see langword="null"/> where no processes were given.</summary>
    public ProcessView? Processes { get; init; }

    /// <summary>The plan that the caseload is held against; <see langword="null"/> where there is none.</summary>
    public PlanView? Plan { get; init; }

    /// <summary>What an office keeps of the review in files, worked out when one is written.</summary>
    public required Lazy<OfficeView> Office { get; init; }

    /// <summary>Form II.06a by field; <see langword="null"/> where the caseload has no reporting period.</summary>
    public PeriodReport? Form { get; init; }

    /// <summary>The total of form II.06a; empty where the caseload has no reporting period.</summary>
    public ValueList<FormColumn> Report { get; init; } = [];

    /// <summary>How the counts agree with published figures; empty where none were published.</summary>
    public ValueList<CheckLine> Reconciliation { get; init; } = [];
}
