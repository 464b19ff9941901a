using AdminReform.AspNetCore.Asking;
using AdminReform.AspNetCore.Problems;
using AdminReform.Hosting;
using AdminReform.Hosting.Running;
using AdminReform.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AdminReform.AspNetCore.Access;

/// <summary>Puts endpoints behind doors.</summary>
internal static class DoorExtensions
{
    /// <summary>An endpoint first asks its door, then reads its address, and is reached by a request that holds together.</summary>
    internal static RouteHandlerBuilder Behind(this RouteHandlerBuilder endpoint, Door door)
    {
        endpoint.WithMetadata(door).ProducesProblem(StatusCodes.Status400BadRequest).Finally(built =>
        {
            var (parameters, answer) = (new EndpointParameters(built), built.RequestDelegate!);
            built.Metadata.Add(parameters);
            built.RequestDelegate = async http =>
            {
                try
                {
                    var refusal = await door.RefusalAsync(http) ?? Refusal(parameters, http.Request);
                    await (refusal is null ? answer(http) : refusal.ExecuteAsync(http));
                }
                catch (OfficeUnavailableException reason) when (!http.Response.HasStarted)
                {
                    // What the store says may hold names of files and servers.
                    HostingLog.StoreFailed(http.RequestServices.GetRequiredService<ILogger<Office>>(), reason);
                    await new ProblemAnswer(ResultStatus.Unavailable, [Problem.Of(
                        reason.Problem.Code, "Kho dữ liệu tạm thời không trả lời; hãy gửi lại sau, lệnh thì với cùng mã.",
                        "The store does not answer for now; send it again later, a command under the same id.")]).ExecuteAsync(http);
                }
            };
        });
        return endpoint;
    }

    private static ProblemAnswer? Refusal(EndpointParameters parameters, HttpRequest request) =>
        parameters.Read(request, isWhole: true) is { Count: > 0 } problems ? new(ResultStatus.Invalid, problems) : null;
}
