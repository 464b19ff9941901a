using System.Collections.Frozen;
using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Values;

namespace AdminReform.Rules.Policies;

/// <summary>
/// Which policies dossiers fall under, by what the scopes say of them. Dossiers of which the scopes say the same are matched once, so that the policy of one more
/// costs the same however many scopes there are. Any number of threads.
/// </summary>
internal sealed class PolicyTable
{
    private const int RememberedForScope = 16;

    // What a scope names is numbered from 1, and 0 is all that none names; the most scopes that there are leave room.
    private const int WordBits = 10;
    private const int ChannelBits = 5;

    private readonly ValueList<PolicySeries> _series;
    private readonly Words _agencies;
    private readonly Words _fields;
    private readonly Words _procedures;
    private readonly Memo<ulong, PolicySeries[]> _matching;

    /// <param name="series">The policies by scope, the most specific first.</param>
    internal PolicyTable(ValueList<PolicySeries> series)
    {
        _series = series;
        _agencies = new(series.Select(each => each.Scope.Agency));
        _fields = new(series.Select(each => each.Scope.Field));
        _procedures = new(series.Select(each => each.Scope.Procedure));
        _matching = new(MatchingKey, RememberedForScope * series.Count);
    }

    /// <summary>The policies for a dossier, the most specific first.</summary>
    internal PolicySeries[] MatchingOf(DossierHeader header, AgencyLevel? level) => _matching[KeyOf(header, level)];

    private ulong KeyOf(DossierHeader header, AgencyLevel? level)
    {
        var key = level is { } known ? (ulong)known + 1 : 0;
        key = (key << ChannelBits) | (ulong)header.Channel;
        key = (key << WordBits) | _agencies.NumberOf(header.ResolvingUnit);
        key = (key << WordBits) | _fields.NumberOf(header.Field);
        return (key << WordBits) | _procedures.NumberOf(header.Procedure);
    }

    private PolicySeries[] MatchingKey(ulong key)
    {
        var procedure = _procedures[Take(ref key, WordBits)];
        var field = _fields[Take(ref key, WordBits)];
        var agency = _agencies[Take(ref key, WordBits)];
        var channel = (Channel)Take(ref key, ChannelBits);
        var level = key > 0 ? (AgencyLevel?)(key - 1) : null;
        return [.. _series.Where(each => each.Scope.Matches(agency, level, field, procedure, channel))];
    }

    private static int Take(ref ulong key, int bits)
    {
        var taken = (int)(key & ((1UL << bits) - 1));
        key >>= bits;
        return taken;
    }

    private sealed class Words
    {
        private readonly string?[] _words;
        private readonly FrozenDictionary<string, ulong> _numbers;

        internal Words(IEnumerable<string?> named)
        {
            _words = [null, .. named.OfType<string>().Distinct(StringComparer.Ordinal)];
            _numbers = _words.Index().Skip(1).ToFrozenDictionary(word => word.Item!, word => (ulong)word.Index, StringComparer.Ordinal);
        }

        internal string? this[int number] => _words[number];

        internal ulong NumberOf(string word) => _numbers.Count > 0 && _numbers.TryGetValue(word, out var number) ? number : 0;
    }
}
