using AdminReform.Hosting.Running;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Values;
using Microsoft.Extensions.Logging;

namespace AdminReform.Hosting.Desks;

/// <summary>What a desk works with.</summary>
internal sealed record DeskTools(
    IOfficeStore Store, SettingsKeeper Settings, TimeProvider Clock, ValueList<ChannelPlan> Channels, Bells Bells, HealthBook Health, OfficeMeter Meter, ClockWatch Watch, ILogger<Desk> Log);
