using System.Globalization;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>One person is to be told of one dossier at one step, once (thông báo).</summary>
public sealed record Notice : LadderNotice
{
    /// <summary>States a notice.</summary>
    /// <param name="step">The step of the ladder.</param>
    /// <param name="entry">The dossier and its deadline.</param>
    /// <param name="at">When the notice falls due, within office hours.</param>
    /// <param name="cause">The due moment that the step is reckoned from; another due moment makes another notice.</param>
    /// <param name="recipient">Who is told, where people are known.</param>
    /// <param name="isMissed">Whether its moment had passed before anybody watched.</param>
    public Notice(
        LadderStep step, CaseloadEntry entry, LocalDateTime at, LocalDateTime cause, Responsible? recipient = null, bool isMissed = false)
        : base(step, at, cause, entry.Deadline.Due, recipient, isMissed) => Dossier = entry.Dossier;

    /// <summary>The dossier.</summary>
    public Dossiers.Dossier Dossier { get; }

    /// <summary>The step of a process that it is about; <see langword="null"/> where it is about the dossier.</summary>
    public FoundStep? OfStep { get; internal init; }

    /// <summary>Step of the ladder, dossier, the run of a step of the process where it is about one, and cause.</summary>
    public override string Id => IdOf(Step.Id, Dossier.Id, OfStep?.Key, Cause);

    /// <inheritdoc/>
    public override string Subject => Dossier.Id;

    /// <summary>What to tell the person.</summary>
    public override LocalizedText Message => new(
        $"Hồ sơ {Dossier.Id}{(OfStep is null ? "" : $", {OfStep.Words.Vietnamese}")} {DueWords.At(Since, Due).Vietnamese}{(IsMissed ? $"; lẽ ra đã báo lúc {MomentText.Of(Since)}" : "")}.",
        $"Dossier {Dossier.Id}{(OfStep is null ? "" : $", {OfStep.Words.English}")} {DueWords.At(Since, Due).English}{(IsMissed ? $"; this should have been told at {MomentText.Of(Since)}" : "")}.");

    internal static string IdOf(string step, string dossier, string? run, LocalDateTime cause) =>
        string.Create(CultureInfo.InvariantCulture, $"{step}/{dossier}/{(run is null ? "" : $"{run}/")}{cause:uuuuMMdd'T'HHmmss}");

    internal override string UnitInCharge => Dossier.ResolvingUnit;

    internal override LocalizedText Matter => new(Dossier.Procedure, Dossier.Procedure);

    /// <summary>Two notices are the same when step of the ladder, dossier, step of the process, cause, moment and recipient are.</summary>
    public bool Equals(Notice? other) =>
        other is not null && Step == other.Step && Dossier.Id == other.Dossier.Id && Cause == other.Cause && Since == other.Since
        && Recipient == other.Recipient && OfStep?.Key == other.OfStep?.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Step.Id, Dossier.Id, Cause);

    /// <summary>Returns the id and the recipient.</summary>
    public override string ToString() => $"{Id} to {Recipient?.ToString() ?? Step.Recipient.ToString()}";
}
