using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using AdminReform.Dossiers;
using NodaTime;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace AdminReform.Rules.NRules;

/// <summary>An integrator's own rules beside the catalogue: which they are, at which moments they are to be asked, and what of their own belongs to a dossier.</summary>
public sealed class OwnRules
{
    private readonly List<Type> _types = [];
    private readonly List<(Type Rule, Func<Dossier, LocalDateTime?> Moment)> _looks = [];
    private readonly List<OwnJoin> _joins = [];

    internal IReadOnlyList<Type> Types => _types;

    internal IReadOnlyList<OwnJoin> Joins => _joins;

    internal IEnumerable<Type> Announced => _looks.Select(look => look.Rule);

    internal IEnumerable<Func<Dossier, LocalDateTime?>> Moments => _looks.Select(look => look.Moment);

    internal Duration? Grain { get; private set; }

    internal bool ShowsEveryCondition { get; private set; }

    /// <summary>Loads rules by their types.</summary>
    /// <exception cref="ArgumentException">A type is no rule of NRules, or is loaded already.</exception>
    public OwnRules From(params IEnumerable<Type> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        foreach (var type in types)
        {
            if (!RuleTypeScanner.IsRuleType(type))
            {
                throw new ArgumentException($"The type {type} is no rule of NRules that can be made.", nameof(types));
            }

            if (_types.Contains(type))
            {
                throw new ArgumentException($"The rule {type} is loaded already.", nameof(types));
            }

            _types.Add(type);
        }

        return this;
    }

    /// <summary>Loads a rule.</summary>
    /// <exception cref="ArgumentException">It is loaded already.</exception>
    public OwnRules Add<TRule>()
        where TRule : Rule => From(typeof(TRule));

    /// <summary>Loads the public rules of an assembly.</summary>
    [RequiresUnreferencedCode(AdminReformRules.Reflects)]
    public OwnRules FromAssembly(Assembly assembly)
    {
        var scanner = new RuleTypeScanner();
        scanner.Assembly(assembly);
        return From(scanner.GetRuleTypes());
    }

    /// <summary>
    /// Announces a moment at which time alone may change what a rule says of a dossier: the session looks at the dossier then, and again right after it,
    /// so that the rule sees the moment reached and passed.
    /// </summary>
    /// <typeparam name="TRule">The rule: one that is loaded here or stands in the repository beside.</typeparam>
    /// <param name="moment">The moment, or <see langword="null"/> for none; pure. It is asked at every look at the dossier.</param>
    public OwnRules LookAt<TRule>(Func<Dossier, LocalDateTime?> moment)
        where TRule : Rule
    {
        ArgumentNullException.ThrowIfNull(moment);
        _looks.Add((typeof(TRule), moment));
        return this;
    }

    /// <summary>
    /// Has NRules ask every rule of the catalogue about every dossier, so that its events show for each which condition failed. Else the rules with a condition
    /// that few dossiers meet are asked about those alone (<see cref="UncommonDossier"/>), which halves the work of a change.
    /// </summary>
    public OwnRules ShowEveryCondition()
    {
        ShowsEveryCondition = true;
        return this;
    }

    /// <summary>Keeps an <see cref="OfficeClock"/> among the facts, which ticks at every multiple of a duration since midnight.</summary>
    /// <param name="grain">From a minute to a day; a day is a multiple of it.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public OwnRules Clock(Duration grain)
    {
        if (grain < Duration.FromMinutes(1) || grain > Duration.FromDays(1) || Duration.FromDays(1).ToInt64Nanoseconds() % grain.ToInt64Nanoseconds() != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(grain), grain, "The grain of a clock must be a minute or more, and a day a multiple of it.");
        }

        Grain = grain;
        return this;
    }

    /// <summary>
    /// Joins facts of the integrator's own with dossiers by an index, where NRules would build a cross product: <see cref="WatchedDossier.Own"/> gives
    /// a rule those that belong to its dossier. They are put with <see cref="AdminReformSession.PutOwn"/>.
    /// </summary>
    /// <typeparam name="TFact">Their type. Two that are equal, or have the same identity (<c>IIdentityProvider</c>), are the same.</typeparam>
    /// <param name="key">The key of a fact, such as the id of its dossier.</param>
    /// <param name="dossierKey">The key of a dossier; its id when left out.</param>
    /// <exception cref="ArgumentException">The type is joined already.</exception>
    public OwnRules Join<TFact>(Func<TFact, string> key, Func<Dossier, string>? dossierKey = null)
        where TFact : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_joins.Exists(join => join.Type == typeof(TFact)))
        {
            throw new ArgumentException($"The type {typeof(TFact)} is joined already.", nameof(key));
        }

        _joins.Add(new(typeof(TFact), fact => key((TFact)fact), dossierKey ?? (dossier => dossier.Id)));
        return this;
    }
}
