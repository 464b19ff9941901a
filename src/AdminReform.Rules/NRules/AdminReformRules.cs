using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NRules;
using NRules.Fluent;

namespace AdminReform.Rules.NRules;

/// <summary>A catalogue and an integrator's own rules, compiled together. Compiled once for an application; any number of threads.</summary>
/// <remarks>Another calendar or other policies mean another compilation: the rules hold on to their context.</remarks>
public sealed class AdminReformRules
{
    internal const string Reflects = "NRules makes rules and reads facts by reflection.";

    private AdminReformRules(RuleContext context, ISessionFactory factory)
    {
        Context = context;
        Factory = factory;
    }

    /// <summary>What the rules of the catalogue look at besides the facts.</summary>
    public RuleContext Context { get; }

    /// <summary>The compiled rules: for events, a dependency resolver or an action interceptor of all sessions.</summary>
    public ISessionFactory Factory { get; }

    /// <summary>Compiles a catalogue, and an integrator's own rules beside it.</summary>
    /// <param name="context">The catalogue, the policies, and how deadlines are computed.</param>
    /// <param name="own">Loads the integrator's rules, such as <c>load => load.From(typeof(TellTheChairRule))</c>.</param>
    /// <param name="activator">Makes instances of the integrator's rules; by their parameterless constructors when left out.</param>
    [RequiresUnreferencedCode(Reflects)]
    public static AdminReformRules Compile(RuleContext context, Action<IRuleLoadSpec>? own = null, IRuleActivator? activator = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var repository = new RuleRepository(activator ?? new DefaultRuleActivator());
        repository.Add(CatalogueTranslation.ToRuleSet(context));
        if (own is not null)
        {
            repository.Load(own);
        }

        return new(context, repository.Compile());
    }

    /// <summary>Opens an empty session.</summary>
    /// <param name="start">The moment at which it begins, on the wall clock of the office.</param>
    public AdminReformSession Open(LocalDateTime start) => new(Context, Factory.CreateSession(), start);
}
