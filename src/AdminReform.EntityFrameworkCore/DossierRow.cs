using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.EntityFrameworkCore;

/// <summary>A dossier as a row: what it is about, its events, and beside them what queries ask for, which follows from the events.</summary>
/// <remarks>An entity that a context maps as any class, with <see cref="Id"/> as its key; it changes as a whole, by <see cref="Take"/>.</remarks>
/// <example>
/// <code>
/// var open = context.Dossiers.Where(row => row.EndedAt == null).OrderBy(row => row.Due);
/// Console.WriteLine(string.Join(", ", open.Select(row => row.Id)));
/// </code>
/// </example>
public sealed class DossierRow
{
    private DossierRow(string id, string procedure, string receivingUnit, string resolvingUnit, string field) =>
        (Id, Procedure, ReceivingUnit, ResolvingUnit, Field) = (id, procedure, receivingUnit, resolvingUnit, field);

    /// <summary>The identifier that its system gave it; the key.</summary>
    public string Id { get; private set; }

    /// <summary>The code of the procedure.</summary>
    public string Procedure { get; private set; }

    /// <summary>The unit that received it.</summary>
    public string ReceivingUnit { get; private set; }

    /// <summary>The unit that resolves it.</summary>
    public string ResolvingUnit { get; private set; }

    /// <summary>The field of administration.</summary>
    public string Field { get; private set; }

    /// <summary>How it was filed.</summary>
    public Channel Channel { get; private set; }

    /// <summary>The officer whom the header names.</summary>
    public string? Officer { get; private set; }

    /// <summary>The dossier code, where the identifier is one.</summary>
    public DossierCode? Code { get; private set; }

    /// <summary>An opaque reference to the applicant.</summary>
    public ApplicantReference? Applicant { get; private set; }

    /// <summary>What happened to it, as recorded.</summary>
    public ValueList<DossierEvent> Events { get; private set; } = [];

    /// <summary>Where it stands.</summary>
    public DossierStatus Status { get; private set; }

    /// <summary>When it was accepted.</summary>
    public LocalDateTime? AcceptedAt { get; private set; }

    /// <summary>When its result was ready.</summary>
    public LocalDateTime? ReadyAt { get; private set; }

    /// <summary>When it ended.</summary>
    public LocalDateTime? EndedAt { get; private set; }

    /// <summary>The due moment in force when it was last taken in; <see langword="null"/> where there is none, or the clock stands still.</summary>
    public DueMoment? Due { get; private set; }

    /// <summary>A row of a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="calculator">How its due moment is computed.</param>
    public static DossierRow Of(Dossier dossier, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var row = new DossierRow(dossier.Id, dossier.Procedure, dossier.ReceivingUnit, dossier.ResolvingUnit, dossier.Field);
        row.Take(dossier, calculator);
        return row;
    }

    /// <summary>Takes a dossier in, such as after another event.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="calculator">How its due moment is computed.</param>
    /// <exception cref="ArgumentException">It is another dossier.</exception>
    public void Take(Dossier dossier, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(calculator);
        if (dossier.Id != Id)
        {
            throw new ArgumentException($"The row is of the dossier {Id}, and not of {dossier.Id}.", nameof(dossier));
        }

        var header = dossier.Header;
        (Procedure, ReceivingUnit, ResolvingUnit, Field, Channel) = (header.Procedure, header.ReceivingUnit, header.ResolvingUnit, header.Field, header.Channel);
        (Officer, Code, Applicant, Events) = (header.Officer, header.Code, header.Applicant, dossier.Events);
        (Status, AcceptedAt, ReadyAt, EndedAt) = (dossier.Status, dossier.AcceptedAt, dossier.ReadyAt, dossier.EndedAt);
        Due = calculator.Calculate(dossier.ToDeadlineFacts()).Due;
    }

    /// <summary>The dossier, folded from the events.</summary>
    public Dossier ToDossier() =>
        Dossier.Replay(new DossierHeader(Id, Procedure, ReceivingUnit, ResolvingUnit, Field, Channel, Officer, Code, Applicant), Events);

    /// <summary>Returns the identifier, the status and the due moment.</summary>
    public override string ToString() => $"{Id} {Status}{(Due is { } due ? $", due {due}" : "")}";
}
