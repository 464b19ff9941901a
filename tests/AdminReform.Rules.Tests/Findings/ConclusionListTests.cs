using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules.Findings;

public sealed class ConclusionListTests
{
    private static readonly LocalDateTime At = new(2025, 7, 16, 9, 0);

    private static readonly Dossier[] Late =
    [
        .. Enumerable.Range(0, 3).Select(number => Dossier.Replay(
            new($"d-{number}", "1.001193", "one-stop", "one-stop", "civil status", Channel.Counter),
            [new Accepted(new(2025, 7, 1, 9, 0), TimeLimit.Parse("10 ngày làm việc"))])),
    ];

    [Fact]
    public void A_conclusion_is_stated_each_time_it_is_read_and_equal_to_itself()
    {
        var findings = Run(Late).Findings;
        Assert.Equal(6, findings.Count);
        Assert.NotSame(findings[2], findings[2]);
        Assert.Equal(findings[2], findings[2]);
        Assert.Equal(findings.ToArray(), Enumerable.Range(0, 6).Select(index => findings[index]));
    }

    [Fact]
    public void Lists_are_equal_by_their_conclusions_however_they_came_about()
    {
        var first = Run(Late);
        var second = Run(Late);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        ConclusionList<Finding> copied = [.. first.Findings];
        Assert.Equal(first.Findings, copied);
        Assert.Equal(first.Findings.GetHashCode(), copied.GetHashCode());
        Assert.NotEqual(first.Findings, [.. first.Findings.Skip(1)]);
        Assert.NotEqual(first.Findings, [.. first.Findings.Reverse()]);
        ConclusionList<Finding> nothing = [];
        Assert.Equal("[]", nothing.ToString());
        Assert.StartsWith("[dossier.apology-missing/d-0/20250716T000000: ", first.Findings.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void A_place_outside_is_refused(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => Run(Late).Findings[index]);

    [Fact]
    public void A_rule_that_is_not_pure_is_named_when_what_it_found_is_read()
    {
        var answers = 0;
        var rule = new DelegateRule(
            "own.fickle", new("Luật thất thường", "Fickle"), new("Thất thường.", "Fickle."), Severity.Notice,
            (_, _) => answers++ == 0 ? new Window(At, null, At) : null,
            finding => new(finding.Subject, finding.Subject));
        var review = Review.Run(Caseload.At(At, Late[..1], Office.Calculator), At, new() { Catalogue = RuleCatalogue.Of(rule) });
        Assert.Equal(1, answers);
        var problem = Assert.Throws<InvalidOperationException>(() => review.Findings[0]);
        Assert.Contains("own.fickle", problem.Message, StringComparison.Ordinal);
        Assert.Contains("d-0", problem.Message, StringComparison.Ordinal);
    }

    private static ReviewResult Run(Dossier[] dossiers) => Review.Run(Caseload.At(At, dossiers, Office.Calculator), At);
}
