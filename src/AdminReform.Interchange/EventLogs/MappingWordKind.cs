namespace AdminReform.Interchange.EventLogs;

/// <summary>Which list of a mapping a word stands in.</summary>
public enum MappingWordKind
{
    /// <summary>The words for activities; <c>activities</c>.</summary>
    Activity = 1,

    /// <summary>The words for channels; <c>channels</c>.</summary>
    Channel = 2,

    /// <summary>The texts that stand for an empty cell; <c>emptyTexts</c>.</summary>
    EmptyText = 3,

    /// <summary>The words for steps of internal processes; <c>steps</c>.</summary>
    Step = 4,

    /// <summary>The words for beginning and completion; <c>lifecycles</c>.</summary>
    Lifecycle = 5,
}
