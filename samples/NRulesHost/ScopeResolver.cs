using Microsoft.Extensions.DependencyInjection;
using NRules.Extensibility;

namespace NRulesHost;

/// <summary>Gives the actions of a session what its scope has.</summary>
internal sealed class ScopeResolver(IServiceProvider scope) : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) => scope.GetRequiredService(serviceType);
}
