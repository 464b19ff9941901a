using System.Collections.Frozen;
using System.Diagnostics;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Agencies;

/// <summary>The agencies, who holds which role in them, and who stands in for whom: an immutable register that answers for any day.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AgencyDirectory : IEquatable<AgencyDirectory>
{
    private readonly FrozenDictionary<string, DatedItems<Agency>> _byId;
    private readonly FrozenDictionary<AgencyCode, DatedItems<Agency>> _byCode;
    private readonly FrozenDictionary<string, DatedItems<Agency>> _oneStops;
    private readonly FrozenDictionary<(string Agency, AgencyRole Role), DatedItems<RoleHolding>> _holdings;
    private readonly FrozenDictionary<string, DatedItems<RoleHolding>> _byPerson;
    private readonly FrozenDictionary<string, DatedItems<Substitution>> _absences;

    private AgencyDirectory(ValueList<Agency> agencies, ValueList<RoleHolding> holdings, ValueList<Substitution> substitutions)
    {
        Agencies = agencies;
        Holdings = holdings;
        Substitutions = substitutions;
        _byId = Index(agencies, agency => agency.Id, agency => agency.Validity);
        _byCode = Index(agencies.Where(agency => agency.Code is not null), agency => agency.Code!, agency => agency.Validity);
        _oneStops = Index(
            agencies.Where(agency => agency is { Kind: AgencyKind.OneStop, Parent: not null }), agency => agency.Parent!, agency => agency.Validity);
        _holdings = Index(holdings, holding => (holding.Agency, holding.Role), holding => holding.Validity);
        _byPerson = Index(holdings, holding => holding.Person, holding => holding.Validity);
        _absences = Index(substitutions, substitution => substitution.Absent, substitution => substitution.Validity);
    }

    /// <summary>A register without entries.</summary>
    public static AgencyDirectory Empty { get; } = new([], [], []);

    /// <summary>The agencies, each for the days on which it is as described.</summary>
    public ValueList<Agency> Agencies { get; }

    /// <summary>Who holds which role, and when.</summary>
    public ValueList<RoleHolding> Holdings { get; }

    /// <summary>Who stands in for whom, and when.</summary>
    public ValueList<Substitution> Substitutions { get; }

    /// <summary>Makes a register after checking all of it; a failure lists every problem with its place.</summary>
    /// <remarks>
    /// The checks: ids used by one agency at a time; parents that exist, for as long as the unit does, without cycles and not below
    /// it; no district after 30/06/2025; successors that exist; one head at a time, while the agency is in being; one stand-in at a
    /// time, who is not in the end the absent person.
    /// </remarks>
    /// <param name="agencies">The agencies.</param>
    /// <param name="holdings">Who holds which role.</param>
    /// <param name="substitutions">Who stands in for whom.</param>
    /// <param name="maximumProblems">The greatest number of problems that are listed; one more then tells the number of the rest (<c>problems.more</c>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The greatest number is not positive.</exception>
    public static Result<AgencyDirectory> Create(
        IEnumerable<Agency> agencies,
        IEnumerable<RoleHolding>? holdings = null,
        IEnumerable<Substitution>? substitutions = null,
        int maximumProblems = ProblemList.Usual)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumProblems);
        return CreateWith(agencies, holdings, substitutions, new ProblemList(maximumProblems));
    }

    internal static Result<AgencyDirectory> CreateWith(
        IEnumerable<Agency> agencies, IEnumerable<RoleHolding>? holdings, IEnumerable<Substitution>? substitutions, ProblemList problems)
    {
        var directory = new AgencyDirectory(ValueList.From(agencies), ValueList.From(holdings ?? []), ValueList.From(substitutions ?? []));
        AgencyDirectoryCheck.Run(directory, problems);
        return problems.Or(directory);
    }

    /// <summary>The agency with an id on a day; <see langword="null"/> when there was none.</summary>
    public Agency? Find(string id, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.GetValueOrDefault(id)?.On(date);
    }

    /// <summary>The agency with a code on a day; <see langword="null"/> when there was none.</summary>
    public Agency? Find(AgencyCode code, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.GetValueOrDefault(code)?.On(date);
    }

    /// <summary>Every description of an id over time, the earliest first; what a dossier of a unit that has ended still points to.</summary>
    public ValueList<Agency> History(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.TryGetValue(id, out var agencies) ? [.. agencies.All] : [];
    }

    /// <summary>The agency on a day and those above it, the lowest first; empty when it is not in being.</summary>
    public ValueList<Agency> Upwards(string id, LocalDate date)
    {
        List<Agency> line = [];
        for (var agency = Find(id, date); agency is not null; agency = agency.Parent is null ? null : Find(agency.Parent, date))
        {
            line.Add(agency);
        }

        return ValueList.From(line);
    }

    /// <summary>Who has the duties of an agency on a day: itself while it is in being, afterwards its successors, theirs in turn, without repetition.</summary>
    public ValueList<Agency> Competent(string id, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(id);
        List<Agency> found = [];
        HashSet<string> seen = [];
        Queue<string> open = new([id]);
        while (open.TryDequeue(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            if (Find(next, date) is { } agency)
            {
                found.Add(agency);
            }
            else if (LastBefore(next, date) is { } ended)
            {
                foreach (var successor in ended.Successors)
                {
                    open.Enqueue(successor);
                }
            }
        }

        return ValueList.From(found);
    }

    /// <summary>The one-stop offices of an agency on a day, in the order of their ids.</summary>
    public ValueList<Agency> OneStopsOf(string id, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _oneStops.TryGetValue(id, out var offices)
            ? [.. offices.All.Where(office => office.Validity.Contains(date)).OrderBy(office => office.Id, StringComparer.Ordinal)]
            : [];
    }

    /// <summary>The people who hold a role in an agency on a day.</summary>
    public ValueList<string> HoldersOf(string id, AgencyRole role, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _holdings.TryGetValue((id, role), out var holdings)
            ? [.. holdings.All.Where(holding => holding.Validity.Contains(date)).Select(holding => holding.Person)]
            : [];
    }

    /// <summary>The head of an agency on a day; <see langword="null"/> when the seat is vacant.</summary>
    public string? HeadOf(string id, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _holdings.GetValueOrDefault((id, AgencyRole.Head))?.On(date)?.Person;
    }

    /// <summary>Who acts for a person on a day, following the stand-ins of absent stand-ins; <see langword="null"/> when the person is not absent.</summary>
    public string? StandInFor(string person, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(person);
        string? acting = null;
        for (var steps = 0; steps < AgencyDirectoryCheck.MaximumDepth; steps++)
        {
            if (AbsenceOf(acting ?? person, date) is not { } absence)
            {
                break;
            }

            acting = absence.StandIn;
        }

        return acting;
    }

    /// <summary>Who answers for a dossier on a day, from the handling officer upwards.</summary>
    /// <param name="unit">The unit that resolves the dossier. When it has ended, its successor on the day answers.</param>
    /// <param name="date">The day.</param>
    /// <param name="officer">The officer who handles the dossier, when known.</param>
    /// <param name="receivingUnit">
    /// The one-stop office that received the dossier, when it is to be the one that monitors it; otherwise the nearest one above the
    /// resolving unit does.
    /// </param>
    /// <returns>
    /// The chain; <see cref="ResultStatus.NotFound"/> when neither the unit nor a successor is in being;
    /// <see cref="ResultStatus.Conflict"/> when it has several successors and the caller must say which.
    /// </returns>
    public Result<ChainOfResponsibility> ChainOf(string unit, LocalDate date, string? officer = null, string? receivingUnit = null) =>
        ResponsibilityLine.Draw(this, unit, date, officer, receivingUnit);

    /// <inheritdoc/>
    public bool Equals(AgencyDirectory? other) => other is not null
        && (ReferenceEquals(this, other)
            || (Agencies.Equals(other.Agencies) && Holdings.Equals(other.Holdings) && Substitutions.Equals(other.Substitutions)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AgencyDirectory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Agencies, Holdings, Substitutions);

    /// <summary>Returns how much the register holds.</summary>
    public override string ToString() => $"{Agencies.Count} agencies, {Holdings.Count} holdings, {Substitutions.Count} substitutions";

    /// <summary>Whether an agency was described on any day.</summary>
    internal bool Knows(string id) => _byId.ContainsKey(id);

    /// <summary>The agency in which a person holds a role on a day; of several the one of the role held longest.</summary>
    internal string? AgencyOf(string person, LocalDate date) => _byPerson.GetValueOrDefault(person)?.On(date)?.Agency;

    /// <summary>Whether an agency has one-stop offices on a day.</summary>
    internal bool HasOneStops(string id, LocalDate date) => _oneStops.GetValueOrDefault(id)?.On(date) is not null;

    /// <summary>The absence of a person on a day.</summary>
    internal Substitution? AbsenceOf(string person, LocalDate date) => _absences.GetValueOrDefault(person)?.On(date);

    private static FrozenDictionary<TKey, DatedItems<TItem>> Index<TKey, TItem>(
        IEnumerable<TItem> items, Func<TItem, TKey> key, Func<TItem, Validity> validity)
        where TKey : notnull
        where TItem : class =>
        items.GroupBy(key).ToFrozenDictionary(group => group.Key, group => new DatedItems<TItem>(group, validity));

    private Agency? LastBefore(string id, LocalDate date) => _byId.GetValueOrDefault(id)?.LastBefore(date);
}
