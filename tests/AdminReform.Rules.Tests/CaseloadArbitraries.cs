using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>Histories of dossiers, lawful or not, as lists of steps that FsCheck can shrink.</summary>
public static class CaseloadArbitraries
{
    private static readonly string[] Limits = ["03 ngày làm việc", "10 ngày làm việc", "15 ngày", "08 giờ làm việc", "Trong ngày làm việc"];

    public static Arbitrary<History> Histories() =>
        Arb.From(
            from start in Gen.Choose(0, 20 * 24 * 4)
            from limit in Gen.Choose(0, Limits.Length - 1)
            from channel in Gen.Elements(Channel.Counter, Channel.Online)
            from steps in Gen.Choose(0, 12 * 400).ListOf().Resize(6)
            select new History(start, limit, channel, [.. steps]),
            Shrink);

    private static IEnumerable<History> Shrink(History history)
    {
        for (var i = 0; i < history.Steps.Length; i++)
        {
            yield return history with { Steps = [.. history.Steps.Where((_, index) => index != i)] };
        }
    }

    /// <summary>A history: when it is filed (in quarters of an hour from 01/07/2025), its limit, and its steps (what, and after how long).</summary>
    public sealed record History(int Start, int Limit, Channel Channel, int[] Steps)
    {
        public static readonly LocalDateTime Origin = new(2025, 7, 1, 7, 0);

        public Dossier ToDossier(int number)
        {
            var at = Origin.PlusMinutes(Start * 15);
            List<DossierEvent> events = [new Submitted(at)];
            foreach (var step in Steps)
            {
                at = at.PlusHours(step / 12 % 100);
                events.Add((step % 12) switch
                {
                    0 or 1 or 2 => new Accepted(at, TimeLimit.Parse(Limits[Limit])),
                    3 => new Forwarded(at, "resolving unit"),
                    4 or 5 => new SupplementAsked(at),
                    6 => new Supplemented(at),
                    7 => new Extended(at, new DueMoment(at.Date.PlusDays(5))),
                    8 => new ResultReady(at),
                    9 => new OpinionAsked(at, "other agency", TimeLimit.Parse("02 ngày làm việc")),
                    10 => new OpinionGiven(at, "other agency"),
                    _ => new Stopped(at),
                });
            }

            return Dossier.Replay(
                new($"d-{number:D3}", "1.001193", "one-stop", "resolving unit", "civil status", Channel), events);
        }
    }
}
