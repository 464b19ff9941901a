using AdminReform.Dossiers;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Rules.Escalation;
using AdminReform.Values;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Hosting.Desks;

/// <summary>What a desk has in memory: its monitor, the dossiers in it, and what was acknowledged about them.</summary>
internal sealed class DeskState
{
    internal DeskState(DeskRow row, OfficeSettings settings, DeskContents contents)
    {
        foreach (var dossier in contents.Dossiers)
        {
            Dossiers.Add(dossier.Id, StoredJson.Dossier(dossier.Body, settings.Calculator.Regimes));
            if (dossier.Acknowledgements is { } acknowledgements)
            {
                Acknowledged.Add(dossier.Id, StoredJson.Acknowledgements(acknowledgements));
            }
        }

        Monitor = new(settings.Calculator, row.Reached, settings.Options with
        {
            WatchedSince = row.WatchedSince,
            Acknowledgements = [.. Acknowledged.Values.SelectMany(all => all)],
        });
        Monitor.Put(Dossiers.Values);
        Plans = new(row.Unit, Monitor, settings, row.Reported, contents.Standing);
    }

    internal Monitor Monitor { get; }

    /// <summary>Its plans, in the same monitor.</summary>
    internal DeskPlans Plans { get; }

    internal Dictionary<string, Dossier> Dossiers { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, ValueList<Acknowledgement>> Acknowledged { get; } = new(StringComparer.Ordinal);

    /// <summary>Since when somebody may have been told of a notice. Its own moment moves with what is recorded of the dossier, and that of a duty, for which ladders last no longer than a month, with the settings.</summary>
    internal LocalDateTime MayBeToldSince(LadderNotice notice) => LocalDateTime.Min(
        notice.Since, notice is Notice && Dossiers.TryGetValue(notice.Subject, out var dossier) ? dossier.Events.Min(happened => happened.At) : notice.Cause.PlusMonths(-1));

    internal DossierRow RowOf(string dossierId, string unit) => new(
        dossierId, unit, DossierState.Held, StoredJson.Write(Dossiers[dossierId]), StoredJson.Write(Acknowledged.GetValueOrDefault(dossierId, [])));
}
