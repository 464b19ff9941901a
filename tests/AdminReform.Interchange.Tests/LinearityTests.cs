using System.Globalization;
using System.Text;
using AdminReform.Dossiers;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Interchange.Json.Policies;
using NodaTime;

namespace AdminReform.Interchange;

/// <summary>What readers compare, and what they make on the way, grows as their input does: counted at n, 2n, 4n and 8n, never timed.</summary>
public sealed class LinearityTests
{
    private static readonly Dictionary<string, Func<int, Func<object>>> Readings = new()
    {
        ["rows of one dossier"] = n => Log(n, i => Logs.Row(time: Moment(i))),
        ["rows of one dossier at one moment"] = n => Log(n, i => Logs.Row(act: i % 2 == 0 ? "Stop" : "Check")),
        ["rows of many dossiers"] = n => Log(n, i => Logs.Row(dossier: $"c{i}")),
        ["rows of many dossiers in turn"] = n => Log(n, i => Logs.Row(dossier: $"c{i % (n / 4)}", time: Moment(i))),
        ["activities that the mapping does not list"] = n => Log(n, i => Logs.Row(act: $"act {i}", officer: $"R{i}")),
        ["rejected rows"] = n => Log(n, i => i % 2 == 0 ? "a,\"b" : Logs.Row(dossier: $"c{i}", time: "?", start: "")),
        ["policies that begin on one day"] = n =>
        {
            var json = $"{{\"version\":1,\"policies\":[{string.Join(',', Enumerable.Repeat("{\"from\":\"2025-07-01\"}", n))}]}}";
            return () => PolicyJson.Read(json);
        },
        ["steps of a ladder"] = n =>
        {
            var steps = string.Join(',', Enumerable.Range(0, n).Select(i => $"{{\"id\":\"s{i}\",\"workingDays\":1,\"recipient\":\"headOfAgency\"}}"));
            var json = $"{{\"version\":1,\"policies\":[{{\"ladder\":{{\"id\":\"l\",\"steps\":[{steps}]}}}}]}}";
            return () => PolicyJson.Read(json);
        },
        ["events of a dossier in JSON"] = n =>
        {
            var header = new DossierHeader("x", "1.001193", "one-stop", "one-stop", "hộ tịch", Channel.Counter);
            var json = DossiersJson.Write([Dossier.Replay(header, Enumerable.Range(0, n).Select(i => new StepRecorded(new LocalDateTime(2025, 7, 1, 8, 0).PlusMinutes(i), "step")))]);
            return () => DossiersJson.Read(json);
        },
    };

    public static TheoryData<string> Names => [.. Readings.Keys];

    [Theory, MemberData(nameof(Names))]
    public void What_a_reader_makes_grows_as_its_input(string name)
    {
        _ = Readings[name](64)();
        var made = new[] { 1_024, 2_048, 4_096, 8_192 }.Select(n => MadeBy(Readings[name](n))).ToArray();

        Assert.All(made.Zip(made.Skip(1)), pair => Assert.True(pair.Second < 2.9 * pair.First, $"{name}: {string.Join(", ", made)} bytes"));
    }

    [Fact]
    public void The_days_of_policies_are_compared_once_each()
    {
        var counts = new[] { 500, 1_000, 2_000, 4_000 }.Select(n =>
        {
            var days = new CountingComparer();
            var policies = string.Join(',', Enumerable.Range(0, n).Select(i => $"{{\"from\":\"{new LocalDate(2000, 1, 1).PlusDays(i % (n / 2)):uuuu-MM-dd}\"}}"));
            var problems = new JsonFrame(1).Read($"{{\"version\":1,\"policies\":[{policies}]}}", new JsonLimits(MaximumProblems: n), new PolicyReader(new Dictionary<string, Rules.Findings.CitedRule>(), null, days).History).Problems;
            Assert.Equal(n / 2, problems.Count(problem => problem.Code == "policy.from.twice"));
            return (days.Count, Size: n);
        }).ToArray();

        Assert.All(counts, count => Assert.InRange(count.Count, count.Size, 6 * count.Size));
    }

    [Fact]
    public void A_share_with_more_digits_than_are_read_is_refused()
    {
        var nines = new string('9', 9_990);
        Assert.True(Of($"0.{nines}").IsSuccess);
        Assert.Equal("policy.figure.range", Assert.Single(Of($"0.{nines}{nines}").Problems).Code);

        static Results.Result<Rules.Policies.PolicyHistory> Of(string value) =>
            PolicyJson.Read($"{{\"version\":1,\"policies\":[{{\"onTimeRate\":{{\"value\":\"{value}\"}}}}]}}");
    }

    private static string Moment(int i) => new LocalDateTime(2012, 1, 4, 10, 0).PlusMinutes(i).ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static Func<object> Log(int n, Func<int, string> row)
    {
        var log = Encoding.UTF8.GetBytes(Logs.Of(Enumerable.Range(0, n).Select(row)));
        return () => Logs.TryRead(log);
    }

    private static long MadeBy(Func<object> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(read());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class CountingComparer : IEqualityComparer<LocalDate>
    {
        internal int Count { get; private set; }

        public bool Equals(LocalDate x, LocalDate y)
        {
            Count++;
            return x == y;
        }

        public int GetHashCode(LocalDate day)
        {
            Count++;
            return day.GetHashCode();
        }
    }
}
