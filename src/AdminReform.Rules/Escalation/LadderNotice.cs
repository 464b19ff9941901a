using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>Somebody is to be told at a step of a ladder, once (thông báo theo thang nhắc việc): of a dossier (<see cref="Notice"/>) or of a duty.</summary>
public abstract record LadderNotice : Conclusion
{
    private protected LadderNotice(LadderStep step, LocalDateTime since, LocalDateTime cause, DueMoment? due, Responsible? recipient, bool isMissed)
    {
        ArgumentNullException.ThrowIfNull(step);
        (Step, Since, Cause, Due, Recipient, IsMissed) = (step, since, cause, due, recipient, isMissed);
    }

    /// <summary>The step of the ladder.</summary>
    public LadderStep Step { get; }

    /// <summary>When the notice falls due, within office hours.</summary>
    public override LocalDateTime Since { get; }

    /// <summary>The due moment that the step is reckoned from; another due moment makes another notice.</summary>
    public LocalDateTime Cause { get; }

    /// <summary>Whether its moment had passed before anybody watched: it is told late, and says so.</summary>
    public bool IsMissed { get; }

    /// <summary>The due moment in force, of a step of a process where it is about one; <see langword="null"/> where there is none.</summary>
    public DueMoment? Due { get; internal init; }

    /// <summary>What to tell people.</summary>
    public abstract LocalizedText Message { get; }

    /// <summary>
    /// Who is told, at or above <see cref="LadderStep.Recipient"/>: by the day on which the notice fell due, or that of <see cref="ToldAt"/>; <see langword="null"/> where no people are known.
    /// </summary>
    public Responsible? Recipient { get; private init; }

    /// <summary>The person who is told: the stand-in of one who is absent; <see langword="null"/> where no people are known.</summary>
    public string? Person => Recipient?.Acting;

    /// <summary>The person told in the place of the absent one; <see langword="null"/> when nobody is absent.</summary>
    public string? StandIn => Recipient?.StandIn;

    /// <summary>The role in which it reaches the recipient.</summary>
    public ResponsibilityStep Role => Recipient?.Step ?? Step.Recipient;

    /// <summary>The agency of the person; <see langword="null"/> where no people are known.</summary>
    public string? Agency => Recipient?.Agency;

    /// <summary>The agency of the person; where no people are known, the unit that resolves the dossier or owes the duty.</summary>
    public string Unit => Agency ?? UnitInCharge;

    /// <summary>
    /// The notice as it is told at a moment: to whoever is there on that day, the stand-in of one who is away then, and the officer who has the dossier then. What the notice is about stays as it was
    /// when it fell due, and so does whether the officer is late and is passed over.
    /// </summary>
    /// <param name="moment">The moment of telling; it may be any time after the notice fell due.</param>
    /// <param name="routing">The people; <see langword="null"/> where they are not known, and then nothing changes.</param>
    public LadderNotice ToldAt(LocalDateTime moment, NoticeRouting? routing) => routing is null ? this : this with { Recipient = routing.RecipientOf(this, moment) };

    /// <summary>The unit that resolves the dossier, or that owes the duty.</summary>
    internal abstract string UnitInCharge { get; }

    /// <summary>What has to be done, for a table.</summary>
    internal abstract LocalizedText Matter { get; }
}
