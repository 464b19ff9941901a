using AdminReform.AspNetCore.Problems;
using AdminReform.Results;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AdminReform.AspNetCore.Access;

/// <summary>Asks the host whether somebody may do something.</summary>
internal static class Gate
{
    internal static readonly Problem Forbidden = Problem.Of("access.forbidden", "Bạn không có quyền làm việc này với đơn vị đó.", "You may not do this for that unit.");

    /// <summary>Nothing for one who may, and the refusal for one who may not.</summary>
    internal static Task<IResult?> RefusalAsync(HttpContext http, string policy, string? unit) => RefusalAsync(http, policy, new OfficeScope(unit));

    /// <summary>Nothing for one who may see what a resolving unit has, or what a receiving unit has received; both narrow what is shown.</summary>
    internal static async Task<IResult?> ReadingRefusalAsync(HttpContext http, string? unit, string? receivingUnit) =>
        receivingUnit is not null && await MayAsync(http, OfficePolicies.Read, new(receivingUnit, IsReceiving: true)) ? null : await RefusalAsync(http, OfficePolicies.Read, unit);

    private static async Task<IResult?> RefusalAsync(HttpContext http, string policy, OfficeScope scope) => await MayAsync(http, policy, scope) ? null
        : http.User.Identity?.IsAuthenticated == true ? new ProblemAnswer(ResultStatus.Forbidden, [Forbidden])
        : new SignInAnswer();

    // A host without the policy lets nobody in.
    private static async Task<bool> MayAsync(HttpContext http, string policy, OfficeScope scope) =>
        http.RequestServices.GetService<IAuthorizationPolicyProvider>() is { } policies
        && await policies.GetPolicyAsync(policy) is { } asked
        && (await http.RequestServices.GetRequiredService<IAuthorizationService>().AuthorizeAsync(http.User, scope, asked)).Succeeded;
}
