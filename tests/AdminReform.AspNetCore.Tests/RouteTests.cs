using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AdminReform.AspNetCore.Problems;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Serialization;
using AdminReform.OnTime;
using AdminReform.Procedures;
using AdminReform.Rules;
using AdminReform.Rules.Findings;
using AdminReform.Texts;
using AdminReform.Values;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace AdminReform.AspNetCore;

/// <summary>An application's own routes beside those of the office.</summary>
public sealed class RouteTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task In_routes_and_query_strings_a_refusal_keeps_its_reason(string environment)
    {
        await using var rig = await Rig.StartAsync(routes: app =>
        {
            var own = app.MapGroup("/own").TellRefusals();
            own.MapGet("/limits/{limit}", (TimeLimit limit) => limit.In(Language.English));
            own.MapGet("/shares", (Fraction? share, ProcedureCode[] codes, int? most) => $"{share} {codes.Length} {most}");
            own.MapGet("/days", (DateTime? at, DateTimeOffset? when, DateOnly? day) => string.Create(CultureInfo.InvariantCulture, $"{at:MM-dd HH:mm} {when:MM-dd HH:mm zzz} {day:MM-dd}"));
            own.MapGet("/named", (string from, int? more, [FromQuery(Name = "other")] int? otherwise, [FromHeader(Name = "X-Count")] int? count) => $"{more ?? otherwise ?? count ?? 0} {from}");
        }, environment: environment);
        using var client = rig.Client();

        Assert.Equal("5 working days", await client.GetStringAsync("/own/limits/05%20ng%C3%A0y%20l%C3%A0m%20vi%E1%BB%87c"));
        Assert.Equal("17/20 2 7", await client.GetStringAsync("/own/shares?share=85%25&codes=1.001193&codes=1.004873&most=7"));
        Assert.Equal(" 0 ", await client.GetStringAsync("/own/shares"));
        await Refused("/own/limits/05%20ng%C3%A0y%20ch%E1%BA%B5n", TimeLimit.Create("05 ngày chẵn").Problems[0], "limit: ");
        await Refused("/own/shares?codes=1.001193&codes=1-1", ProcedureCode.Create("1-1").Problems[0], "codes");
        Assert.Equal(("http.value.unreadable", "most"), await ProblemOf("/own/shares?most=seven"));
        Assert.Equal(("http.value.twice", "most"), await ProblemOf("/own/shares?most=1&most=2"));
        Assert.Equal("11-05 09:00 11-05 09:00 +07:00 11-05", await client.GetStringAsync("/own/days?at=2026-11-05T09:00:00&when=2026-11-05T09:00:00%2B07:00&day=2026-11-05"));
        foreach (var name in (string[])["at", "when", "day"])
        {
            Assert.Equal(("http.value.unreadable", name), await ProblemOf($"/own/days?{name}=05/11/2026"));
        }

        Assert.Equal(("http.value.missing", "from"), await ProblemOf("/own/named"));
        Assert.Equal("0 x", await client.GetStringAsync("/own/named?from=x&more=&unknown=1"));

        async Task<(string?, string?)> ProblemOf(string path)
        {
            using var answer = await client.GetAsync(path);
            Assert.Equal((400, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
            var problem = JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("problems")[0];
            return (problem.GetProperty("code").GetString(), problem.GetProperty("path").GetString());
        }

        async Task Refused(string path, Results.Problem problem, string place)
        {
            var (code, told) = await ProblemOf(path);
            Assert.Equal(problem.Code, code);
            Assert.StartsWith(place, told, StringComparison.Ordinal);
            Assert.EndsWith(problem.Path, told, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task A_body_of_an_own_endpoint_that_is_refused_says_where_and_why(string environment)
    {
        await using var rig = await Rig.StartAsync(
            builder => builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForAdminReform()),
            app =>
            {
                var own = app.MapGroup("/own").TellRefusals();
                own.MapPost("/events", (DossierEvent[] events) => events.Length);
                own.MapPost("/asked", (Asked asked) => asked.Limit.In(Language.English));
                own.MapPost("/refused", (Asked? asked) => TypedResults.BadRequest());
            }, environment: environment);
        using var client = rig.Client();
        const string right = """{"limit":{"amount":5,"unit":"workingDay"},"count":7}""";

        Assert.Equal((200, "5 working days"), await SendAsync("/own/asked", right));
        Assert.Equal((200, "5 working days"), await SendAsync("/own/asked", """{"limit":"05 ngày làm việc","count":7}"""));
        Assert.Equal((400, ""), await SendAsync("/own/refused", right));
        Assert.Equal((400, ""), await SendAsync("/own/refused", ""));
        await Refused("/own/events", """[{"type":"submitted","at":"2026-07-06T09:00:00"},{"type":"forwarded","at":"yesterday"}]""", 400, "json.moment $[1].at", "json.missing $[1].unit");
        await Refused("/own/asked", """{"limit":"sớm","count":7}""", 400, $"{TimeLimit.Create("sớm").Problems[0].Code} $.limit: {TimeLimit.Create("sớm").Problems[0].Path}".TrimEnd(':', ' '));
        await Refused("/own/asked", """{"limit":{"amount":"x","unit":"workingDay"},"count":7}""", 400, "json.malformed $.limit.amount");
        await Refused("/own/asked", """{"limit":"05 ngày","count":"many"}""", 400, "json.value $.count");
        await Refused("/own/asked", """{"limit":"05 ngày",""", 400, "json.malformed $.limit");
        await Refused("/own/asked", "", 400, "http.body.missing ");
        await Refused("/own/asked", "null", 400, "http.body.missing ");

        async Task<(int Status, string Text)> SendAsync(string path, string json)
        {
            using var content = new StringContent(json, Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync(path, content);
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }

        async Task Refused(string path, string json, int status, params string[] told)
        {
            var (answered, text) = await SendAsync(path, json);
            Assert.Equal(status, answered);
            Assert.Equal(told, JsonElement.Parse(text).GetProperty("problems").EnumerateArray().Select(
                each => $"{each.GetProperty("code")} {(each.TryGetProperty("path", out var place) ? place.GetString() : "")}"));
        }
    }

    // A serializer looks at every type that it could meet when the routes are built, and one that it cannot take breaks them all.
    [Fact]
    public void No_public_type_breaks_a_serializer_that_was_told_nothing()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        List<string> faults = [];
        foreach (var type in new[] { typeof(Dossier), typeof(Review), typeof(JsonLimits), typeof(Office) }.SelectMany(each => each.Assembly.GetExportedTypes())
            .Where(type => !type.ContainsGenericParameters && !(type.IsAbstract && type.IsSealed)))
        {
            try
            {
                Look(options, type, []);
            }
            catch (Exception e) when (e is InvalidOperationException or NotSupportedException)
            {
                faults.Add($"{type}: {e.Message}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task An_endpoint_that_returns_findings_breaks_no_route()
    {
        await using var rig = await Rig.StartAsync(builder =>
        {
            Rig.Everybody(builder);
            builder.Services.AddOpenApi();
        }, app =>
        {
            app.MapOpenApi();
            app.MapGet("/own/finding", () => Findings()[0]);
            app.MapGet("/own/findings", () => Results.Result.Of(Findings()));
            app.MapGet("/own/result", () => Results.Result.Of(Findings()).ToHttpResult());
            app.MapPost("/own/findings", (Finding[] findings) => findings.Length);
            app.MapGet("/own/words", () => "words");
        });
        using var client = rig.Client();

        Assert.Equal("words", await client.GetStringAsync("/own/words"));
        Assert.Equal("""{"status":"healthy","codes":[]}""", await client.GetStringAsync("/one-stop/health"));
    }

    [Fact]
    public async Task With_one_call_findings_are_answers()
    {
        await using var rig = await Rig.StartAsync(
            builder => builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForAdminReform()),
            app =>
            {
                app.MapGet("/own/finding", () => Findings()[0]);
                app.MapGet("/own/result", () => Results.Result.Of(Findings()).ToHttpResult());
            });
        using var client = rig.Client();

        Assert.Equal("a", JsonElement.Parse(await client.GetStringAsync("/own/finding")).GetProperty("subject").GetString());
        Assert.Equal(Findings().Count, JsonElement.Parse(await client.GetStringAsync("/own/result")).GetArrayLength());
    }

    [Fact]
    public async Task A_failed_result_is_an_answer_with_its_problems()
    {
        await using var rig = await Rig.StartAsync(routes: app => app.MapGet("/own/{text}", (string text) => TimeLimit.Create(text).Map(limit => $"{limit}").ToHttpResult()));
        using var client = rig.Client();
        using var answer = await client.GetAsync("/own/soon");

        Assert.Equal("\"05 ngày\"", JsonElement.Parse(await client.GetStringAsync("/own/5%20ng%C3%A0y")).GetRawText().Replace("\\u00E0", "à", StringComparison.Ordinal));
        Assert.Equal(TimeLimit.Create("soon").Problems[0].Code, JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_endpoints_describe_themselves_in_OpenAPI()
    {
        await using var rig = await Rig.StartAsync(builder =>
        {
            Rig.Everybody(builder);
            builder.Services.AddOpenApi();
        }, app => app.MapOpenApi());
        using var client = rig.Client();

        var paths = JsonElement.Parse(await client.GetStringAsync("/openapi/v1.json")).GetProperty("paths");

        Assert.Equal(
            [
                "/one-stop/changes", "/one-stop/commands", "/one-stop/commands/{id}", "/one-stop/dossiers/{id}", "/one-stop/due-dates", "/one-stop/explanations", "/one-stop/health", "/one-stop/late",
                "/one-stop/plans", "/one-stop/standing", "/one-stop/steps",
            ],
            paths.EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        var put = paths.GetProperty("/one-stop/commands/{id}").GetProperty("put");
        Assert.True(put.TryGetProperty("requestBody", out _));
        Assert.Equal(["200", "202", "400", "401", "403", "404", "409", "413", "415", "503"], put.GetProperty("responses").EnumerateObject().Select(answer => answer.Name).Order(StringComparer.Ordinal));
    }

    private static void Look(JsonSerializerOptions options, Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type) || type.Assembly == typeof(object).Assembly)
        {
            return;
        }

        var info = options.GetTypeInfo(type);
        foreach (var next in info.Properties.Select(property => property.PropertyType).Append(info.ElementType).Append(info.KeyType).OfType<Type>())
        {
            Look(options, next, seen);
        }
    }

    private static ConclusionList<Finding> Findings()
    {
        var at = new NodaTime.LocalDateTime(2026, 7, 14, 9, 0);
        var late = Dossier.Replay(
            new DossierHeader("a", "1.001193", "H26.1", "H26.1", "Hộ tịch", Channel.Counter), [new Accepted(new(2026, 7, 6, 9, 0), TimeLimit.WorkingDays(5))]);
        return Review.Run(Caseload.At(at, [late], DeadlineCalculator.VietnamCivilService), at).Findings;
    }

    private sealed record Asked(TimeLimit Limit, int Count);
}
