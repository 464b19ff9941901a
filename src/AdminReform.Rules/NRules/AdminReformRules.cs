using System.Diagnostics.CodeAnalysis;
using AdminReform.Deadlines;
using AdminReform.Rules.Engine;
using NodaTime;
using NRules;
using NRules.Fluent;

namespace AdminReform.Rules.NRules;

/// <summary>A catalogue and an integrator's own rules, compiled together. Compiled once for an application; any number of threads.</summary>
/// <remarks>Another calendar or other policies mean another compilation: the rules hold on to theirs.</remarks>
public sealed class AdminReformRules
{
    internal const string Reflects = "NRules makes rules and reads facts by reflection.";

    private AdminReformRules(OfficeRules office, ISessionFactory factory)
    {
        Office = office;
        Factory = factory;
    }

    internal OfficeRules Office { get; }

    /// <summary>The compiled rules: for events, a dependency resolver or an action interceptor of all sessions.</summary>
    public ISessionFactory Factory { get; }

    /// <summary>Compiles a catalogue, and an integrator's own rules beside it.</summary>
    /// <param name="calculator">How deadlines are computed.</param>
    /// <param name="options">
    /// The catalogue, the policies, the people and what was acknowledged; <see cref="ReviewOptions.Default"/> when left out. Duties and assessments are
    /// put into a session.
    /// </param>
    /// <param name="own">Loads the integrator's rules, such as <c>load => load.From(typeof(TellTheChairRule))</c>.</param>
    /// <param name="activator">Makes instances of the integrator's rules; by their parameterless constructors when left out.</param>
    [RequiresUnreferencedCode(Reflects)]
    public static AdminReformRules Compile(
        DeadlineCalculator calculator, ReviewOptions? options = null, Action<IRuleLoadSpec>? own = null, IRuleActivator? activator = null)
    {
        var office = (options ?? ReviewOptions.Default).RulesWith(calculator);
        var repository = new RuleRepository(activator ?? new DefaultRuleActivator());
        repository.Add(CatalogueTranslation.ToRuleSet(office));
        if (own is not null)
        {
            repository.Load(own);
        }

        return new(office, repository.Compile());
    }

    /// <summary>Opens an empty session.</summary>
    /// <param name="start">The moment at which it begins, on the wall clock of the office.</param>
    /// <exception cref="ArgumentOutOfRangeException">The moment is outside the years 1901 to 8999.</exception>
    public AdminReformSession Open(LocalDateTime start) => new(Office, Factory.CreateSession(), start);
}
