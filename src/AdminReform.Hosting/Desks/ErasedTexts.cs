using System.Globalization;
using AdminReform.Dossiers;

namespace AdminReform.Hosting.Desks;

/// <summary>What stands in the place of the free texts of a dossier once they are erased.</summary>
/// <remarks>Equal texts become equal and different ones different, so that what is recorded twice, and what takes which event back, stays as it is.</remarks>
internal sealed class ErasedTexts
{
    private const string Mark = "[đã xóa ";

    private readonly Dictionary<string, string> _erased = new(StringComparer.Ordinal);
    private int _last;

    internal ErasedTexts(Dossier dossier)
    {
        // What was erased before keeps its place.
        foreach (var text in dossier.Events.SelectMany(TextsOf).Where(IsErased))
        {
            _erased.TryAdd(text, text);
            _last = int.TryParse(text.AsSpan(Mark.Length, text.Length - Mark.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? Math.Max(_last, number)
                : _last;
        }
    }

    internal string For(string text)
    {
        if (!_erased.TryGetValue(text, out var erased))
        {
            _erased.Add(text, erased = string.Create(CultureInfo.InvariantCulture, $"{Mark}{++_last}]"));
        }

        return erased;
    }

    private static bool IsErased(string text) => text.StartsWith(Mark, StringComparison.Ordinal) && text.EndsWith(']');

    private static IEnumerable<string> TextsOf(DossierEvent item) => item switch
    {
        RefusedAtIntake { Reason: { } reason } => [reason],
        SupplementAsked { Reason: { } reason } => [reason],
        Reappointed { Reason: { } reason } => [reason],
        Stopped { Reason: { } reason } => [reason],
        CorrectionAsked { Reason: { } reason } => [reason],
        TakenBack taken => [taken.Reason, .. TextsOf(taken.Event)],
        _ => [],
    };
}
