using AdminReform.Calendars;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Json.Calendars;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Interchange.Json.Law;
using AdminReform.Interchange.Json.Policies;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>What a serializer says of a type that it does not read, or does not write either, and what to do instead.</summary>
internal static class Refusal
{
    private static readonly Dictionary<Type, string> Elsewhere = new()
    {
        [typeof(Caseload)] = $"write its dossiers, or with {nameof(DossiersJson)}",
        [typeof(EventLogMapping)] = $"read it with {nameof(EventLogMapping)}.{nameof(EventLogMapping.Read)}",
        [typeof(HolidayLaw)] = $"write and read the {nameof(CalendarDefinition)} that it is part of, or its rules",
        [typeof(OfficialDays)] = $"write and read its decisions, or with {nameof(CalendarDecisionsJson)}",
        [typeof(OfficeDay)] = $"write and read the {nameof(OfficeHours)} that it is part of",
        [typeof(OfficeWeek)] = $"write and read the {nameof(OfficeHours)} that it is part of",
        [typeof(WeekPattern)] = $"write and read the {nameof(CalendarDefinition)} that it is part of",
        [typeof(WorkingTime)] = $"write and read its calendar and its hours, or with {nameof(CalendarDefinitionJson)} and {nameof(OfficeHoursJson)}",
        [typeof(Regimes)] = $"write and read all of its regimes, or with {nameof(RegimesJson)}",
        [typeof(RuleSetting)] = $"write and read the policy that it is part of, or with {nameof(PolicyJson)}",
        [typeof(StepTiming)] = $"write and read the {nameof(LadderStep)} that it is part of",
    };

    /// <summary>What is told and not read back.</summary>
    internal static NotSupportedException Told(Type type) =>
        new($"{type} follows from other values: it is told, and not read back; read what it follows from, or what you need of it into a type of your own.");

    /// <summary>What has no form in JSON: better no answer than one that says too little or is not read back.</summary>
    internal static NotSupportedException NoForm(Type type)
    {
        var way = Elsewhere.FirstOrDefault(each => each.Key.IsAssignableFrom(type)).Value
            ?? "put what you need of it into a type of your own, whose members have such a form, or write and read the value that it is part of";
        return new($"{type} has no form in JSON: {way}; or add a converter of your own to the options.");
    }
}
