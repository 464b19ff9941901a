using AdminReform.Texts;
using AdminReform.Values;

namespace OnTimeReview.Views;

/// <summary>The steps of the dossiers under internal processes: who ran under one, what runs now, and where the days went.</summary>
public sealed record ProcessView
{
    /// <summary>How many running steps, and how many steps and units, a page shows.</summary>
    public const int Shown = 30;

    /// <summary>How many dossiers ran under a process.</summary>
    public required int Ran { get; init; }

    /// <summary>How many did not, by the cause.</summary>
    public required ValueList<NotRunLine> NotRun { get; init; }

    /// <summary>How many things are odd about the steps, such as one that was skipped.</summary>
    public required int Oddities { get; init; }

    /// <summary>How many notices the ladder of steps has sent; those of dossiers are counted apart.</summary>
    public required int Notices { get; init; }

    /// <summary>Every step that runs, the one that is due first before all others; those without an hour last.</summary>
    public required ValueList<RunningStepLine> Running { get; init; }

    /// <summary>By step, the most working time first.</summary>
    public required ValueList<BottleneckLine> Bottlenecks { get; init; }

    /// <summary>By unit, the most working time first.</summary>
    public required ValueList<BottleneckLine> Units { get; init; }

    /// <summary>Steps that the mapping names and no process has.</summary>
    public ValueList<string> UnknownSteps { get; init; } = [];

    /// <summary>What the check of the processes says.</summary>
    public ValueList<LocalizedText> Checks { get; init; } = [];
}
