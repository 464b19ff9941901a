using NodaTime;

namespace AdminReform.Processes;

/// <summary>A process from the first step to the last.</summary>
/// <param name="Situation">The heading that it stands under.</param>
/// <param name="Process">The id of the process.</param>
/// <param name="Whole">The limit of the whole, as worded.</param>
/// <param name="Stop">When a supplement was asked for and when it was complete.</param>
/// <param name="Steps">The steps.</param>
internal sealed record Walk(string Situation, string Process, string Whole, (LocalDateTime From, LocalDateTime To)? Stop, List<WalkedStep> Steps)
{
    public override string ToString() => $"{Situation}: {Process}";
}
