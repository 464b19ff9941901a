using AdminReform.Information;
using AdminReform.Interchange.Json.Information;
using AdminReform.Plans;
using static AdminReform.Testing.Arbitraries.DocumentArbitraries;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Information plans and what came of them.</summary>
public static class InformationArbitraries
{
    private static readonly Gen<string> Name = Gen.Elements("policy", "UBND quận", "nội dung 1");

    private static readonly Gen<InformationChannel> Channel = Gen.Elements(Enum.GetValues<InformationChannel>());

    /// <summary>Information plans, whether or not their parts fit together.</summary>
    public static Arbitrary<InformationPlan> Plans() => Arb.From(
        from cite in Cite
        from term in PlanDocumentArbitraries.Span
        from areas in Listed(
            from id in Name from name in Text from pillar in OrNull(Gen.Elements(Enum.GetValues<Pillar>())) select new ContentArea(id, name, pillar))
        from units in Listed(Name)
        from tasks in Listed(
            from area in Name
            from channel in Channel
            from unit in Name
            from planned in OrNull(PlanDocumentArbitraries.Counted)
            select new InformationTask(area, channel, unit, planned))
        from duties in Listed(
            from id in Name
            from name in Text
            from unit in Name
            from recurrence in Gen.Elements(Enum.GetValues<Recurrence>())
            from day in Gen.Choose(1, 28)
            from source in Cite
            from sure in Sure
            select new RecurringDuty(id, name, unit, recurrence, day, source, sure))
        from publication in PlanDocumentArbitraries.Source
        select new InformationPlan(cite.Instrument, term, areas, units, tasks, duties, publication));

    /// <summary>Outputs and reports of duties.</summary>
    public static Arbitrary<InformationResults> Results() => Arb.From(
        from outputs in Listed(
            from channel in Channel
            from what in Text
            from count in PlanDocumentArbitraries.Counted
            from unit in Name
            from source in PlanDocumentArbitraries.Source
            from until in OrNull(Date)
            from area in Maybe(Name)
            select new InformationOutput(channel, what, count, unit, source, until, area))
        from reports in Listed(
            from duty in Name
            from start in Date
            from done in Moment
            from source in Maybe(PlanDocumentArbitraries.Source)
            select new DutyReport(duty, start, done, source))
        select new InformationResults(outputs, reports));
}
