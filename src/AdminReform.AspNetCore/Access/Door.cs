using Microsoft.AspNetCore.Http;

namespace AdminReform.AspNetCore.Access;

/// <summary>Who may come to an endpoint of the office; asked before anything else of a request is read or told.</summary>
/// <param name="RefusalAsync">Nothing for one who may, and the refusal for one who may not.</param>
internal sealed record Door(Func<HttpContext, Task<IResult?>> RefusalAsync)
{
    /// <summary>Anybody may.</summary>
    internal static Door Open { get; } = new(_ => Task.FromResult<IResult?>(null));

    /// <summary>Whoever may for all units at once.</summary>
    internal static Door Of(string policy) => new(http => Gate.RefusalAsync(http, policy, null));

    /// <summary>Whoever is known, or may for all units: the unit is only known from what is sent, and is asked about then.</summary>
    internal static Door ForKnown(string policy) => new(async http => http.User.Identity?.IsAuthenticated == true ? null : await Gate.RefusalAsync(http, policy, null));
}
