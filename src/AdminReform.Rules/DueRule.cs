using AdminReform.Deadlines;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>A rule about the due moment (quy tắc theo hạn). It tells from the due day alone when it need not be asked.</summary>
public abstract class DueRule(string id, LocalizedText name, LocalizedText description, Severity severity)
    : WindowRule(id, name, description, severity)
{
    /// <summary>
    /// The moments outside which the rule holds for no dossier that is due on a day, at any time of it, and was given no new date: from one,
    /// included, until another, excluded, or without end. The window of a dossier may be narrower.
    /// </summary>
    /// <param name="dueDay">The day.</param>
    /// <param name="policy">The policy that the dossiers fall under.</param>
    /// <param name="calculator">The calculator that their deadlines came from.</param>
    public abstract (LocalDateTime From, LocalDateTime? Until) WidestWindow(LocalDate dueDay, RulePolicy policy, DeadlineCalculator calculator);
}
