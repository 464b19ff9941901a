using Microsoft.Extensions.Logging;

namespace AdminReform.Hosting.Orleans;

/// <summary>What silos write into the log of an office.</summary>
internal static partial class OrleansLog
{
    [LoggerMessage(20, LogLevel.Warning, "A desk could not be woken, and is woken again as long as it has work: {Reason}")]
    internal static partial void NotWoken(ILogger log, string reason);

    [LoggerMessage(21, LogLevel.Warning, "This silo leaves, and the list of members cannot be reached: {Reason}")]
    internal static partial void NoMembers(ILogger log, string reason);
}
