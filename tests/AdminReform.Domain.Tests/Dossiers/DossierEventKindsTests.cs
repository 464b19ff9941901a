namespace AdminReform.Dossiers;

public sealed class DossierEventKindsTests
{
    private static readonly DossierEventKind[] All = Enum.GetValues<DossierEventKind>();

    [Property]
    public void A_set_of_kinds_is_the_set_of_what_was_put_in(byte[] some, byte[] others)
    {
        var (left, right) = (Kinds(some), Kinds(others));
        var (set, other) = (DossierEventKinds.Of(left), DossierEventKinds.Of(right));
        HashSet<DossierEventKind> plain = [.. left];
        Assert.Equal(plain.Count, set.Count);
        Assert.All(All, kind => Assert.Equal(plain.Contains(kind), set.Contains(kind)));
        Assert.Equal(plain.IsSupersetOf(right), set.Contains(other));
        Assert.Equal(plain.SetEquals(right), set == other);
        Assert.Equal(plain.Count == 0 ? "none" : string.Join(", ", plain.Order()), set.ToString());
    }

    [Property(Arbitrary = [typeof(DossierArbitraries)])]
    public bool A_dossier_knows_the_kinds_of_events_in_its_history(History history) =>
        Dossier.Replay(DossierExamples.Header, history.Events).Kinds == DossierEventKinds.Of([.. history.Events.Select(item => item.Kind)]);

    private static DossierEventKind[] Kinds(byte[] numbers) => [.. numbers.Select(number => All[number % All.Length])];
}
