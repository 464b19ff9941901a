using AdminReform.AspNetCore.Access;
using AdminReform.AspNetCore.Answers;
using AdminReform.AspNetCore.Computing;
using AdminReform.AspNetCore.Problems;
using AdminReform.AspNetCore.Running;
using AdminReform.AspNetCore.Settings;
using AdminReform.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AdminReform.AspNetCore;

/// <summary>The endpoints of an office in the routes of an application.</summary>
/// <example>
/// <code>
/// var app = builder.Build();
/// app.MapAdminReform("/one-stop");
/// app.MapGet("/due/{limit}", IResult (TimeLimit limit, string accepted) => LocalDateTimePattern.ExtendedIso.Parse(accepted).TryGetValue(default, out var at)
///     ? TypedResults.Text(DeadlineCalculator.VietnamCivilService.Explain(new(at, limit)).InOneSentence(Language.English))
///     : TypedResults.Problem("accepted: the clock of the office, such as 2026-11-20T09:00:00", statusCode: 400)).TellRefusals();
/// app.Run();
/// </code>
/// </example>
public static class OfficeEndpoints
{
    /// <summary>
    /// Maps due dates, explanations and lawful acts; and where the services hold an <see cref="Office"/>, commands, what stands, who is late, running steps, dossiers and the stream of
    /// changes. Nothing but <c>health</c> is open until the host sets the policies that <see cref="OfficePolicies"/> names.
    /// </summary>
    /// <remarks>Whatever else is asked for below the prefix is answered with a problem; without a prefix that is left to the host.</remarks>
    /// <param name="endpoints">The routes of the application.</param>
    /// <param name="prefix">What the paths begin with, such as <c>/one-stop</c>.</param>
    /// <param name="options">How much is taken at once; every default where nothing is said.</param>
    /// <returns>The group, for conventions of the host.</returns>
    public static RouteGroupBuilder MapAdminReform(this IEndpointRouteBuilder endpoints, string prefix, OfficeEndpointOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        options ??= new();
        var group = endpoints.MapGroup(prefix).WithTags("AdminReform").TellRefusals().DisableCookieRedirect();

        // It reads nothing of its address and refuses nobody: whoever watches machines adds what they like.
        group.MapGet("/health", Health).AllowAnonymous().WithMetadata(Door.Open)
            .WithName("adminreform-health").WithSummary("Whether the office runs as it should.").Produces<HealthAnswer>();
        new ComputeEndpoints(options).Map(group);
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(Office)) == true)
        {
            new CommandEndpoints(options).Map(group);
            StandingEndpoints.Map(group);
            ChangesEndpoint.Map(group);
        }

        UnknownPath.Map(group, prefix);
        return group;
    }

    // What anybody may know: no places and no words, which may hold names of files.
    private static IResult Health(HttpContext http) => AnswerJson.Answer(HealthAnswer.Of(http.RequestServices.GetService<Office>()?.Health));
}
