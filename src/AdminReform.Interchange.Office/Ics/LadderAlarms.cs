using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Rules.Ladders;

namespace AdminReform.Interchange.Office.Ics;

/// <summary>The steps of a ladder as reminders, at the hour at which their notices fall due where nobody else is told first.</summary>
internal static class LadderAlarms
{
    internal static IEnumerable<IcsAlarm> Of(Ladder? ladder, DueMoment due, DeadlineFacts? facts, Dossier? dossier, DeadlineCalculator calculator)
    {
        foreach (var step in ladder?.Steps ?? [])
        {
            if ((step.When is null || (dossier is not null && step.When.Holds(dossier))) && Alarm(step, due, facts, calculator) is { } alarm)
            {
                yield return alarm;
            }
        }
    }

    // A step whose moment lies outside the calendar never comes; what cannot be counted, a review tells.
    private static IcsAlarm? Alarm(LadderStep step, DueMoment due, DeadlineFacts? facts, DeadlineCalculator calculator)
    {
        try
        {
            var (words, name) = (step.Timing.Words, step.Recipient.Name());
            return new(
                calculator.Time.NextOpening(step.Timing.MomentFor(due, facts, calculator)),
                new($"{words.Vietnamese}: báo {step.Person ?? name.Vietnamese}", $"{words.English}: tell {step.Person ?? name.English}"));
        }
        catch (OutsideCalendarException)
        {
            return null;
        }
    }
}
