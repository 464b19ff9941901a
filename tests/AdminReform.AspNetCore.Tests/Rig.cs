using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AdminReform.AspNetCore.Access;
using AdminReform.Hosting;
using AdminReform.Hosting.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AdminReform.AspNetCore;

/// <summary>An application with an office in memory, on Tue 14/07/2026.</summary>
internal sealed class Rig : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Rig(WebApplication app) => _app = app;

    internal IServiceProvider Services => _app.Services;

    internal static async Task<Rig> StartAsync(Action<WebApplicationBuilder>? services = null, Action<WebApplication>? routes = null, bool hasOffice = true, string environment = "Production", string prefix = "/one-stop", Action<OfficeSetup>? setup = null, int maximumCommands = 500)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(new OfficeClock());
        if (hasOffice)
        {
            builder.Services.AddAdminReform(setup).WatchOffices().KeepInMemory();
        }

        (services ?? Everybody)(builder);
        var app = builder.Build();
        app.MapAdminReform(prefix, new() { MaximumBodyBytes = 64 * 1024, MaximumCommands = maximumCommands });
        routes?.Invoke(app);
        await app.StartAsync();
        return new(app);
    }

    /// <summary>A host that lets everybody do everything.</summary>
    internal static void Everybody(WebApplicationBuilder builder)
    {
        var policies = builder.Services.AddAuthorizationBuilder();
        foreach (var name in (string[])[OfficePolicies.Compute, OfficePolicies.Read, OfficePolicies.Act, OfficePolicies.Erase])
        {
            policies.AddPolicy(name, policy => policy.RequireAssertion(_ => true));
        }
    }

    /// <summary>A host that knows people by a header such as <c>H26.1,officer</c>, and lets officers act and clerks read, each for their unit.</summary>
    internal static void ByUnitAndRole(WebApplicationBuilder builder)
    {
        KnowPeople(builder);
        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(OfficePolicies.Compute, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(OfficePolicies.Read, policy => policy.RequireUnit())
            .AddPolicy(OfficePolicies.Act, policy => policy.RequireUnit("unit", "officer"));
    }

    internal static void KnowPeople(WebApplicationBuilder builder) =>
        builder.Services.AddAuthentication("header").AddScheme<AuthenticationSchemeOptions, HeaderScheme>("header", null);

    internal HttpClient Client(string? user = null)
    {
        var client = _app.GetTestClient();
        if (user is not null)
        {
            client.DefaultRequestHeaders.Add("X-User", user);
        }

        return client;
    }

    internal async Task<(int Status, JsonElement Body)> SendAsync(HttpMethod method, string path, string? json = null, string? user = null, string? language = null)
    {
        using var request = new HttpRequestMessage(method, $"/one-stop{path}");
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        using var answer = await Client(user).SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, text.Length == 0 ? default : JsonElement.Parse(text));
    }

    internal Task<(int Status, JsonElement Body)> GetAsync(string path, string? user = null, string? language = null) => SendAsync(HttpMethod.Get, path, null, user, language);

    internal Task<(int Status, JsonElement Body)> PutAsync(string id, string json, string? user = null) =>
        SendAsync(HttpMethod.Put, $"/commands/{id}?wait=10", json, user);

    /// <summary>Opens a dossier that was accepted on Mon 06/07/2026 with five working days: due Mon 13/07/2026, so late.</summary>
    internal Task<(int Status, JsonElement Body)> OpenAsync(string dossier, string unit = "H26.1", string limit = "5") => PutAsync($"open-{dossier}", Opening(dossier, unit, limit));

    internal static string Opening(string dossier, string unit = "H26.1", string limit = "5") => $$"""
        {"kind":"open","dossier":{"id":"{{dossier}}","procedure":"1.001193","receivingUnit":"{{unit}}","resolvingUnit":"{{unit}}","field":"Hộ tịch","channel":"counter","events":[
          {"type":"accepted","at":"2026-07-06T09:00:00","limit":{"amount":{{limit}},"unit":"workingDay"} },{"type":"forwarded","at":"2026-07-06T10:00:00","unit":"{{unit}}","officer":"an"}] } }
        """;

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    internal sealed class HeaderScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Uri.UnescapeDataString(Request.Headers["X-User"].ToString()).Split(',') is [{ Length: > 0 } unit, .. var roles]
            ? AuthenticateResult.Success(new(new(new ClaimsIdentity([new("unit", unit), .. roles.Select(role => new Claim(ClaimTypes.Role, role))], "header")), "header"))
            : AuthenticateResult.NoResult());
    }
}
