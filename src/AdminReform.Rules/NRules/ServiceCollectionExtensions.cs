using System.Diagnostics.CodeAnalysis;
using AdminReform.Deadlines;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Fluent;

namespace AdminReform.Rules.NRules;

/// <summary>Registers the catalogue, and an integrator's own rules, for dependency injection.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="AdminReformRules"/> and the <see cref="ISessionFactory"/> in it, both once for the application. One call registers
    /// the whole: the catalogue and all rules of an integrator's own.
    /// </summary>
    /// <remarks>
    /// The integrator's rules may take services in their constructors and, in actions, from <c>context.Resolve</c>; such services live as long as
    /// the application.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="calculator">Makes the calculator of deadlines.</param>
    /// <param name="options">Makes the catalogue, the policies and the people; <see cref="ReviewOptions.Default"/> when left out.</param>
    /// <param name="own">Finds the integrator's rules, such as <c>scan => scan.AssemblyOf(typeof(TellTheChairRule))</c>.</param>
    /// <exception cref="InvalidOperationException">Rules are registered already: the later registration would silently drop the earlier.</exception>
    [RequiresUnreferencedCode(AdminReformRules.Reflects)]
    public static IServiceCollection AddAdminReformRules(
        this IServiceCollection services,
        Func<IServiceProvider, DeadlineCalculator> calculator,
        Func<IServiceProvider, ReviewOptions>? options = null,
        Action<IRuleTypeScanner>? own = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(calculator);
        if (services.Any(service => service.ServiceType == typeof(ISessionFactory)))
        {
            throw new InvalidOperationException("Rules are registered already. Name all rules in one call of AddAdminReformRules, and do not call AddRules.");
        }

        var scanner = new RuleTypeScanner();
        own?.Invoke(scanner);
        var types = scanner.GetRuleTypes();
        foreach (var type in types)
        {
            services.AddTransient(type);
        }

        services.AddSingleton(provider =>
        {
            var services = new ProvidedServices(provider);
            var rules = AdminReformRules.Compile(calculator(provider), options?.Invoke(provider), load => load.From(types), services);
            rules.Factory.DependencyResolver = services;
            return rules;
        });
        return services.AddSingleton(provider => provider.GetRequiredService<AdminReformRules>().Factory);
    }
}
