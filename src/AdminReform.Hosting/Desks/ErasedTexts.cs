using System.Globalization;
using AdminReform.Dossiers;
using AdminReform.Processes;

namespace AdminReform.Hosting.Desks;

/// <summary>What stands in the place of the free texts of a dossier once they are erased.</summary>
/// <remarks>
/// Equal texts become equal and different ones different, so that what is recorded twice, and what takes which event back, stays as it is. A noted step that a process of the office
/// calls so is a name, and stays.
/// </remarks>
internal sealed class ErasedTexts
{
    private const string Mark = "[đã xóa ";

    private readonly Dictionary<string, string> _erased = new(StringComparer.Ordinal);
    private readonly HashSet<string> _steps;
    private int _last;

    internal ErasedTexts(Dossier dossier, IEnumerable<InternalProcess> processes)
    {
        _steps = processes.SelectMany(process => process.Versions).SelectMany(version => version.Steps).SelectMany(NamesOf).ToHashSet(StringComparer.Ordinal);

        // What was erased before keeps its place.
        foreach (var text in dossier.Events.SelectMany(TextsOf).Where(IsErased))
        {
            _erased.TryAdd(text, text);
            _last = int.TryParse(text.AsSpan(Mark.Length, text.Length - Mark.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? Math.Max(_last, number)
                : _last;
        }
    }

    /// <summary>What stands in the place of the text of a noted step.</summary>
    internal string ForStep(string step) => _steps.Contains(step) ? step : For(step);

    /// <summary>What stands in the place of any other text.</summary>
    internal string For(string text)
    {
        if (!_erased.TryGetValue(text, out var erased))
        {
            _erased.Add(text, erased = string.Create(CultureInfo.InvariantCulture, $"{Mark}{++_last}]"));
        }

        return erased;
    }

    /// <summary>Whether texts of a dossier were erased.</summary>
    internal static bool AreIn(Dossier dossier) => AreIn(dossier.Events);

    /// <summary>Whether texts of events were erased.</summary>
    internal static bool AreIn(IEnumerable<DossierEvent> events) => events.SelectMany(TextsOf).Any(IsErased);

    /// <summary>Finds the event that somebody names by the texts that it had before they were erased.</summary>
    /// <returns>The event as it is kept; <see langword="null"/> where there is none, or several that only their texts told apart.</returns>
    internal static DossierEvent? Find(Dossier dossier, DossierEvent named)
    {
        DossierEvent[] alike = [.. dossier.Events.Where(kept => IsErasedOf(kept, named)).Distinct().Take(2)];
        return alike.Length == 1 ? alike[0] : null;
    }

    private static bool IsErasedOf(DossierEvent kept, DossierEvent named)
    {
        Queue<string> texts = new(TextsOf(kept));
        return texts.Any(IsErased) && kept.Equals(WithTexts(named, text => texts.TryDequeue(out var own) && IsErased(own) ? own : text));
    }

    private static bool IsErased(string text) => text.StartsWith(Mark, StringComparison.Ordinal) && text.EndsWith(']');

    private static List<string> TextsOf(DossierEvent item)
    {
        List<string> texts = [];
        _ = WithTexts(item, text =>
        {
            texts.Add(text);
            return text;
        });
        return texts;
    }

    private static IEnumerable<string> NamesOf(ProcessStep step) =>
        [step.Id, .. new[] { step.StartsWith, step.EndsWith }.Where(mark => mark?.Kind == DossierEventKind.StepRecorded).Select(mark => mark!.Detail).OfType<string>()];

    // The members that anything may be typed into; all others are ids, names and words of the office.
    private static DossierEvent WithTexts(DossierEvent item, Func<string, string> text) => item switch
    {
        RefusedAtIntake { Reason: { } reason } refused => refused with { Reason = text(reason) },
        SupplementAsked { Reason: { } reason } asked => asked with { Reason = text(reason) },
        Reappointed { Reason: { } reason } reappointed => reappointed with { Reason = text(reason) },
        Stopped { Reason: { } reason } stopped => stopped with { Reason = text(reason) },
        CorrectionAsked { Reason: { } reason } asked => asked with { Reason = text(reason) },
        StepRecorded noted => noted with { Step = text(noted.Step) },
        TakenBack taken => taken with { Reason = text(taken.Reason), Event = WithTexts(taken.Event, text) },
        _ => item,
    };
}
