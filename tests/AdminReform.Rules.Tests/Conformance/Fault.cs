using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Units;
using AdminReform.Texts;

namespace AdminReform.Rules.Conformance;

/// <summary>Code of others that throws once, when it is reached for the nth time: in a lazy source, in a condition, a window or a provision of a rule, in a rule about units.</summary>
public sealed class Fault
{
    private int _left;

    public bool HasThrown { get; private set; }

    public static ReviewOptions In(ReviewOptions options, Fault fault) => options with
    {
        Catalogue = options.Catalogue.With(new FragileRule(fault)),
        UnitRules = [.. options.UnitRules, new FragileUnitRule(fault)],
    };

    public void Arm(int reached) => (_left, HasThrown) = (reached, false);

    public void Disarm() => _left = 0;

    public IEnumerable<T> Lazily<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            Reach();
            yield return item;
        }
    }

    internal void Reach()
    {
        if (_left > 0 && --_left == 0)
        {
            HasThrown = true;
            throw new FormatException("Code of others failed.");
        }
    }

    // Open from the first day to the third, so that time alone brings it and takes it away.
    private sealed class FragileRule(Fault fault) : DossierRule(
        "own.fragile",
        new("Dễ vỡ", "Fragile"),
        new("Dễ vỡ.", "Fragile."),
        Severity.Notice,
        regime =>
        {
            fault.Reach();
            return regime.ClockStart;
        },
        [
            new(new("Đã tiếp nhận.", "Accepted."), (in entry, _) =>
            {
                fault.Reach();
                return entry.Dossier.AcceptedAt is not null;
            }),
        ])
    {
        protected internal override LocalizedText Tell(Finding finding) => new(finding.Subject, finding.Subject);

        protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
        {
            fault.Reach();
            var accepted = entry.Dossier.AcceptedAt!.Value;
            return new(accepted.PlusDays(1), accepted.PlusDays(3), accepted);
        }
    }

    private sealed class FragileUnitRule(Fault fault)
        : UnitRule("own.fragile-unit", new("Dễ vỡ", "Fragile"), new("Dễ vỡ.", "Fragile."), Severity.Notice)
    {
        protected internal override LocalizedText? Conclude(UnitFacts facts, RulePolicy policy)
        {
            fault.Reach();
            return facts.Open > 0 ? new($"{facts.Open}", $"{facts.Open}") : null;
        }
    }
}
