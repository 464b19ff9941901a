using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Hosting.Settings;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Rig;

/// <summary>Somebody is away; the figures are taken modulo whatever there is to choose from.</summary>
public readonly record struct Absence(byte Who, byte From, byte Days, byte StandIn)
{
    public override string ToString() => $"({Who}, {From}, {Days}, {StandIn})";
}

/// <summary>The people of a commune with three sections, of which some are away on some days; and who is there on a day, found in the lists one by one.</summary>
internal static class People
{
    private static readonly string[] All = ["officer", "officer", "officer", "head A", "head B", "head C", "head 1", "chair", "deputy 0", "deputy 1"];

    // From the lowest up.
    private static readonly ResponsibilityStep[] Ranks = [ResponsibilityStep.HandlingOfficer, ResponsibilityStep.HeadOfSection, ResponsibilityStep.HeadOfOneStop, ResponsibilityStep.HeadOfAgency];

    internal static AgencyDirectory With(IEnumerable<Absence> absences)
    {
        Dictionary<string, List<Substitution>> away = [];
        foreach (var absence in absences)
        {
            var (person, from) = (All[absence.Who % All.Length], OfficeRig.Start.Date.PlusDays(absence.From - 10));
            var validity = new Validity(from, from.PlusDays(absence.Days % 12));
            away.TryAdd(person, []);
            if (!away[person].Exists(other => other.Validity.From <= validity.To && validity.From <= other.Validity.To))
            {
                away[person].Add(new(person, person.StartsWith("deputy", StringComparison.Ordinal) ? "reserve" : FormattableString.Invariant($"deputy {absence.StandIn % 3}"), validity));
            }
        }

        return Of([.. away.Values.SelectMany(each => each)]);
    }

    internal static AgencyDirectory Of(params Substitution[] away)
    {
        var always = new Validity(new(2025, 7, 1));
        return AgencyDirectory.Create(
            [
                new("commune", Name("commune"), AgencyKind.PeoplesCommittee, AgencyLevel.Commune, always),
                .. new[] { "Office A", "Office B", "Office C" }.Select(unit => new Agency(unit, Name(unit), AgencyKind.Section, AgencyLevel.Commune, always) { Parent = "commune" }),
                .. new[] { "one-stop", "one-stop 1", "one-stop 2" }.Select(unit => new Agency(unit, Name(unit), AgencyKind.OneStop, AgencyLevel.Commune, always) { Parent = "commune" }),
            ],
            [
                new("head A", AgencyRole.Head, "Office A", always), new("head B", AgencyRole.Head, "Office B", always), new("head C", AgencyRole.Head, "Office C", always),
                new("head 0", AgencyRole.Head, "one-stop", always), new("head 1", AgencyRole.Head, "one-stop 1", always), new("chair", AgencyRole.Head, "commune", always),
            ],
            away).Value;
    }

    internal static Action<OfficeSetup> Known(AgencyDirectory directory) => office => office.Agencies.Use(directory);

    /// <summary>The same, and its officers are told long before anything is due, so that mornings have what is new and neither late nor due.</summary>
    internal static Action<OfficeSetup> KnownEarly(AgencyDirectory directory) => office =>
    {
        office.Agencies.Use(directory);
        office.Policies.Use(PolicyHistory.Of(RulePolicy.Default with
        {
            Ladder = new("early", [new("officer", -5, ResponsibilityStep.HandlingOfficer), new("one-stop-head", -2, ResponsibilityStep.HeadOfOneStop), new("chair", 3, ResponsibilityStep.HeadOfAgency)]),
        }));
    };

    /// <summary>Letters that were tried on a day on which their recipient was away, though the agencies name who stands in.</summary>
    internal static IEnumerable<string> ToldAway(AgencyDirectory directory, IEnumerable<(LocalDateTime At, Telling.Delivery Letter)> told) =>
        from each in told
        from away in directory.Substitutions
        where away.Absent == each.Letter.Person && away.Validity.From <= each.At.Date && each.At.Date <= away.Validity.To
        select $"{each.Letter} at {each.At:uuuu-MM-dd HH:mm}, where {away}";

    /// <summary>Who is told of a notice at a moment: the first from its role up who is there on that day, and is not told of a lateness of their own.</summary>
    internal static (string? Person, string Unit, ResponsibilityStep Role) WhoIsThere(AgencyDirectory directory, LadderNotice notice, LocalDateTime at)
    {
        var dossier = (notice as Notice)?.Dossier;
        var unit = dossier?.ResolvingUnit ?? notice.Unit;
        var officer = dossier is null ? null : dossier.StandingEvents.OfType<Forwarded>().LastOrDefault(forwarded => forwarded.At <= at) is { } forwarded ? forwarded.Officer : dossier.Header.Officer;
        (ResponsibilityStep Step, string Unit, string? Holder)[] rungs =
        [
            (ResponsibilityStep.HandlingOfficer, unit, officer), (ResponsibilityStep.HeadOfSection, unit, Head(unit)),
            (ResponsibilityStep.HeadOfOneStop, dossier?.ReceivingUnit ?? "one-stop", Head(dossier?.ReceivingUnit ?? "one-stop")), (ResponsibilityStep.HeadOfAgency, "commune", Head("commune")),
        ];
        var asked = rungs.Where(rung => rung.Holder is not null && Array.IndexOf(Ranks, rung.Step) >= Array.IndexOf(Ranks, notice.Step.Recipient)).ToList();
        var wasLate = notice.Due is { } due && due.IsPassedAt(notice.Since);
        foreach (var rung in asked)
        {
            var isOwn = officer is not null && (Acting(rung.Holder!) == officer || Acting(rung.Holder!) == Acting(officer));
            if (!isOwn || (!wasLate && rung.Step == ResponsibilityStep.HandlingOfficer))
            {
                return (Acting(rung.Holder!), rung.Unit, rung.Step);
            }
        }

        return asked is [var first, ..] ? (Acting(first.Holder!), first.Unit, first.Step) : (null, unit, notice.Step.Recipient);

        string? Head(string agency) => directory.Holdings.FirstOrDefault(holding => holding.Agency == agency && holding.Role == AgencyRole.Head)?.Person;

        string Acting(string person) =>
            directory.Substitutions.FirstOrDefault(away => away.Absent == person && away.Validity.From <= at.Date && at.Date <= away.Validity.To) is { } away ? Acting(away.StandIn) : person;
    }

    private static LocalizedText Name(string unit) => new(unit, unit);
}
