namespace AdminReform.Interchange.Json.Plans;

/// <summary>What is expected of targets, in JSON, version 1.</summary>
internal sealed class OutlooksDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<EntryDto?>? Outlooks { get; init; }

    internal sealed class EntryDto
    {
        public string? Target { get; init; }

        public OutlookDto? Outlook { get; init; }
    }

    /// <summary>An outlook: exactly one of the four.</summary>
    internal sealed class OutlookDto
    {
        public RangeDto? Volume { get; init; }

        public RangeDto? Base { get; init; }

        public LevelPaceDto? Pace { get; init; }

        public IReadOnlyList<SubjectDto?>? Subjects { get; init; }
    }

    internal sealed class RangeDto
    {
        public long? AtLeast { get; init; }

        public long? AtMost { get; init; }

        public string? CoveredPerDayAtMost { get; init; }
    }

    internal sealed class LevelPaceDto
    {
        public string? RiseAYearAtMost { get; init; }

        public string? FallAYearAtMost { get; init; }
    }

    internal sealed class SubjectDto
    {
        public string? Subject { get; init; }

        public OutlookDto? Outlook { get; init; }
    }
}
