using AdminReform.Dossiers;
using AdminReform.Hosting.Plans;
using AdminReform.Rules.Escalation;
using AdminReform.Values;

namespace AdminReform.Hosting.Commands;

/// <summary>What an application asks of an office about one dossier, or reports of the plans of a unit, under an id of its own (lệnh).</summary>
/// <remarks>
/// The id makes it safe to send again: the same id with the same content is answered as before and done once; with another content it is refused
/// (<c>command.other-body</c>), whatever dossier it names. Free text belongs into the texts of events alone, where it can be erased.
/// </remarks>
/// <example>
/// <code>
/// var kept = await office.SendAsync(OfficeCommand.Open("receipt-33", dossier));                 // from here on, and done once
/// var receipt = (await office.SettleAsync("receipt-33", TimeSpan.FromMinutes(1))).Value;
/// </code>
/// </example>
public sealed record OfficeCommand
{
    /// <summary>The greatest length of an id, and of each name in a command (of a dossier, a unit, an officer, …), in characters of UTF-16.</summary>
    public const int MaximumIdLength = 200;

    /// <summary>With this begin the ids of commands that desks send to each other where they were told to hand over a dossier.</summary>
    internal const string TakingOver = "take-over:";

    /// <summary>With this begin the ids of commands that desks send to each other where others have followed a unit.</summary>
    internal const string PassingOn = "pass-on:";

    private OfficeCommand(string id, string dossierId, CommandKind kind, bool isOfCaller = true)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(dossierId);

        // An id that the office makes is made of that of a caller.
        ArgumentOutOfRangeException.ThrowIfGreaterThan(id.Length, isOfCaller ? MaximumIdLength : int.MaxValue, nameof(id));
        (Id, DossierId, Kind) = (id, dossierId, kind);
    }

    /// <summary>The caller's id.</summary>
    public string Id { get; }

    /// <summary>The dossier that it is about; the unit where it is about none.</summary>
    public string DossierId { get; }

    /// <summary>What it asks.</summary>
    public CommandKind Kind { get; }

    /// <summary>The dossier that is opened; <see langword="null"/> in other commands.</summary>
    public Dossier? Dossier { get; private init; }

    /// <summary>The events; empty in other commands.</summary>
    public ValueList<DossierEvent> Events { get; private init; } = [];

    /// <summary>The acknowledgement; <see langword="null"/> in other commands.</summary>
    public Acknowledgement? Acknowledgement { get; private init; }

    /// <summary>The unit that a dossier is given to, of whose plans is reported, or whose desk goes live; <see langword="null"/> in other commands.</summary>
    public string? ToUnit { get; private init; }

    /// <summary>What is reported; <see langword="null"/> in other commands.</summary>
    public PlanReport? Reported { get; private init; }

    /// <summary>What was acknowledged about a dossier that is taken over.</summary>
    internal ValueList<Acknowledgement> Acknowledgements { get; private init; } = [];

    /// <summary>The units that have passed on a dossier that is taken over, because others follow them.</summary>
    internal ValueList<string> Via { get; private init; } = [];

    /// <summary>Who follows the unit of the desk; <see langword="null"/> in other commands.</summary>
    internal Succession? Succession { get; private init; }

    /// <summary>Takes a dossier that the office does not have, with what happened to it so far; its header says which unit resolves it.</summary>
    /// <param name="id">The caller's id.</param>
    /// <param name="dossier">The dossier.</param>
    public static OfficeCommand Open(string id, Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new(id, dossier.Id, CommandKind.Open) { Dossier = dossier };
    }

    /// <summary>Records what really happened to a dossier, lawful or not, in this order and together.</summary>
    /// <param name="id">The caller's id.</param>
    /// <param name="dossierId">The dossier.</param>
    /// <param name="events">What happened.</param>
    /// <exception cref="ArgumentException">There is no event, or one is <see langword="null"/>.</exception>
    public static OfficeCommand Record(string id, string dossierId, params IEnumerable<DossierEvent> events) =>
        new(id, dossierId, CommandKind.Record) { Events = Checked(events) };

    /// <summary>Does new acts: each must be lawful after those before it, or the whole command is refused with the provisions that say no.</summary>
    /// <param name="id">The caller's id.</param>
    /// <param name="dossierId">The dossier.</param>
    /// <param name="acts">The acts.</param>
    /// <exception cref="ArgumentException">There is no act, or one is <see langword="null"/>.</exception>
    public static OfficeCommand Act(string id, string dossierId, params IEnumerable<DossierEvent> acts) =>
        new(id, dossierId, CommandKind.Act) { Events = Checked(acts) };

    /// <summary>Records that somebody has taken up a notice.</summary>
    /// <param name="id">The caller's id.</param>
    /// <param name="acknowledgement">The acknowledgement.</param>
    public static OfficeCommand Acknowledge(string id, Acknowledgement acknowledgement)
    {
        ArgumentNullException.ThrowIfNull(acknowledgement);
        return new(id, acknowledgement.DossierId, CommandKind.Acknowledge) { Acknowledgement = acknowledgement };
    }

    /// <summary>Gives a dossier to another resolving unit, with all that happened to it and was acknowledged.</summary>
    /// <param name="id">The caller's id.</param>
    /// <param name="dossierId">The dossier.</param>
    /// <param name="toUnit">The unit that resolves it from now on.</param>
    public static OfficeCommand HandOver(string id, string dossierId, string toUnit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(toUnit);
        return new(id, dossierId, CommandKind.HandOver) { ToUnit = toUnit };
    }

    /// <summary>Erases the free texts of a dossier's events wherever they are kept; that it was done stays on record.</summary>
    /// <param name="id">The caller's id.</param>
    /// <param name="dossierId">The dossier.</param>
    public static OfficeCommand EraseTexts(string id, string dossierId) => new(id, dossierId, CommandKind.EraseTexts);

    /// <summary>Reports figures of the plans that a unit keeps, what is expected, and which duties were done.</summary>
    /// <remarks>The desk refuses what belongs to none of its plans, and figures that contradict what is expected.</remarks>
    /// <param name="id">The caller's id.</param>
    /// <param name="unit">The unit, as the settings of the office name it; of duties alone any unit.</param>
    /// <param name="report">What is reported.</param>
    /// <exception cref="ArgumentException">Nothing is reported, or a target has two outlooks or an id two duties.</exception>
    public static OfficeCommand Report(string id, string unit, PlanReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.IsEmpty || report.IsAmbiguous
            ? throw new ArgumentException("A report says something, and of one target or duty one thing.", nameof(report))
            : new(id, unit, CommandKind.Report) { ToUnit = unit, Reported = report };
    }

    /// <summary>Returns the id, what is asked and the dossier.</summary>
    public override string ToString() => $"{Id}: {Kind} {DossierId}";

    /// <summary>The opening of one of the dossiers with which an office goes live.</summary>
    internal static OfficeCommand OpenInGoingLive(string id, Dossier dossier) => new($"{id}/{dossier.Id}", dossier.Id, CommandKind.Open, isOfCaller: false) { Dossier = dossier };

    internal static OfficeCommand TakeOver(string id, Dossier dossier, ValueList<Acknowledgement> acknowledgements, ValueList<string> via) =>
        new(id, dossier.Id, CommandKind.TakeOver, isOfCaller: false) { Dossier = dossier, Acknowledgements = acknowledgements, Via = via };

    internal static OfficeCommand Succeed(string id, Succession succession) =>
        new(id, succession.Unit, CommandKind.Succeed, isOfCaller: false) { ToUnit = succession.Unit, Succession = succession };

    /// <summary>The same command with other events.</summary>
    internal OfficeCommand WithEvents(ValueList<DossierEvent> events) => this with { Events = events };

    internal static OfficeCommand OfDesk(string id, string unit, CommandKind kind) => new(id, unit, kind, isOfCaller: false) { ToUnit = unit };

    internal static OfficeCommand Read(
        string id, string dossierId, CommandKind kind, Dossier? dossier, ValueList<DossierEvent> events, ValueList<Acknowledgement> acknowledgements, string? toUnit,
        ValueList<string> via, Succession? succession, PlanReport? reported) =>
        new(id, dossierId, kind, isOfCaller: false)
        {
            Dossier = dossier,
            Events = events,
            Acknowledgement = kind == CommandKind.Acknowledge ? acknowledgements[0] : null,
            Acknowledgements = kind == CommandKind.Acknowledge ? [] : acknowledgements,
            ToUnit = toUnit,
            Via = via,
            Succession = succession,
            Reported = reported,
        };

    private static ValueList<DossierEvent> Checked(IEnumerable<DossierEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        ValueList<DossierEvent> all = [.. events];
        return all.Count == 0 ? throw new ArgumentException("A command names what happened.", nameof(events))
            : all.AsSpan().Contains(null!) ? throw new ArgumentException("An event is null.", nameof(events))
            : all;
    }
}
