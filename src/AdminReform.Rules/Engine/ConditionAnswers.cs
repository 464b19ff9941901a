using AdminReform.OnTime;
using AdminReform.Rules.Findings;

namespace AdminReform.Rules.Engine;

/// <summary>What the conditions of a catalogue say of one dossier; each is asked once, however many rules share it.</summary>
internal sealed class ConditionAnswers(OfficeRules office)
{
    private const int WordLength = 64;

    private static readonly ulong[] NoneHolds = [];

    private readonly ConditionTable _table = office.Conditions;
    private readonly ulong[] _asked = new ulong[(office.Conditions.All.Count + WordLength - 1) / WordLength];
    private readonly ulong[] _held = new ulong[(office.Conditions.All.Count + WordLength - 1) / WordLength];
    private readonly int[] _uncommon = [.. office.Conditions.All.Index().Where(item => item.Item.IsUncommon).Select(item => item.Index)];
    private DossierShape _shape;

    /// <summary>Whether a condition holds, by its place, among those that were kept.</summary>
    internal static bool Holds(ulong[] kept, int place) => kept.Length > 0 && (kept[place / WordLength] & BitOf(place)) != 0;

    /// <summary>Begins with a dossier.</summary>
    internal void Begin(in CaseloadEntry entry)
    {
        _shape = new(entry);
        Array.Clear(_asked);
        Array.Clear(_held);
    }

    /// <summary>Whether all conditions of a rule hold; asked in their order up to the first that does not.</summary>
    internal bool Meets(DossierRule rule, in CaseloadEntry entry) => Meets(_table.Of(rule), entry);

    /// <summary>Whether the conditions hold that come before every step of a ladder.</summary>
    internal bool MeetsLadder(in CaseloadEntry entry) => Meets(_table.OfLadder, entry);

    /// <summary>Whether a condition holds that few dossiers meet.</summary>
    internal bool HoldsUncommon
    {
        get
        {
            foreach (var place in _uncommon)
            {
                if (Holds(_held, place))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The answers, for as long as they are wanted.</summary>
    internal ulong[] Keep() => Array.TrueForAll(_held, word => word == 0) ? NoneHolds : [.. _held];

    private static ulong BitOf(int place) => 1UL << (place % WordLength);

    private bool Meets(ReadOnlySpan<int> places, in CaseloadEntry entry)
    {
        foreach (var place in places)
        {
            if (!Holds(place, entry))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(int place, in CaseloadEntry entry)
    {
        var (word, bit) = (place / WordLength, BitOf(place));
        if ((_asked[word] & bit) == 0)
        {
            var condition = _table.All[place];
            _held[word] |= condition.CanHold(_shape) && (condition.IsOfShape || condition.Holds(entry, office.Context)) ? bit : 0;
            _asked[word] |= bit;
        }

        return (_held[word] & bit) != 0;
    }
}
