using System.Collections.Frozen;
using AdminReform.Dossiers;

namespace AdminReform.Interchange.EventLogs;

/// <summary>The words of a mapping's JSON. They are stable.</summary>
internal static class MappingWords
{
    internal static readonly FrozenDictionary<string, EventLogField> Fields = new Dictionary<string, EventLogField>
    {
        ["dossier"] = EventLogField.Dossier,
        ["eventTime"] = EventLogField.EventTime,
        ["activity"] = EventLogField.Activity,
        ["handledBy"] = EventLogField.HandledBy,
        ["submittedAt"] = EventLogField.SubmittedAt,
        ["acceptedAt"] = EventLogField.AcceptedAt,
        ["promised"] = EventLogField.Promised,
        ["readyAt"] = EventLogField.ReadyAt,
        ["returnedAt"] = EventLogField.ReturnedAt,
        ["procedure"] = EventLogField.Procedure,
        ["field"] = EventLogField.ProcedureField,
        ["resolvingUnit"] = EventLogField.ResolvingUnit,
        ["receivingUnit"] = EventLogField.ReceivingUnit,
        ["channel"] = EventLogField.Channel,
        ["officer"] = EventLogField.Officer,
        ["limit"] = EventLogField.Limit,
        ["nonTerritorial"] = EventLogField.NonTerritorial,
        ["receivedByCompetentAt"] = EventLogField.ReceivedByCompetentAt,
        ["startedAt"] = EventLogField.StartedAt,
        ["eventOfficer"] = EventLogField.EventOfficer,
        ["lifecycle"] = EventLogField.Lifecycle,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The fields that a file of the dossiers can have.</summary>
    internal static readonly FrozenDictionary<string, EventLogField> DossierFields = Fields
        .Where(entry => entry.Value == EventLogField.Dossier || !LogColumns.IsOfEvent(entry.Value))
        .ToFrozenDictionary(StringComparer.Ordinal);

    internal static readonly FrozenDictionary<string, Lifecycle> Lifecycles = new Dictionary<string, Lifecycle>
    {
        ["start"] = Lifecycle.Start,
        ["complete"] = Lifecycle.Complete,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The fields that can be the same for a whole log.</summary>
    internal static readonly FrozenDictionary<string, EventLogField> ConstantFields = Fields
        .Where(entry => entry.Value is EventLogField.Procedure or EventLogField.ProcedureField or EventLogField.ResolvingUnit
            or EventLogField.ReceivingUnit or EventLogField.Limit)
        .ToFrozenDictionary(StringComparer.Ordinal);

    internal static readonly FrozenDictionary<string, Channel> Channels = new Dictionary<string, Channel>
    {
        ["counter"] = Channel.Counter,
        ["post"] = Channel.Post,
        ["authorisedPerson"] = Channel.AuthorisedPerson,
        ["online"] = Channel.Online,
        ["kiosk"] = Channel.Kiosk,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static readonly FrozenDictionary<string, ActivityMeaning> Meanings = new Dictionary<string, ActivityMeaning>
    {
        ["handled"] = ActivityMeaning.Handled,
        ["submitted"] = ActivityMeaning.Submitted,
        ["accepted"] = ActivityMeaning.Accepted,
        ["refused"] = ActivityMeaning.Refused,
        ["forwarded"] = ActivityMeaning.Forwarded,
        ["supplementAsked"] = ActivityMeaning.SupplementAsked,
        ["supplemented"] = ActivityMeaning.Supplemented,
        ["dutyAsked"] = ActivityMeaning.DutyAsked,
        ["dutyAskedSuspending"] = ActivityMeaning.DutyAskedSuspending,
        ["dutyMet"] = ActivityMeaning.DutyMet,
        ["withdrawalAsked"] = ActivityMeaning.WithdrawalAsked,
        ["stopped"] = ActivityMeaning.Stopped,
        ["resultReady"] = ActivityMeaning.ResultReady,
        ["returned"] = ActivityMeaning.Returned,
        ["closed"] = ActivityMeaning.Closed,
        ["ignored"] = ActivityMeaning.Ignored,
        ["receivedByCompetent"] = ActivityMeaning.ReceivedByCompetent,
        ["statusTold"] = ActivityMeaning.StatusTold,
        ["resultRefused"] = ActivityMeaning.ResultRefused,
        ["correctionAsked"] = ActivityMeaning.CorrectionAsked,
        ["corrected"] = ActivityMeaning.Corrected,
        ["paidOnline"] = ActivityMeaning.PaidOnline,
        ["paidDirectly"] = ActivityMeaning.PaidDirectly,
        ["withdrawn"] = ActivityMeaning.Withdrawn,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static readonly FrozenDictionary<string, ActivityMeaning> FirstEvents =
        new Dictionary<string, ActivityMeaning> { ["accepted"] = ActivityMeaning.Accepted }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static readonly FrozenDictionary<string, ActivityMeaning> LastEvents =
        new Dictionary<string, ActivityMeaning> { ["resultReady"] = ActivityMeaning.ResultReady }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static readonly FrozenDictionary<string, EventLogCalendar> Calendars = new Dictionary<string, EventLogCalendar>
    {
        ["monday-to-friday"] = EventLogCalendar.MondayToFriday,
        ["vietnam-civil-service"] = EventLogCalendar.VietnamCivilService,
        ["vietnam-general"] = EventLogCalendar.VietnamGeneral,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
