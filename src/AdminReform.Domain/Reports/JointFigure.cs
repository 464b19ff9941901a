namespace AdminReform.Reports;

/// <summary>A figure of a report.</summary>
/// <param name="Report">The report, by its place.</param>
/// <param name="Figure">The figure.</param>
internal readonly record struct JointFigure(int Report, PublishedFigure Figure);
