using System.Diagnostics.CodeAnalysis;
using AdminReform.Deadlines;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NRules;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>Registers the catalogue, and an integrator's own rules, for dependency injection.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="AdminReformRules"/> and the <see cref="ISessionFactory"/> in it, both once for the application. Where a repository of rules
    /// is registered (<c>AddRules</c> of NRules), its rules and the catalogue are compiled together, and the factory has both.
    /// </summary>
    /// <remarks>
    /// The integrator's rules may take services in their constructors, which live as long as the application, and in actions from
    /// <c>context.Resolve</c>: a session has a scope of its own, which ends when the session is disposed of.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="calculator">Makes the calculator of deadlines.</param>
    /// <param name="options">Makes the catalogue, the policies and the people; <see cref="ReviewOptions.Default"/> when left out.</param>
    /// <param name="own">Names the integrator's rules, such as <c>own => own.Add&lt;TellTheChairRule&gt;()</c>.</param>
    /// <exception cref="InvalidOperationException">
    /// The rules are registered already; or a session factory without its repository, whose rules cannot be joined.
    /// </exception>
    [RequiresUnreferencedCode(AdminReformRules.Reflects)]
    public static IServiceCollection AddAdminReformRules(
        this IServiceCollection services,
        Func<IServiceProvider, DeadlineCalculator> calculator,
        Func<IServiceProvider, ReviewOptions>? options = null,
        Action<OwnRules>? own = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(calculator);
        if (Has<AdminReformRules>(services))
        {
            throw new InvalidOperationException("The rules are registered already. Name all rules in one call of AddAdminReformRules.");
        }

        if (Has<ISessionFactory>(services) && !Has<IRuleRepository>(services))
        {
            throw new InvalidOperationException(
                "A session factory is registered without its repository. Register the IRuleRepository that it was compiled from, or add the catalogue to it "
                + "with AdminReformRules.LoadInto and open sessions of yours with Open(start, session).");
        }

        var named = AdminReformRules.Named(own);
        foreach (var type in named.Types)
        {
            services.TryAddTransient(type);
        }

        services.RemoveAll<ISessionFactory>();
        var factory = ServiceDescriptor.Singleton(provider => provider.GetRequiredService<AdminReformRules>().Factory);
        services.Add(factory);
        return services.AddSingleton(provider =>
        {
            if (services.Last(service => service.ServiceType == typeof(ISessionFactory)) != factory)
            {
                throw new InvalidOperationException("Another session factory was registered after AddAdminReformRules. Call AddRules of NRules before it.");
            }

            var provided = new ProvidedServices(provider);
            var rules = AdminReformRules.CompileNamed(
                calculator(provider), options?.Invoke(provider), named, provided, provider.GetService<IRuleRepository>(), provider.GetRequiredService<IServiceScopeFactory>());
            rules.Factory.DependencyResolver = provided;
            return rules;
        });
    }

    private static bool Has<TService>(IServiceCollection services) => services.Any(service => service.ServiceType == typeof(TService));
}
