using AdminReform.Rules.Duties;
using AdminReform.Rules.Ladders;
using AdminReform.Values;
using NodaTime;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>A duty as a fact of a session. There is one for every duty; a later look replaces it.</summary>
public sealed class WatchedDuty : IIdentityProvider
{
    private readonly Dictionary<LadderStep, DutyNotice> _notices;

    internal WatchedDuty(Duty duty, LocalDateTime lookedAt, DutyAlert? alert, ValueList<DutyNotice> notices, UndeterminedDuty? undetermined)
    {
        Duty = duty;
        LookedAt = lookedAt;
        Alert = alert;
        Undetermined = undetermined;
        _notices = notices.DistinctBy(notice => notice.Step).ToDictionary(notice => notice.Step);
    }

    /// <summary>The duty.</summary>
    public Duty Duty { get; }

    /// <summary>The moment at which it was last looked at. Nothing that the rules say of it has changed since; the session itself may have moved on.</summary>
    public LocalDateTime LookedAt { get; }

    /// <summary>What follows from its being overdue; <see langword="null"/> for nothing.</summary>
    internal DutyAlert? Alert { get; }

    /// <summary>What cannot be worked out; <see langword="null"/> for nothing.</summary>
    internal UndeterminedDuty? Undetermined { get; }

    /// <summary>The id of the duty: a fact with another state of the same duty is the same fact.</summary>
    public object GetIdentity() => Duty.Id;

    /// <summary>Returns the id of the duty and the moment.</summary>
    public override string ToString() => $"{Duty.Id} at {LookedAt:uuuu-MM-dd'T'HH:mm:ss}";

    /// <summary>The notice of a step whose moment has come; <see langword="null"/> while it has not.</summary>
    internal DutyNotice? NoticeOf(LadderStep step) => _notices.GetValueOrDefault(step);
}
