using AdminReform.AspNetCore.Problems;
using AdminReform.Results;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AdminReform.AspNetCore.Access;

/// <summary>Asks somebody to make themselves known: as the host says, where it has a way, and in words where that says none.</summary>
internal sealed class SignInAnswer : IResult
{
    private static readonly Problem Unauthenticated = Problem.Of("access.unauthenticated", "Chưa biết bạn là ai; hãy đăng nhập.", "It is not known who you are; sign in.");

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (httpContext.RequestServices.GetService<IAuthenticationSchemeProvider>() is { } schemes && await schemes.GetDefaultChallengeSchemeAsync() is not null)
        {
            await httpContext.ChallengeAsync();
            if (httpContext.Response is { HasStarted: true } or not { StatusCode: StatusCodes.Status401Unauthorized, ContentType: null })
            {
                return;
            }
        }

        await new ProblemAnswer(ResultStatus.Unauthorized, [Unauthenticated]).ExecuteAsync(httpContext);
    }
}
