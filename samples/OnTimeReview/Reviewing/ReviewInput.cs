using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Processes;
using AdminReform.Reports;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>A caseload to review, wherever it comes from.</summary>
public sealed record ReviewInput
{
    public required Heading Heading { get; init; }

    public required LocalDateTime At { get; init; }

    public required IReadOnlyList<Dossier> Dossiers { get; init; }

    public required DeadlineCalculator Calculator { get; init; }

    /// <summary>Whether the clock of the office is that of Viet Nam.</summary>
    public bool IsOfVietnam { get; init; } = true;

    /// <summary>Which rules apply, and the ladder.</summary>
    public RulePolicy Policy { get; init; } = RulePolicy.Default;

    /// <summary>What could not be read.</summary>
    public ValueList<RejectedLine> Rejected { get; init; } = [];

    /// <summary>How many cells and rows could not be read, those that are not listed included.</summary>
    public long RejectedInAll { get; init; }

    public int RejectedDossiers { get; init; }

    /// <summary>What the mapping and the log do not say of each other.</summary>
    public ReadingView Reading { get; init; } = new();

    /// <summary>The internal processes under which dossiers run, each by the procedure that is its id.</summary>
    public ValueList<InternalProcess> Processes { get; init; } = [];

    /// <summary>The steps that the mapping of a log names.</summary>
    public ValueList<string> MappedSteps { get; init; } = [];

    /// <summary>The plan to hold the caseload against; <see langword="null"/> for none.</summary>
    public PlanChoice? Plan { get; init; }

    /// <summary>The period that forms report of: the one asked for, or that of what was published; <see langword="null"/> for none.</summary>
    public ReportingPeriod? Period { get => field ?? Published?.Period; init; }

    /// <summary>The first day of what the plan's figures count: that of the published period, or of the year of the moment.</summary>
    public LocalDate CountedFrom => Published?.Period?.First ?? new LocalDate(At.Year, 1, 1);

    /// <summary>What was published about the same caseload.</summary>
    public PublishedFigures? Published { get; init; }
}
