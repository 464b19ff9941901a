using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Results;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>What cannot be worked out about a dossier, and why (chưa xác định): its due moment, the window of a rule, or the moments of its ladder.</summary>
/// <remarks>It keeps no other dossier, and no other rule, from being looked at; and what could not be looked at is never passed over in silence.</remarks>
public sealed record Undetermined : Conclusion
{
    internal static readonly Problem OutsideForRule = OutsideOf(
        "Quy tắc hỏi đến những ngày ngoài lịch nên không trả lời được.",
        "The rule asks for days outside the calendar and has no answer.");

    internal static readonly Problem OutsideForLadder = Problem.Of(
        "ladder.outside-calendar",
        "Thang báo dẫn ra ngoài lịch nên có bậc không bao giờ đến.",
        "The ladder leads outside the calendar, so that a step of it never comes.");

    private Undetermined(in CaseloadEntry entry, DossierRule? rule, Problem reason)
    {
        Dossier = entry.Dossier;
        Rule = rule;
        Reason = reason;
        Since = entry.Dossier.AcceptedAt ?? entry.Dossier.Events[0].At;
    }

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>The rule that has no answer; <see langword="null"/> where it is the due moment or the ladder.</summary>
    public DossierRule? Rule { get; }

    /// <summary>
    /// Why: that of <see cref="Deadline.Undetermined"/> for the due moment, <c>rule.outside-calendar</c>, <c>rule.history-too-long</c> or <c>ladder.outside-calendar</c>.
    /// </summary>
    public Problem Reason { get; }

    /// <summary>The acceptance of the dossier, before it the first fact.</summary>
    public override LocalDateTime Since { get; }

    /// <summary>The code of the reason, the dossier and, where it is a rule, the rule.</summary>
    public override string Id => Rule is null ? $"{Reason.Code}/{Dossier.Id}" : $"{Reason.Code}/{Dossier.Id}/{Rule.Id}";

    /// <inheritdoc/>
    public override string Subject => Dossier.Id;

    /// <summary>What to tell people.</summary>
    public LocalizedText Message => Rule is null
        ? new($"Hồ sơ {Dossier.Id}: {Reason.Message.Vietnamese}", $"Dossier {Dossier.Id}: {Reason.Message.English}")
        : new($"Hồ sơ {Dossier.Id}, {Rule.Name.Vietnamese}: {Reason.Message.Vietnamese}", $"Dossier {Dossier.Id}, {Rule.Name.English}: {Reason.Message.English}");

    /// <summary>Two are the same when dossier, rule, reason and beginning are, whatever else happened to the dossier.</summary>
    public bool Equals(Undetermined? other) => other is not null && Id == other.Id && Since == other.Since && Reason.Equals(other.Reason);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reason.Code, Dossier.Id, Rule?.Id);

    /// <summary>Returns the id and the English message.</summary>
    public override string ToString() => $"{Id}: {Message.English}";

    internal static Problem OutsideOf(string vietnamese, string english) => Problem.Of("rule.outside-calendar", vietnamese, english);

    internal static Undetermined DueMoment(in CaseloadEntry entry) => new(entry, null, entry.Deadline.Undetermined!);

    internal static Undetermined Ladder(in CaseloadEntry entry) => new(entry, null, OutsideForLadder);

    internal static Undetermined Window(in CaseloadEntry entry, DossierRule rule, Problem reason) => new(entry, rule, reason);
}
