using System.Globalization;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace OnTimeReview.Rebuilding;

/// <summary>Rebuilds a caseload dossier by dossier that has the published totals.</summary>
public sealed class CityCaseload
{
    /// <summary>How many of the open dossiers are overdue. The published figures do not say; this is a guess, and it is labelled as one.</summary>
    public const int AssumedOverdue = 6;

    private const ulong Seed = 20210531;

    private static readonly LocalDate First = PublishedTotals.Period.First;
    private static readonly LocalDate Last = PublishedTotals.Period.Last;

    private readonly Dice _dice = new(Seed);
    private readonly CitySteps _steps;
    private readonly DeadlineCalculator _calculator;
    private readonly WorkingCalendar _calendar;
    private readonly CityProcedure[] _all = [.. City.Procedures];
    private readonly CityProcedure[] _longer = [.. City.Procedures.Where(procedure => !procedure.IsSameDay)];
    private readonly Dictionary<(int Unit, LocalDate Day), int> _sequence = [];

    private CityCaseload(DeadlineCalculator calculator)
    {
        _calculator = calculator;
        _calendar = calculator.Time.Calendar;
        _steps = new CitySteps(calculator.Time);
    }

    /// <summary>The dossiers, by acceptance.</summary>
    public static List<Dossier> Rebuild(DeadlineCalculator calculator) => new CityCaseload(calculator).Build();

    private List<Dossier> Build()
    {
        (Fate Fate, int Count)[] fates =
        [
            (Fate.CarriedOver, PublishedTotals.CarriedOver),
            (Fate.Resolved, PublishedTotals.EarlyOrOnTime - PublishedTotals.CarriedOver),
            (Fate.OpenWithin, PublishedTotals.Pending - AssumedOverdue),
            (Fate.OpenOverdue, AssumedOverdue),
            (Fate.Cancelled, PublishedTotals.Cancelled),
        ];
        var drafts = new List<Draft>(PublishedTotals.Received + PublishedTotals.Cancelled);
        foreach (var (fate, count) in fates)
        {
            for (var i = 0; i < count; i++)
            {
                drafts.Add(Draw(fate));
            }
        }

        drafts.Sort((left, right) => left.AcceptedAt.CompareTo(right.AcceptedAt));
        return drafts.ConvertAll(Write);
    }

    /// <summary>Draws procedures and days until one can have the fate.</summary>
    private Draft Draw(Fate fate)
    {
        while (true)
        {
            var procedure = Pick(fate == Fate.Resolved ? _all : _longer, item => item.Weight);
            var acceptedAt = Moment(AcceptanceDay(fate), LocalTime.MinValue);
            var due = _calculator.Calculate(new DeadlineFacts(acceptedAt, procedure.Limit)).Due!.Value.Date;
            var draft = new Draft(fate, procedure, Pick(procedure.Units, unit => unit.Weight), acceptedAt, due);
            if (CanBe(draft))
            {
                return draft;
            }
        }
    }

    private LocalDate AcceptanceDay(Fate fate) => fate switch
    {
        Fate.CarriedOver => _calendar.PlusWorkingDays(First, -_dice.Between(1, 20)),
        Fate.OpenWithin => _calendar.PlusWorkingDays(Last, -_dice.Between(0, 21)),
        Fate.OpenOverdue => _calendar.PlusWorkingDays(Last, -_dice.Between(4, 40)),
        _ => _calendar.PlusWorkingDays(First.PlusDays(-1), _dice.Between(1, _calendar.WorkingDaysBetween(First.PlusDays(-1), Last))),
    };

    private static bool CanBe(Draft draft) => draft.Fate switch
    {
        Fate.CarriedOver => draft.Due >= First,
        Fate.OpenWithin => draft.Due >= Last,
        Fate.OpenOverdue => draft.Due < Last && Period.DaysBetween(draft.Due, Last) <= 12,
        Fate.Resolved => draft.Procedure.IsSameDay ? draft.Due <= Last : draft.AcceptedAt.Date < Last,
        _ => draft.AcceptedAt.Date < Last && draft.Due > draft.AcceptedAt.Date,
    };

    private Dossier Write(Draft draft)
    {
        var officer = draft.Unit.Officers[_dice.Below(draft.Unit.Officers.Count)];
        var channel = _dice.Below(100) switch { < 18 => Channel.Online, < 23 => Channel.Post, < 27 => Channel.AuthorisedPerson, _ => Channel.Counter };
        var header = new DossierHeader(
            Id(draft), draft.Procedure.Name, draft.Unit.OneStop, draft.Unit.Name, draft.Procedure.Field, channel, officer);
        var events = new List<DossierEvent>(7)
        {
            new Accepted(draft.AcceptedAt, draft.Procedure.Limit),
            new Forwarded(draft.AcceptedAt, draft.Unit.Name, officer),
        };
        if (draft.Fate == Fate.Cancelled)
        {
            var asked = Moment(Day(draft.AcceptedAt.Date, LocalDate.Min(draft.Due, Last)), draft.AcceptedAt.TimeOfDay, draft.AcceptedAt.Date);
            events.AddRange(_steps.Open(draft.AcceptedAt, asked));
            events.Add(new WithdrawalAsked(asked));
            events.Add(new Stopped(asked, "Người nộp rút hồ sơ"));
        }
        else if (draft.Fate is Fate.CarriedOver or Fate.Resolved)
        {
            var ready = Ready(draft);
            events.AddRange(_steps.Done(draft.AcceptedAt, ready));
            events.Add(new ResultReady(ready));
            AddReturn(events);
        }
        else
        {
            events.AddRange(_steps.Open(draft.AcceptedAt, PublishedTotals.Period.ClosesAt));
        }

        return Dossier.Replay(header, events);
    }

    private LocalDateTime Ready(Draft draft)
    {
        var accepted = draft.AcceptedAt.Date;
        var from = draft.Fate == Fate.CarriedOver ? LocalDate.Max(First, accepted) : accepted;
        var until = LocalDate.Min(draft.Due, Last);
        var day = draft.Due <= Last && _dice.Chance(draft.Procedure.IsSameDay ? 100 : 35) ? draft.Due : Day(from, until);
        return Moment(day, draft.AcceptedAt.TimeOfDay, accepted);
    }

    private void AddReturn(List<DossierEvent> events)
    {
        var ready = events[^1].At;
        var day = _dice.Chance(70) ? ready.Date : _calendar.PlusWorkingDays(ready.Date, _dice.Between(1, 4));
        if (day <= Last)
        {
            events.Add(new Returned(Moment(day, ready.TimeOfDay, ready.Date)));
        }
    }

    /// <summary>A working day from one day to another, both included.</summary>
    private LocalDate Day(LocalDate from, LocalDate until)
    {
        var first = _calendar.WorkingDayOnOrAfter(from);
        return _calendar.PlusWorkingDays(first, _dice.Below(Math.Max(0, _calendar.WorkingDaysBetween(first, until)) + 1));
    }

    /// <summary>A minute in office hours; after <paramref name="after"/> when the day is <paramref name="sameAs"/>.</summary>
    private LocalDateTime Moment(LocalDate day, LocalTime after, LocalDate? sameAs = null)
    {
        const int Opening = (7 * 60) + 30;
        const int Noon = 4 * 60;
        const int Break = 2 * 60;
        const int Whole = 8 * 60;
        var earliest = sameAs == day ? OpenMinute(after) + 1 : 0;
        var minute = earliest >= Whole ? Whole : _dice.Between(earliest, Whole - 1);
        return day.At(LocalTime.FromMinutesSinceMidnight(Opening + minute + (minute >= Noon ? Break : 0)));

        static int OpenMinute(LocalTime time)
        {
            var minute = (time.Hour * 60) + time.Minute - Opening;
            return minute < Noon ? minute : minute - Break;
        }
    }

    private string Id(Draft draft)
    {
        var day = draft.AcceptedAt.Date;
        var key = (draft.Unit.Number, day);
        var next = _sequence.GetValueOrDefault(key) + 1;
        _sequence[key] = next;
        return string.Create(CultureInfo.InvariantCulture, $"000.{draft.Unit.Number:00}.20.H99-{day.Year % 100:00}{day.Month:00}{day.Day:00}-{next:0000}");
    }

    private T Pick<T>(IReadOnlyList<T> items, Func<T, int> weight)
    {
        if (items.Count == 1)
        {
            return items[0];
        }

        var total = 0;
        foreach (var item in items)
        {
            total += weight(item);
        }

        var at = _dice.Below(total);
        var i = 0;
        for (; at >= weight(items[i]); i++)
        {
            at -= weight(items[i]);
        }

        return items[i];
    }

    private sealed record Draft(Fate Fate, CityProcedure Procedure, CityUnit Unit, LocalDateTime AcceptedAt, LocalDate Due);
}
