using AdminReform.Processes;

namespace OnTimeReview.Views;

/// <summary>Where working time went: a step of a process, or all the steps of a unit.</summary>
public sealed record BottleneckLine(string? Process, string? Step, string Owner, TimeTally Time);
