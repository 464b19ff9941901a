using AdminReform.Hosting.Commands;
using Microsoft.Extensions.Logging;

namespace AdminReform.Hosting.Running;

/// <summary>What an office writes into its log: ids, units and figures, nothing that somebody typed.</summary>
internal static partial class HostingLog
{
    [LoggerMessage(1, LogLevel.Error, "The settings are invalid, and the last good ones stay in force: {Problems}")]
    internal static partial void SettingsInvalid(ILogger log, string problems);

    [LoggerMessage(2, LogLevel.Information, "The settings have changed; their stamp is {Stamp}.")]
    internal static partial void SettingsChanged(ILogger log, string stamp);

    [LoggerMessage(3, LogLevel.Information, "The desk of {Unit} is open: {Dossiers} dossiers, reached {Reached}.")]
    internal static partial void DeskOpened(ILogger log, string unit, int dossiers, string reached);

    [LoggerMessage(4, LogLevel.Warning, "The desk of {Unit} was claimed by another process; this one stands by.")]
    internal static partial void DeskLost(ILogger log, string unit);

    [LoggerMessage(5, LogLevel.Error, "A step of the desk of {Unit} failed; it is opened again in {Wait}.")]
    internal static partial void DeskFailed(ILogger log, string unit, TimeSpan wait, Exception reason);

    [LoggerMessage(6, LogLevel.Warning, "The command {Command} ({Kind}) for {Dossier} was refused: {Problems}")]
    internal static partial void CommandRefused(ILogger log, string command, CommandKind kind, string dossier, string problems);

    [LoggerMessage(7, LogLevel.Warning, "The clock of the machine is {Behind} behind what the desk of {Unit} has reached, and {Others} more desks are ahead of it; they wait.")]
    internal static partial void ClockBack(ILogger log, TimeSpan behind, string unit, int others);

    [LoggerMessage(8, LogLevel.Error, "The store does not answer.")]
    internal static partial void StoreFailed(ILogger log, Exception reason);

    [LoggerMessage(9, LogLevel.Warning, "The delivery {Delivery} through {Channel} failed, try {Tries}.")]
    internal static partial void DeliveryFailed(ILogger log, string delivery, string channel, int tries, Exception reason);

    [LoggerMessage(10, LogLevel.Error, "The delivery {Delivery} through {Channel} failed {Tries} times and is a dead letter.")]
    internal static partial void DeliveryDead(ILogger log, string delivery, string channel, int tries, Exception reason);

    [LoggerMessage(11, LogLevel.Information, "The rules conclude otherwise by the stamp {Stamp} for the desk of {Unit}: {Changes} changes.")]
    internal static partial void ConcludedOtherwise(ILogger log, string stamp, string unit, int changes);

    [LoggerMessage(12, LogLevel.Information, "The clock of the machine has caught up with what the desks have reached.")]
    internal static partial void ClockCaughtUp(ILogger log);

    [LoggerMessage(13, LogLevel.Warning, "The desks of this process have no channel (TellThrough): nobody is told what they conclude, whatever couriers there are.")]
    internal static partial void NoChannel(ILogger log);
}
