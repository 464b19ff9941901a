using System.Runtime.InteropServices;
using AdminReform.Deadlines;
using AdminReform.OnTime;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>
/// What a review of a caseload asks of its steps, read while the dossiers are at hand: the steps of those that have not ended, side by side, and how many ended when.
/// </summary>
/// <remarks>Of a dossier with something odd, or with a long record, nothing is kept, and it is read when it is asked for.</remarks>
/// <param name="caseload">The dossiers.</param>
/// <param name="at">The moment.</param>
internal sealed class StepNotes(Caseload caseload, LocalDateTime at)
{
    private const int MostRuns = 16;

    // Units are counted by the statutory month, from the 15th to the 14th.
    private const int LongestMonth = 31;

    private readonly StepReading _reading = new();
    private readonly LocalDate _countedFrom = at.Date.PlusDays(-LongestMonth);

    // The place of the note of each dossier, plus one; 0 for none, and -1 where its ends alone are kept.
    private readonly int[] _places = new int[caseload.Count];
    private readonly Dictionary<EndsOfDay, (int Ended, int Late)> _ends = [];
    private StepNote[] _notes = new StepNote[16];
    private StepSpan[] _spans = new StepSpan[64];
    private DueMoment?[] _dues = new DueMoment?[64];
    private int _count;
    private int _runs;

    /// <summary>The note of that number.</summary>
    internal ref readonly StepNote this[int number] => ref _notes[number];

    /// <summary>How many steps ended, and how many of them late, by the group of resolving unit and field.</summary>
    internal IReadOnlyDictionary<EndsOfDay, (int Ended, int Late)> Ends => _ends;

    /// <summary>The number of the note of a dossier by its place in the caseload; negative where nothing is kept of it.</summary>
    internal int Find(int place) => _places[place] - 1;

    /// <summary>Whether the ends of a dossier's steps are among <see cref="Ends"/>.</summary>
    internal bool HasEndsOf(int place) => _places[place] != 0;

    internal ReadOnlySpan<StepSpan> SpansOf(in StepNote note) => _spans.AsSpan(note.First, note.Runs);

    internal DueMoment? DueOf(in StepNote note, int place) => _dues[note.First + place];

    /// <summary>Reads a dossier and keeps what a review asks for.</summary>
    /// <param name="place">Its place in the caseload.</param>
    /// <param name="clock">Its process.</param>
    internal void Add(int place, ProcessClock clock)
    {
        var (entry, hasEnded) = (caseload.Entries[place], caseload.Facts[place].HasEnded);
        if ((hasEnded && caseload.Facts[place].LatestOn < _countedFrom)
            || !clock.TryRead(entry.Dossier, _reading) || _reading.Oddities.Length > 0 || _reading.Spans.Length > MostRuns)
        {
            return;
        }

        _places[place] = hasEnded ? -1 : Keep(entry);
        for (var run = 0; run < _reading.Spans.Length; run++)
        {
            if (_reading.EndAt(run) is { } end)
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_ends, new(caseload.ResolvingGroups.OfEntries[place], end), out _);
                count = (count.Ended + 1, count.Late + (end.IsLate ? 1 : 0));
            }
        }
    }

    private int Keep(in CaseloadEntry entry)
    {
        var runs = _reading.Spans.Length;
        if (_count == _notes.Length)
        {
            Array.Resize(ref _notes, _count * 2);
        }

        if (_runs + runs > _spans.Length)
        {
            Array.Resize(ref _spans, _spans.Length * 2);
            Array.Resize(ref _dues, _spans.Length);
        }

        _notes[_count] = new(_reading.Clock, _reading.Plan, _runs, runs, _reading.IsSuspended, MarginOf(entry));
        for (var run = 0; run < runs; run++)
        {
            _dues[_runs] = _reading.DueAt(run);
            _spans[_runs++] = _reading.Spans[run];
        }

        return ++_count;
    }

    private ProcessMargin? MarginOf(in CaseloadEntry entry)
    {
        if (!entry.IsRunning || entry.Deadline.Due is not { } whole || !_reading.HasRunning)
        {
            return null;
        }

        try
        {
            return _reading.Margin(whole);
        }
        catch (Calendars.OutsideCalendarException)
        {
            return null;
        }
    }
}
