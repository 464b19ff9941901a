using AdminReform.Values;

namespace AdminReform.Dossiers;

/// <summary>Folds a record: what was recorded twice counts once, and what was taken back does not count.</summary>
internal static class RecordFold
{
    // A longer record is searched by a table instead of from its beginning.
    private const int Short = 32;

    /// <summary>Folds the events of a record in its order.</summary>
    /// <param name="id">The dossier.</param>
    /// <param name="resolvingUnit">The unit that resolves it.</param>
    /// <param name="record">The events.</param>
    /// <param name="standing">The events that count; the record itself where all do.</param>
    internal static DossierFold Of(string id, string resolvingUnit, ValueList<DossierEvent> record, out ValueList<DossierEvent> standing)
    {
        var fold = new DossierFold(id, resolvingUnit);
        var repeated = Repeated(record.AsSpan(), ref fold);
        if (repeated is null && !fold.Kinds.Contains(DossierEventKind.TakenBack))
        {
            standing = record;
            return fold;
        }

        fold = new DossierFold(id, resolvingUnit);
        standing = Stands(record.AsSpan(), repeated, ref fold, id);
        return fold;
    }

    /// <summary>Folds them all, and finds those that equal one before them; an event later than all before it cannot.</summary>
    private static HashSet<int>? Repeated(ReadOnlySpan<DossierEvent> record, ref DossierFold fold)
    {
        HashSet<int>? repeated = null;
        HashSet<DossierEvent>? seen = null;
        for (var i = 0; i < record.Length; i++)
        {
            var item = record[i];
            if (!fold.Add(item) && (i < Short ? record[..i].Contains(item) : (seen ??= [.. record[..i]]).Contains(item)))
            {
                (repeated ??= []).Add(i);
            }

            seen?.Add(item);
        }

        return repeated;
    }

    private static ValueList<DossierEvent> Stands(ReadOnlySpan<DossierEvent> record, HashSet<int>? repeated, ref DossierFold fold, string id)
    {
        var takings = TakingsBack(record, repeated);
        var standing = new List<DossierEvent>(record.Length);
        for (var i = 0; i < record.Length; i++)
        {
            var item = record[i];
            if (repeated?.Contains(i) == true)
            {
                fold.PassOver(item.Kind, IrregularityWords.Repeated(id, i, item));
            }
            else if (takings[i].By is >= 0 and var by)
            {
                fold.PassOver(item.Kind, IrregularityWords.TakenBack(id, i, item, (TakenBack)record[by]));
            }
            else if (item is TakenBack taking)
            {
                fold.PassOver(item.Kind, takings[i].Target < 0 ? IrregularityWords.NothingToTakeBack(id, i, taking) : null);
            }
            else
            {
                fold.Add(item);
                standing.Add(item);
            }
        }

        return ValueList.From(standing);
    }

    /// <summary>
    /// For each event the place of the taking back that it fell to, and for each taking back that of the event it takes back; -1 for none. A taking
    /// back that was taken back itself does nothing, so they are read from the last to the first.
    /// </summary>
    private static (int By, int Target)[] TakingsBack(ReadOnlySpan<DossierEvent> record, HashSet<int>? repeated)
    {
        var takings = new (int By, int Target)[record.Length];
        Array.Fill(takings, (-1, -1));
        var places = new Dictionary<DossierEvent, int>(record.Length);
        for (var i = 0; i < record.Length; i++)
        {
            places.TryAdd(record[i], i);
        }

        for (var i = record.Length - 1; i >= 0; i--)
        {
            if (record[i] is not TakenBack taking || takings[i].By >= 0 || repeated?.Contains(i) == true
                || !places.TryGetValue(taking.Event, out var target) || target > i)
            {
                continue;
            }

            if (takings[target].By is >= 0 and var later)
            {
                takings[later].Target = -1;
            }

            takings[target].By = i;
            takings[i].Target = target;
        }

        return takings;
    }
}
