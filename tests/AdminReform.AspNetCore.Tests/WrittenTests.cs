using System.Text.Json;
using AdminReform.Hosting;
using AdminReform.Hosting.Commands;
using AdminReform.Interchange.Json.Serialization;
using AdminReform.Rules.Catalogue;
using AdminReform.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AdminReform.AspNetCore;

/// <summary>What an endpoint answers is what a serializer of one's own writes of the same value, and has the members that the endpoint is described with.</summary>
public sealed class WrittenTests
{
    private static readonly JsonSerializerOptions Own = new JsonSerializerOptions().ConfigureForAdminReform();

    [Fact]
    public async Task What_the_office_tells_is_written_by_a_serializer_of_ones_own_as_the_endpoints_write_it()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");
        var office = rig.Services.GetRequiredService<Office>();
        _ = await rig.PutAsync("r1", """{"kind":"report","unit":"H26","report":{"duties":[{"id":"d","unit":"H26","what":{"vi":"a","en":"a"},"due":"2026-07-10"}]}}""");
        _ = await rig.PutAsync("refused", """{"kind":"handOver","dossierId":"a","toUnit":"H26.1"}""");

        var standing = await office.StandingAsync(new());
        Same("StandingAnswer", await ItemsAsync("/standing"), standing);
        Assert.Contains("dutyAlert", standing.Select(each => each.Kind));
        Same("LateAnswer", await ItemsAsync("/late"), await office.LateAsync());
        Same("PlanStandingAnswer", [(await rig.GetAsync("/plans?unit=H26")).Body], [await office.PlansAsync("H26")]);
        string[] commands = ["open-a", "r1"];
        foreach (var id in commands)
        {
            Same("ReceiptAnswer", [(await rig.GetAsync($"/commands/{id}")).Body], [(await office.FindReceiptAsync(id)).Value]);
        }

        var explained = (await rig.GetAsync("/dossiers/a")).Body;
        Same("ExplanationAnswer", [explained], [(await office.ExplainAsync("a")).Value with { At = explained.GetProperty("at").Deserialize<LocalDateTime>(Own) }]);
        Described("DeadlineAnswer", explained.GetProperty("deadline"));
        Described("TracePart", explained.GetProperty("deadline").GetProperty("steps")[0]);

        var change = (await office.FindChangesAsync(0, 1))[0];
        using var written = JsonDocument.Parse(JsonSerializer.Serialize(change, Own));
        Assert.Equal(("caseload", "raised"), (written.RootElement.GetProperty("origin").GetString(), written.RootElement.GetProperty("change").GetString()));
        Assert.Equal(JsonValueKind.Object, written.RootElement.GetProperty("conclusion").GetProperty("conclusion").ValueKind);
        Described("ChangeAnswer", written.RootElement);

        var refused = (await office.FindReceiptAsync("refused")).Value;
        Assert.Equal(CommandState.Refused, refused.State);
        Described("ReceiptAnswer", JsonSerializer.SerializeToElement(refused, Own));

        async Task<JsonElement[]> ItemsAsync(string path) => [.. (await rig.GetAsync(path)).Body.GetProperty("items").EnumerateArray()];
    }

    // What the caller brings and what the office keeps is answered in one form; what the rules conclude is known of what is kept alone.
    [Fact]
    public async Task A_dossier_that_is_brought_is_explained_as_one_that_is_kept()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");
        var kept = (await rig.GetAsync("/dossiers/a")).Body;
        var dossier = (await rig.Services.GetRequiredService<Office>().FindDossierAsync("a")).Value;
        var brought = (await rig.SendAsync(HttpMethod.Post, $"/explanations?at={kept.GetProperty("at").GetString()}", JsonSerializer.Serialize(dossier, Own))).Body;
        Assert.All(brought.EnumerateObject(), member => Assert.True(JsonElement.DeepEquals(kept.GetProperty(member.Name), member.Value), $"{kept.GetProperty(member.Name)} and {member.Value}"));
        Assert.Equal(["conclusions"], kept.EnumerateObject().Select(member => member.Name).Except(brought.EnumerateObject().Select(member => member.Name)));
    }

    [Fact]
    public async Task In_one_language_words_are_texts()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");
        var late = (await rig.Services.GetRequiredService<Office>().LateAsync())[0];
        var written = JsonSerializer.SerializeToElement(late, new JsonSerializerOptions().ConfigureForAdminReform(Language.English));
        Assert.Equal(late.Finding.Message.English, written.GetProperty("message").GetString());
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public async Task In_one_language_nothing_that_the_office_tells_is_in_both(Language language)
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");
        var office = rig.Services.GetRequiredService<Office>();
        var own = new JsonSerializerOptions().ConfigureForAdminReform(language);
        object[] told =
        [
            await office.StandingAsync(new()), await office.LateAsync(), await office.FindChangesAsync(0, 10), await office.PlansAsync("H26"), await office.FindReceiptAsync("open-a"),
            await office.ExplainAsync("a"), await office.ExplainAsync("a", RuleIds.Overdue), await office.FindDossierAsync("a"), await office.LawfulActsAsync("a"),
        ];
        foreach (var value in told)
        {
            var json = JsonSerializer.Serialize(value, value.GetType(), own);
            Assert.DoesNotContain("\"vi\":", json, StringComparison.Ordinal);
            Assert.DoesNotContain("\"en\":", json, StringComparison.Ordinal);
        }

        var conclusion = JsonSerializer.SerializeToElement((await office.StandingAsync(new()))[0], own);
        Assert.Equal(conclusion.GetProperty("message").GetString(), conclusion.GetProperty("conclusion").GetProperty("message").GetString());
    }

    [Fact]
    public async Task An_explanation_is_an_answer_of_a_route_of_ones_own()
    {
        await using var rig = await Rig.StartAsync(
            builder =>
            {
                Rig.Everybody(builder);
                builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForAdminReform());
            },
            app =>
            {
                app.MapGet("/own/{id}", (Office office, string id) => office.ExplainAsync(id)).AllowAnonymous();
                app.MapGet("/own/{id}/{rule}", (Office office, string id, string rule) => office.ExplainAsync(id, rule)).AllowAnonymous();
            });
        await rig.OpenAsync("a");
        using var client = rig.Client();
        using var own = JsonDocument.Parse(await client.GetStringAsync(new Uri("/own/a", UriKind.Relative)));
        Assert.True(JsonElement.DeepEquals((await rig.GetAsync("/dossiers/a")).Body.GetProperty("deadline"), own.RootElement.GetProperty("value").GetProperty("deadline")));
        using var rule = JsonDocument.Parse(await client.GetStringAsync(new Uri($"/own/a/{RuleIds.Overdue}", UriKind.Relative)));
        Assert.True(rule.RootElement.GetProperty("value").GetProperty("holds").GetBoolean());
        using var none = JsonDocument.Parse(await client.GetStringAsync(new Uri("/own/b", UriKind.Relative)));
        Assert.Equal("notFound", none.RootElement.GetProperty("status").GetString());
    }

    [Fact]
    public void Every_enumeration_of_the_office_is_a_word()
    {
        foreach (var type in typeof(Office).Assembly.GetExportedTypes().Where(type => type.IsEnum))
        {
            foreach (var value in Enum.GetValues(type))
            {
                var word = JsonSerializer.Serialize(value, type, Own).Trim('"');
                Assert.Equal($"{char.ToLowerInvariant(value.ToString()![0])}{value.ToString()![1..]}", word);
                Assert.Equal(value, JsonSerializer.Deserialize($"\"{word}\"", type, Own));
            }
        }
    }

    private static void Same(string description, JsonElement[] answered, IReadOnlyList<object> values)
    {
        Assert.NotEmpty(answered);
        Assert.Equal(answered.Length, values.Count);
        foreach (var (answer, value) in answered.Zip(values))
        {
            var own = JsonSerializer.SerializeToElement(value, value.GetType(), Own);
            Assert.True(JsonElement.DeepEquals(answer, own), $"{answer} is not {own}");
            Described(description, answer);
        }
    }

    // Nothing is written that is not described, and all that must be there is.
    private static void Described(string description, JsonElement written)
    {
        var described = typeof(OfficeEndpoints).Assembly.GetType($"AdminReform.AspNetCore.Answers.{description}", throwOnError: true)!.GetProperties()
            .Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name)).ToList();
        Assert.Empty(written.EnumerateObject().Select(member => member.Name).Except(described));
        Assert.Equal(described.Where(name => written.TryGetProperty(name, out _)), written.EnumerateObject().Select(member => member.Name));
    }
}
