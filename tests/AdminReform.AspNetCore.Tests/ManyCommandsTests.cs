using AdminReform.AspNetCore.Settings;
using AdminReform.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AdminReform.AspNetCore;

/// <summary>How many commands one request may have, and what is answered at both ends.</summary>
public sealed class ManyCommandsTests
{
    // Whether all of them are documents or not: one that has a member twice is looked at alone, as are the others.
    [Theory]
    [InlineData(3, false, 200)]
    [InlineData(4, false, 400)]
    [InlineData(3, true, 200)]
    [InlineData(4, true, 400)]
    public async Task As_many_commands_are_taken_as_may_be_and_one_more_refuses_them_all(int count, bool hasBroken, int status)
    {
        await using var rig = await Rig.StartAsync(maximumCommands: 3);
        var commands = Enumerable.Range(1, count).Select(number => Rig.Opening($"d{number}").Trim().Insert(1, $"\"id\":\"c{number}\",{(hasBroken && number == 1 ? "\"id\":\"c0\"," : "")}"));

        var (answered, body) = await rig.SendAsync(HttpMethod.Post, "/commands?wait=10", $$"""{"commands":[{{string.Join(',', commands)}}]}""");

        Assert.Equal(status, answered);
        Assert.Equal(status == 200 ? count - (hasBroken ? 1 : 0) : 0, (await rig.Services.GetRequiredService<Office>().DossiersAsync()).Count);
        if (status == 200)
        {
            Assert.Equal(count, body.GetProperty("items").GetArrayLength());
        }
        else if (!hasBroken)
        {
            Assert.Equal(("command.too-many", "$.commands"), (body.GetProperty("code").GetString(), body.GetProperty("problems")[0].GetProperty("path").GetString()));
            Assert.Contains(" 3 ", body.GetProperty("problems")[0].GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_commands_are_answered_by_no_answers()
    {
        await using var rig = await Rig.StartAsync();

        var (status, body) = await rig.SendAsync(HttpMethod.Post, "/commands", """{"commands":[]}""");

        Assert.Equal((200, 0), (status, body.GetProperty("items").GetArrayLength()));
    }

    // One of the two has a member twice, so that each is looked at alone.
    [Theory]
    [InlineData("\uFEFF", "", 200)]
    [InlineData("", " \r\n", 200)]
    [InlineData("", "x", 400)]
    [InlineData("", "{}", 400)]
    public async Task What_stands_around_the_commands_is_a_mark_of_order_or_space_or_refuses_them_all(string before, string after, int status)
    {
        await using var rig = await Rig.StartAsync();
        var (broken, sound) = (Rig.Opening("a").Trim().Insert(1, "\"id\":\"1\",\"id\":\"2\","), Rig.Opening("b").Trim().Insert(1, "\"id\":\"3\","));

        var (answered, body) = await rig.SendAsync(HttpMethod.Post, "/commands?wait=10", $$"""{{before}}{"commands":[{{broken}},{{sound}}]}{{after}}""");

        Assert.Equal(status, answered);
        Assert.Equal(status == 200 ? ["b"] : [], (await rig.Services.GetRequiredService<Office>().DossiersAsync()).Select(each => each.Id));
        Assert.Equal(status == 200 ? [400, 200] : [], body.TryGetProperty("items", out var items) ? items.EnumerateArray().Select(each => each.GetProperty("status").GetInt32()) : []);
    }

    [Fact]
    public async Task A_member_of_a_query_is_the_same_in_whatever_case()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");

        Assert.Equal(1, (await rig.GetAsync("/late?UNIT=H26.1")).Body.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public void Figures_are_taken_from_the_first_to_the_last_that_makes_sense_and_none_beyond()
    {
        const int OneGibibyte = 1024 * 1024 * 1024;
        var usual = new OfficeEndpointOptions();
        Assert.Equal((1024 * 1024, 500, TimeSpan.FromSeconds(10)), (usual.MaximumBodyBytes, usual.MaximumCommands, usual.LongestWait));

        Assert.All([1, OneGibibyte], bytes => Assert.Equal(bytes, new OfficeEndpointOptions { MaximumBodyBytes = bytes }.MaximumBodyBytes));
        Assert.All([0, -1, OneGibibyte + 1], bytes => Assert.Throws<ArgumentOutOfRangeException>(() => new OfficeEndpointOptions { MaximumBodyBytes = bytes }));
        Assert.All([1, 100_000], count => Assert.Equal(count, new OfficeEndpointOptions { MaximumCommands = count }.MaximumCommands));
        Assert.All([0, -1, 100_001], count => Assert.Throws<ArgumentOutOfRangeException>(() => new OfficeEndpointOptions { MaximumCommands = count }));
        var most = TimeSpan.FromMinutes(10);
        Assert.All([TimeSpan.Zero, most], wait => Assert.Equal(wait, new OfficeEndpointOptions { LongestWait = wait }.LongestWait));
        Assert.All([TimeSpan.FromTicks(-1), most + TimeSpan.FromTicks(1)], wait => Assert.Throws<ArgumentOutOfRangeException>(() => new OfficeEndpointOptions { LongestWait = wait }));
    }
}
