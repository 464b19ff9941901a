using System.Text;
using System.Text.Json;
using AdminReform.AspNetCore.Access;
using AdminReform.Hosting;
using AdminReform.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AdminReform.AspNetCore;

/// <summary>What holds for every endpoint, its parameters and its body, as the description of the API names them: one that is added is held to it, too.</summary>
public sealed class EveryEndpointTests
{
    private const string Everybody = "*,officer";

    // What a request that holds together gives for each parameter that must be there.
    private static readonly Dictionary<string, string> Given = new(StringComparer.Ordinal) { ["limit"] = "05 ngày làm việc", ["accepted"] = "2026-07-06T09:00:00", ["unit"] = "H26.1" };

    private static readonly string[] Hostile = ["\0", "☃", "-5", "1e9", "99999999999999999999", "2026-13-01T09:00:00", "' or 1=1 --", " ", "\u202e", new string('x', 3000)];

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task A_member_of_the_query_that_is_not_known_is_missing_stands_twice_or_cannot_be_read_is_refused_with_its_name(string environment)
    {
        await using var rig = await StartAsync(environment);
        foreach (var operation in (await OperationsAsync(rig)).Where(each => !each.Path.EndsWith("/health", StringComparison.Ordinal)))
        {
            foreach (var name in operation.Parameters.Select(name => $"{name}x").Append("agancy"))
            {
                await RefusedAsync(rig, operation, [.. operation.Required, (name, "x")], "http.query.unknown", name);
            }

            foreach (var name in operation.Parameters)
            {
                await RefusedAsync(rig, operation, [.. operation.Required.Where(each => each.Name != name), (name, Given.GetValueOrDefault(name, "1")), (name, "2")], "http.value.twice", name);
            }

            foreach (var (name, _) in operation.Required)
            {
                await RefusedAsync(rig, operation, [.. operation.Required.Where(each => each.Name != name)], "http.value.missing", name);
                await RefusedAsync(rig, operation, [.. operation.Required.Where(each => each.Name != name), (name, "")], "http.value.missing", name);
            }
        }
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Whatever_a_parameter_is_given_the_answer_is_one_or_a_problem(string environment)
    {
        await using var rig = await StartAsync(environment);
        foreach (var operation in await OperationsAsync(rig))
        {
            var usual = await StatusAsync(rig, operation, operation.Required);
            foreach (var name in operation.Parameters)
            {
                var others = operation.Required.Where(each => each.Name != name).ToArray();
                foreach (var value in Hostile)
                {
                    Assert.True(await StatusAsync(rig, operation, [.. others, (name, value)]) is >= 200 and < 500, $"{operation}?{name}={value}");
                }

                if (others.Length == operation.Required.Length)
                {
                    Assert.Equal(usual / 100, await StatusAsync(rig, operation, [.. others, (name, "")]) / 100);
                }
            }
        }
    }

    [Fact]
    public async Task Who_is_not_signed_in_or_not_allowed_is_told_that_and_nothing_else()
    {
        await using var rig = await StartAsync();
        foreach (var operation in (await OperationsAsync(rig)).Where(each => !each.Path.EndsWith("/health", StringComparison.Ordinal)))
        {
            foreach (var query in (string[])["", "?agancy=x", .. operation.Parameters.SelectMany(name => (string[])[$"?{name}=", $"?{name}=%00", $"?{name}=x&{name}=y"])])
            {
                foreach (var body in (string[])["", "{", Rig.Opening("a")])
                {
                    await ProblemAsync(rig, operation, query, 401, "access.unauthenticated", body: body);
                }

                // Whose command it is stands in its body, which has to be read first.
                if (!operation.HasBody && !operation.Path.EndsWith("/due-dates", StringComparison.Ordinal))
                {
                    await ProblemAsync(rig, operation, query, 403, "access.forbidden", "H26.9,clerk");
                }
            }
        }
    }

    [Fact]
    public async Task Health_is_told_to_anybody_whatever_else_is_asked_and_describes_no_refusal()
    {
        await using var rig = await StartAsync();
        foreach (var query in (string[])["", "?t=1753", "?unit=", "?unit=%00", "?a=1&a=2"])
        {
            Assert.Equal((200, "healthy"), await HealthAsync(query));
        }

        var described = JsonElement.Parse(await rig.Client().GetStringAsync("/openapi/v1.json")).GetProperty("paths").GetProperty("/one-stop/health").GetProperty("get").GetProperty("responses");
        Assert.Equal(["200"], described.EnumerateObject().Select(answer => answer.Name));

        async Task<(int, string?)> HealthAsync(string query)
        {
            var (status, body) = await rig.GetAsync($"/health{query}");
            return (status, body.GetProperty("status").GetString());
        }
    }

    [Fact]
    public async Task An_id_of_an_address_is_no_member_of_the_query()
    {
        await using var rig = await StartAsync();
        foreach (var operation in (await OperationsAsync(rig)).Where(each => each.Path.Contains("{id}", StringComparison.Ordinal)))
        {
            await RefusedAsync(rig, operation, [.. operation.Required, ("id", "x")], "http.query.unknown", "id");
        }
    }

    [Fact]
    public async Task Of_members_of_a_query_that_are_not_known_the_first_ones_are_told()
    {
        await using var rig = await StartAsync();
        var query = string.Join('&', Enumerable.Range(0, 1_000).Select(number => $"m{number}=1"));
        using var answer = await rig.Client(Everybody).GetAsync($"/one-stop/late?{query}");
        Assert.Equal(Enumerable.Range(0, 20).Select(number => $"m{number}"), (await ProblemOf(answer, 400)).Places);
    }

    [Theory]
    [InlineData("%07")]
    [InlineData("a%07b")]
    [InlineData("%20")]
    [InlineData("%C2%85")]
    public async Task A_name_that_is_blank_or_has_what_no_text_has_is_refused_wherever_an_address_has_one(string name)
    {
        await using var rig = await StartAsync();
        foreach (var path in (string[])["/standing?unit=", "/standing?receivingUnit=", "/standing?subject=", "/standing?rule=", "/late?unit=", "/late?receivingUnit=", "/steps?unit=", "/plans?unit="])
        {
            var (status, body) = await rig.GetAsync(path + name, Everybody);
            Assert.Equal((400, "http.value.text", path.Split('?', '=')[1]), (status, body.GetProperty("code").GetString(), body.GetProperty("problems")[0].GetProperty("path").GetString()));
        }
    }

    [Fact]
    public async Task What_is_not_found_under_an_id_of_an_address_is_told_at_that_place()
    {
        await using var rig = await StartAsync();
        foreach (var operation in (await OperationsAsync(rig)).Where(each => each.Method == "GET" && each.Path.Contains("{id}", StringComparison.Ordinal)))
        {
            using var answer = await SendAsync(rig, operation, "", Everybody, "", null);
            Assert.Equal("id", Assert.Single((await ProblemOf(answer, 404)).Places));
        }
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_told_without_what_it_says()
    {
        static Task<bool> Fails(object? _) => throw new OfficeUnavailableException(Problem.Of("hosting.store.full", "Đĩa chứa /data/office.db đã đầy.", "The disk of /data/office.db is full."));
        await using var rig = await Rig.StartAsync(builder =>
        {
            builder.Services.AddOpenApi();
            var policies = builder.Services.AddAuthorizationBuilder();
            foreach (var name in (string[])[OfficePolicies.Compute, OfficePolicies.Read, OfficePolicies.Act])
            {
                policies.AddPolicy(name, policy => policy.RequireAssertion(Fails));
            }
        }, app => app.MapOpenApi());
        foreach (var operation in (await OperationsAsync(rig)).Where(each => !each.Path.EndsWith("/health", StringComparison.Ordinal)))
        {
            using var answer = await SendAsync(rig, operation, "", null, Rig.Opening("a"), "application/json");
            Assert.Equal("hosting.store.full", (await ProblemOf(answer, 503)).Code);
            Assert.DoesNotContain("office.db", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_challenge_of_the_host_keeps_its_header_and_has_words()
    {
        await using var rig = await Rig.StartAsync(builder =>
        {
            builder.Services.AddAuthentication("cookie").AddCookie("cookie");
            builder.Services.AddAuthorization();
        });
        using var cookies = await rig.Client().GetAsync("/one-stop/late");
        Assert.Equal("access.unauthenticated", (await ProblemOf(cookies, 401)).Code);
        Assert.NotNull(cookies.Headers.Location);
    }

    [Fact]
    public async Task What_is_not_there_or_is_asked_otherwise_is_a_problem_below_the_prefix_alone()
    {
        await using var rig = await StartAsync();
        using var client = rig.Client();
        foreach (var path in (string[])["/one-stop", "/one-stop/", "/one-stop/latte", "/one-stop/late/x", "/one-stop/commands/1/2", "/one-stop/commands/..", "/one-stop/dossiers/.", "/one-stop/☃"])
        {
            foreach (var method in (string[])["GET", "POST", "DELETE", "OPTIONS"])
            {
                using var answer = await client.SendAsync(new HttpRequestMessage(new(method), path));
                Assert.Equal("http.path.unknown", (await ProblemOf(answer, 404)).Code);
            }
        }

        Assert.Contains("“/one-stop/late”", (await rig.GetAsync("/latte", language: "en")).Body.GetProperty("detail").GetString(), StringComparison.Ordinal);
        using var elsewhere = await client.GetAsync("/two-stop/latte");
        Assert.Equal((404, null), ((int)elsewhere.StatusCode, elsewhere.Content.Headers.ContentType));

        foreach (var path in (await OperationsAsync(rig)).GroupBy(each => each.Path))
        {
            var allowed = path.Select(each => each.Method).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var method in new[] { "GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD", "PROPFIND" }.Where(each => !allowed.Contains(each)))
            {
                using var answer = await client.SendAsync(new HttpRequestMessage(new(method), path.Key.Replace("{id}", "1", StringComparison.Ordinal)));
                Assert.Equal("http.method", (await ProblemOf(answer, 405)).Code);
                Assert.Equal(allowed.Order(StringComparer.OrdinalIgnoreCase), answer.Content.Headers.Allow.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public async Task Without_a_prefix_the_paths_of_the_host_stay_its_own()
    {
        await using var rig = await Rig.StartAsync(hasOffice: false, prefix: "/");
        using var client = rig.Client();
        using var own = await client.GetAsync("/unknown");
        Assert.Equal((404, null), ((int)own.StatusCode, own.Content.Headers.ContentType));
        Assert.Equal(200, (int)(await client.GetAsync("/health")).StatusCode);
    }

    [Fact]
    public async Task A_body_of_another_kind_one_that_is_too_large_and_one_that_is_no_JSON_are_problems_everywhere()
    {
        await using var rig = await StartAsync();
        foreach (var operation in (await OperationsAsync(rig)).Where(each => each.HasBody))
        {
            await ProblemAsync(rig, operation, "", 415, "http.body.kind", Everybody, "{}", "text/plain");
            await ProblemAsync(rig, operation, "", 415, "http.body.kind", Everybody, "{}", null);
            await ProblemAsync(rig, operation, "", 413, "http.body.size", Everybody, new string(' ', 65 * 1024));
            await ProblemAsync(rig, operation, "", 400, "json.malformed", Everybody, "{");
            await ProblemAsync(rig, operation, "", 400, "json.malformed", Everybody, "");
        }
    }

    [Fact]
    public async Task A_body_that_is_said_to_be_in_another_charset_than_UTF_8_is_refused_everywhere()
    {
        await using var rig = await StartAsync();
        foreach (var operation in (await OperationsAsync(rig)).Where(each => each.HasBody))
        {
            foreach (var charset in (string[])["utf-16", "UTF-16LE", "latin1", "iso-8859-1", "windows-1258", "us-ascii", "\"utf-16\"", "x-none", "utf-7"])
            {
                await ProblemAsync(rig, operation, "", 415, "http.body.charset", Everybody, "{}", $"application/json; charset={charset}");
            }

            foreach (var kind in (string[])["application/json; charset=utf-8", "application/json;charset=UTF-8", "application/json; charset=\"utf-8\"", "application/problem+json", "application/json; charset="])
            {
                using var answer = await SendAsync(rig, operation, "", Everybody, "{", kind);
                Assert.Equal("json.malformed", (await ProblemOf(answer, 400)).Code);
            }
        }
    }

    private static Task<Rig> StartAsync(string environment = "Production") => Rig.StartAsync(builder =>
    {
        Rig.ByUnitAndRole(builder);
        builder.Services.AddOpenApi();
    }, app => app.MapOpenApi(), environment: environment);

    private static async Task<List<Operation>> OperationsAsync(Rig rig)
    {
        var paths = JsonElement.Parse(await rig.Client().GetStringAsync("/openapi/v1.json")).GetProperty("paths");
        List<Operation> all = [.. paths.EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => Operation.Of(path.Name, method.Name, method.Value)))];
        Assert.True(all.Count >= 11);
        return all;
    }

    private static async Task RefusedAsync(Rig rig, Operation operation, IEnumerable<(string Name, string Value)> query, string code, string place)
    {
        var (found, places) = await ProblemAsync(rig, operation, Query(query), 400, code, Everybody);
        Assert.Contains(place, places);
        Assert.Equal(code, found);
    }

    private static async Task<int> StatusAsync(Rig rig, Operation operation, IEnumerable<(string Name, string Value)> query)
    {
        using var answer = await SendAsync(rig, operation, Query(query), Everybody, Rig.Opening("a"), "application/json");
        if ((int)answer.StatusCode >= 400)
        {
            await ProblemOf(answer, (int)answer.StatusCode);
        }

        return (int)answer.StatusCode;
    }

    private static async Task<(string Code, List<string?> Places)> ProblemAsync(
        Rig rig, Operation operation, string query, int status, string code, string? user = null, string? body = null, string? kind = "application/json")
    {
        using var answer = await SendAsync(rig, operation, query, user, body ?? Rig.Opening("a"), kind);
        Assert.True((int)answer.StatusCode == status, $"{operation}{query}: {answer.StatusCode}");
        var problem = await ProblemOf(answer, status);
        Assert.Equal(code, problem.Code);
        return problem;
    }

    private static async Task<HttpResponseMessage> SendAsync(Rig rig, Operation operation, string query, string? user, string body, string? kind)
    {
        using var request = new HttpRequestMessage(new(operation.Method), operation.Path.Replace("{id}", "1", StringComparison.Ordinal) + query);
        if (operation.HasBody)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            if (kind is not null)
            {
                request.Content.Headers.TryAddWithoutValidation("Content-Type", kind);
            }
        }

        return await rig.Client(user).SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    // Whole: RFC 9457, our code, both languages.
    private static async Task<(string Code, List<string?> Places)> ProblemOf(HttpResponseMessage answer, int status)
    {
        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.RequestMessage!.Method == HttpMethod.Head)
        {
            return ("http.method", []);
        }

        var body = JsonElement.Parse(text);
        var code = body.GetProperty("code").GetString()!;
        Assert.Equal((status, $"urn:adminreform:problem:{code}"), (body.GetProperty("status").GetInt32(), body.GetProperty("type").GetString()));
        Assert.False(string.IsNullOrEmpty(body.GetProperty("title").GetString()));
        var problems = body.GetProperty("problems").EnumerateArray().ToList();
        Assert.NotEmpty(problems);
        Assert.All(problems, problem =>
        {
            var (vietnamese, english) = (problem.GetProperty("message").GetProperty("vi").GetString()!, problem.GetProperty("message").GetProperty("en").GetString()!);
            Assert.NotEqual(vietnamese, english);
            Assert.DoesNotContain("Parameter '", english, StringComparison.Ordinal);
            Assert.DoesNotContain("input string", english, StringComparison.OrdinalIgnoreCase);
        });
        return (code, [.. problems.Select(problem => problem.TryGetProperty("path", out var path) ? path.GetString() : null)]);
    }

    private static string Query(IEnumerable<(string Name, string Value)> members) =>
        members.Any() ? $"?{string.Join('&', members.Select(each => $"{each.Name}={Uri.EscapeDataString(each.Value)}"))}" : "";

    private sealed record Operation(string Method, string Path, string[] Parameters, (string Name, string Value)[] Required, bool HasBody)
    {
        internal static Operation Of(string path, string method, JsonElement described)
        {
            var parameters = described.TryGetProperty("parameters", out var all) ? all.EnumerateArray().Where(each => each.GetProperty("in").GetString() == "query").ToArray() : [];
            return new(
                method.ToUpperInvariant(), path, [.. parameters.Select(NameOf)],
                [.. parameters.Where(each => each.TryGetProperty("required", out var must) && must.GetBoolean()).Select(each => (NameOf(each), Given[NameOf(each)]))],
                described.TryGetProperty("requestBody", out _));
        }

        public override string ToString() => $"{Method} {Path}";

        private static string NameOf(JsonElement parameter) => parameter.GetProperty("name").GetString()!;
    }
}
