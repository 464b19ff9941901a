using AdminReform.Agencies;
using AdminReform.Dossiers;

namespace AdminReform.Rules.Policies;

/// <summary>Every scope of a small world against every dossier of it.</summary>
public sealed class PolicyScopeMeaningTests
{
    private static readonly string[] Names = ["a", "b"];
    private static readonly AgencyLevel[] Levels = [AgencyLevel.Province, AgencyLevel.Commune];
    private static readonly Channel[] Channels = [Channel.Online, Channel.Counter];

    private static readonly Seen[] World =
    [
        .. from unit in Names from level in Levels from field in Names from procedure in Names from channel in Channels select new Seen(unit, level, field, procedure, channel),
    ];

    private static readonly PolicyScope[] Scopes =
    [
        .. from place in (PolicyScope[])[new(), .. Levels.Select(level => new PolicyScope { Level = level }), .. Names.Select(name => new PolicyScope { Agency = name })]
           from what in (PolicyScope[])[place, .. Names.Select(name => place with { Field = name }), .. Names.Select(name => place with { Procedure = name })]
           from scope in (PolicyScope[])[what, .. Channels.Select(channel => what with { Channel = channel })]
           select scope,
    ];

    [Fact]
    public void A_scope_is_for_dossiers_that_have_all_that_it_names() => Assert.All(Scopes, scope => Assert.All(World, seen =>
    {
        Assert.Equal(seen.Names().IsSupersetOf(NamedBy(scope)), scope.Matches(seen.Unit, seen.Level, seen.Field, seen.Procedure, seen.Channel));
        Assert.Equal(seen.Names().IsSupersetOf(NamedBy(scope).Where(name => name[0] is 'u' or 'l')), scope.MatchesUnit(seen.Unit, seen.Level));
    }));

    [Fact]
    public void Two_scopes_overlap_where_a_dossier_may_be_in_both_and_share_what_is_in_both() => Assert.All(Scopes, one => Assert.All(Scopes, other =>
    {
        var both = World.Where(seen => seen.Names().IsSupersetOf(NamedBy(one)) && seen.Names().IsSupersetOf(NamedBy(other))).ToList();
        Assert.Equal(both.Count > 0, one.Overlaps(other));
        if (both.Count > 0)
        {
            var shared = one.Shared(other);
            Assert.True(shared.IsWithin(one) && shared.IsWithin(other) && shared.Depth >= Math.Max(one.Depth, other.Depth));
            Assert.All(both, seen => Assert.True(shared.Matches(seen.Unit, seen.Level, seen.Field, seen.Procedure, seen.Channel)));
            Assert.Equal(shared == one, one.IsWithin(other));
        }
    }));

    [Fact]
    public void A_scope_says_what_it_names()
    {
        Assert.Equal(("mọi hồ sơ", "every dossier"), Said(PolicyScope.Everything));
        Assert.Equal(("cấp Commune, lĩnh vực đất đai, hình thức nộp Online", "level Commune, field đất đai, channel Online"), Said(new() { Level = AgencyLevel.Commune, Field = "đất đai", Channel = Channel.Online }));
        Assert.Equal(("đơn vị A, thủ tục 1.001", "agency A, procedure 1.001"), Said(new() { Agency = "A", Procedure = "1.001" }));

        static (string, string) Said(PolicyScope scope) => (scope.Words.Vietnamese, scope.Words.English);
    }

    private static IEnumerable<string> NamedBy(PolicyScope scope) => new[]
    {
        scope.Agency is null ? null : $"u{scope.Agency}", scope.Level is null ? null : $"l{scope.Level}", scope.Field is null ? null : $"f{scope.Field}",
        scope.Procedure is null ? null : $"p{scope.Procedure}", scope.Channel is null ? null : $"c{scope.Channel}",
    }.OfType<string>();

    private sealed record Seen(string Unit, AgencyLevel Level, string Field, string Procedure, Channel Channel)
    {
        internal HashSet<string> Names() => [$"u{Unit}", $"l{Level}", $"f{Field}", $"p{Procedure}", $"c{Channel}"];
    }
}
