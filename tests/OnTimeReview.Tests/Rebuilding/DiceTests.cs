
namespace OnTimeReview.Rebuilding;

public sealed class DiceTests
{
    [Fact]
    public void It_is_SplitMix64()
    {
        // The generator's published outputs for seed 1234567, each modulo 1,000,000.
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        var dice = new Dice(1234567);

        Assert.Equal(published.Select(number => (int)(number % 1_000_000)), published.Select(_ => dice.Below(1_000_000)));
    }

    [Property]
    public void It_stays_within_its_bounds(ulong seed, PositiveInt count)
    {
        var dice = new Dice(seed);

        Assert.All(Enumerable.Range(0, 20), _ => Assert.InRange(dice.Below(count.Get), 0, count.Get - 1));
    }
}
