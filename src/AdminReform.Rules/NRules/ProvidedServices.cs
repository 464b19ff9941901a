using Microsoft.Extensions.DependencyInjection;
using NRules.Extensibility;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace AdminReform.Rules.NRules;

/// <summary>Gives NRules what the application registered: its rules, and the services that their actions ask for.</summary>
internal sealed class ProvidedServices(IServiceProvider provider) : IRuleActivator, IDependencyResolver
{
    public IEnumerable<Rule> Activate(Type type) => [(Rule)provider.GetRequiredService(type)];

    public object Resolve(IResolutionContext context, Type serviceType) => provider.GetRequiredService(serviceType);
}
