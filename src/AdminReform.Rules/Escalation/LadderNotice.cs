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
    private protected LadderNotice(LadderStep step, LocalDateTime since, LocalDateTime cause, DueMoment? due, bool isMissed)
    {
        ArgumentNullException.ThrowIfNull(step);
        (Step, Since, Cause, Due, IsMissed) = (step, since, cause, due, isMissed);
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

    /// <summary>The person who is told: the stand-in of one who is absent; <see langword="null"/> where no people are known.</summary>
    public virtual string? Person => null;

    /// <summary>The person told in the place of the absent one; <see langword="null"/> when nobody is absent.</summary>
    public virtual string? StandIn => null;

    /// <summary>The role in which it reaches the recipient.</summary>
    public virtual ResponsibilityStep Role => Step.Recipient;

    /// <summary>The agency of the recipient; where no people are known, the unit that has to see to it.</summary>
    public abstract string Unit { get; }

    /// <summary>What has to be done, for a table.</summary>
    internal abstract LocalizedText Matter { get; }
}
