using System.Diagnostics.CodeAnalysis;
using AdminReform.Deadlines;
using AdminReform.Rules.Engine;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NRules;
using NRules.Diagnostics;
using NRules.Fluent;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>A catalogue as rules of NRules, and an integrator's own rules beside it. Made once for an application; any number of threads.</summary>
/// <remarks>Another calendar or other policies mean another one: the rules hold on to theirs.</remarks>
/// <example>
/// <code>
/// var rules = AdminReformRules.Compile(DeadlineCalculator.VietnamCivilService, own: own => own.Add&lt;LetterToTheChairRule>());
/// var session = rules.Open(new LocalDateTime(2026, 7, 1, 7, 30));
/// session.Put(Dossier.Replay(
///     new DossierHeader("H26.12-260701-0001", "1.001193", "one-stop", "tư pháp", "hộ tịch", Channel.Counter),
///     [new Accepted(new LocalDateTime(2026, 7, 1, 9, 0), TimeLimit.WorkingDays(5))]));
/// </code>
/// </example>
public sealed class AdminReformRules
{
    internal const string Reflects = "NRules makes rules and reads facts by reflection.";

    private readonly OwnRules _own;
    private readonly Lazy<ISessionFactory> _factory;
    private readonly IServiceScopeFactory? _scopes;

    private AdminReformRules(OfficeRules office, OwnRules own, IRuleSet ruleSet, Func<ISessionFactory> compile, IServiceScopeFactory? scopes = null)
    {
        (Office, _own, RuleSet, _scopes) = (office, own, ruleSet, scopes);
        _factory = new(compile);
    }

    internal OfficeRules Office { get; }

    /// <summary>The rules of the catalogue and the steps of its ladders, tagged by family and severity.</summary>
    public IRuleSet RuleSet { get; }

    /// <summary>The compiled rules: for events, a dependency resolver or an action interceptor of all sessions.</summary>
    public ISessionFactory Factory => _factory.Value;

    /// <summary>Compiles a catalogue, and an integrator's own rules beside it.</summary>
    /// <param name="calculator">How deadlines are computed.</param>
    /// <param name="options">
    /// The catalogue, the policies, the people and what was acknowledged; <see cref="ReviewOptions.Default"/> when left out. Duties and assessments are
    /// put into a session.
    /// </param>
    /// <param name="own">Names the integrator's rules, such as <c>own => own.Add&lt;TellTheChairRule&gt;()</c>.</param>
    /// <param name="activator">Makes instances of the integrator's rules; by their parameterless constructors when left out.</param>
    /// <param name="beside">A repository of the integrator's whose rules are compiled, too; it stays as it is.</param>
    /// <exception cref="InvalidOperationException">A rule reads when a fact was looked at and announces no moment (<see cref="OwnRules.LookAt"/>).</exception>
    [RequiresUnreferencedCode(Reflects)]
    public static AdminReformRules Compile(
        DeadlineCalculator calculator,
        ReviewOptions? options = null,
        Action<OwnRules>? own = null,
        IRuleActivator? activator = null,
        IRuleRepository? beside = null) => CompileNamed(calculator, options, Named(own), activator ?? new DefaultRuleActivator(), beside, scopes: null);

    /// <summary>Adds the rules to an integrator's repository, which they compile themselves when all rules are in.</summary>
    /// <remarks>A session of theirs is then opened by <see cref="Open(LocalDateTime, ISession)"/>.</remarks>
    /// <param name="repository">The repository.</param>
    /// <param name="calculator">How deadlines are computed.</param>
    /// <param name="options">As for <see cref="Compile"/>.</param>
    /// <param name="own">Says of rules in the repository what a session has to know, and names others.</param>
    /// <exception cref="ArgumentException">The repository has the rules already.</exception>
    [RequiresUnreferencedCode(Reflects)]
    public static AdminReformRules LoadInto(
        RuleRepository repository, DeadlineCalculator calculator, ReviewOptions? options = null, Action<OwnRules>? own = null)
    {
        ArgumentNullException.ThrowIfNull(repository);
        var named = Named(own);
        var office = OfficeOf(calculator, options, named);
        var set = CatalogueTranslation.ToRuleSet(office);
        repository.Add(set);
        if (named.Types.Count > 0)
        {
            repository.Load(load => load.PrivateTypes().NestedTypes().From(named.Types));
        }

        return new(office, named, set, () =>
        {
            AnnouncedMoments.Check(repository.GetRules().Except(set.Rules), named.Announced);
            return repository.Compile();
        });
    }

    /// <summary>Opens an empty session. Where the rules were registered for dependency injection it has a scope of its own, and ends it when it is disposed of.</summary>
    /// <param name="start">The moment at which it begins, on the wall clock of the office.</param>
    /// <exception cref="ArgumentOutOfRangeException">The moment is outside the years 1901 to 8999.</exception>
    public AdminReformSession Open(LocalDateTime start)
    {
        var session = Factory.CreateSession();
        if (_scopes is null)
        {
            return new(Office, _own, session, start);
        }

        var scope = _scopes.CreateScope();
        try
        {
            session.DependencyResolver = new ProvidedServices(scope.ServiceProvider);
            return new(Office, _own, session, start, scope);
        }
        catch
        {
            scope.Dispose();
            throw;
        }
    }

    /// <summary>Opens an empty session whose actions ask a scope of the caller's for services.</summary>
    /// <param name="start">The moment at which it begins, on the wall clock of the office.</param>
    /// <param name="services">The services, such as those of a scope; the caller ends it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The moment is outside the years 1901 to 8999.</exception>
    public AdminReformSession Open(LocalDateTime start, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var session = Factory.CreateSession();
        session.DependencyResolver = new ProvidedServices(services);
        return new(Office, _own, session, start);
    }

    /// <summary>Opens a session of an integrator's own factory, as it is: with their resolver, their interceptor and their facts.</summary>
    /// <param name="start">The moment at which it begins, on the wall clock of the office.</param>
    /// <param name="session">A session of a factory that was compiled with <see cref="RuleSet"/>.</param>
    /// <exception cref="ArgumentException">The session does not have the rules.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment is outside the years 1901 to 8999.</exception>
    /// <exception cref="InvalidOperationException">A rule reads when a fact was looked at and announces no moment.</exception>
    public AdminReformSession Open(LocalDateTime start, ISession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        HashSet<IRuleDefinition> there = [.. session.GetSchema().Nodes.Where(node => node.NodeType == NodeType.Rule).SelectMany(node => node.Rules)];
        if (RuleSet.Rules.FirstOrDefault(rule => !there.Contains(rule)) is { } absent)
        {
            throw new ArgumentException($"The session was compiled without the rule {absent.Name}: add RuleSet to the repository first.", nameof(session));
        }

        AnnouncedMoments.Check(there.Except(RuleSet.Rules), _own.Announced);
        return new(Office, _own, session, start);
    }

    [RequiresUnreferencedCode(Reflects)]
    internal static AdminReformRules CompileNamed(
        DeadlineCalculator calculator, ReviewOptions? options, OwnRules own, IRuleActivator activator, IRuleRepository? beside, IServiceScopeFactory? scopes)
    {
        var office = OfficeOf(calculator, options, own);
        var set = CatalogueTranslation.ToRuleSet(office);
        var factory = new RuleDefinitionFactory();
        IRuleDefinition[] others = [.. own.Types.SelectMany(activator.Activate).Select(factory.Create), .. beside?.GetRules() ?? []];
        AnnouncedMoments.Check(others, own.Announced);
        var compiled = new RuleCompiler().Compile([.. set.Rules, .. others]);
        return new(office, own, set, () => compiled, scopes);
    }

    internal static OwnRules Named(Action<OwnRules>? own)
    {
        var named = new OwnRules();
        own?.Invoke(named);
        return named;
    }

    private static OfficeRules OfficeOf(DeadlineCalculator calculator, ReviewOptions? options, OwnRules own)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        return (options ?? ReviewOptions.Default).RulesWith(calculator).With([.. own.Moments], own.Grain);
    }
}
