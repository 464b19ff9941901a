using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Values;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AdminReform.Hosting;

/// <summary>Values in configuration are read, or refused with their key and the reason; nothing comes to nothing in silence.</summary>
public sealed class ConfigurationReadingTests
{
    private static readonly string[] Limits = ["05 ngày làm việc", "1/2 ngày làm việc", "04 giờ làm việc", "10 ngày", "03 tháng"];

    private static readonly string?[] NoLimits = ["", " ", "sớm nhất có thể", "-1 ngày", "5", null];

    private static readonly string[] Codes = ["1.001193", "1.000948.H38", "2.000635", "1.001022"];

    private static readonly string[] NoCodes = ["khai sinh", "1.1", "1,001193"];

    [Property]
    public Property What_can_be_read_is_read_and_every_entry_that_cannot_is_named() =>
        Prop.ForAll(
            (from keys in Gen.Elements([.. Codes, .. NoCodes]).ListOf()
             from texts in Gen.Elements([.. Limits, .. NoLimits]).ListOf(keys.Count)
             select keys.Zip(texts, KeyValuePair.Create<string, string?>).DistinctBy(entry => entry.Key).ToDictionary()).ToArbitrary(),
            entries =>
            {
                var read = Of(entries.Select(entry => ($"Limits:{entry.Key}", (string?)entry.Value))).GetSection("Limits").ReadAll<ProcedureCode, TimeLimit>();
                var faulty = entries.Where(entry => NoCodes.Contains(entry.Key) || NoLimits.Contains(entry.Value)).Select(entry => $"Limits:{entry.Key}").ToHashSet();
                Assert.Equal(entries.Count > 0 && faulty.Count == 0, read.IsSuccess);
                if (read.IsSuccess)
                {
                    Assert.Equal(entries.ToDictionary(entry => entry.Key, entry => TimeLimit.Parse(entry.Value!)), read.Value.ToDictionary(entry => entry.Key.Value, entry => entry.Value));
                    Assert.All(entries, entry => Assert.Equal(TimeLimit.Parse(entry.Value!), Of([("A:B", entry.Value)]).Read<TimeLimit>("A:B").Value));
                }
                else if (entries.Count > 0)
                {
                    Assert.Equal(faulty, read.Problems.Select(problem => problem.Path.Split(": ")[0]).ToHashSet());
                    Assert.All(read.Problems, problem => Assert.True(problem.Message.Vietnamese.Length > 0 && problem.Message.English.Length > 0));
                }
            });

    [Fact]
    public void A_key_that_is_misspelt_or_holds_something_else_is_not_taken_for_nothing()
    {
        var configuration = Of([("Office:Limits:1.001193", "05 ngày làm việc"), ("Office:Usual", "05 ngày làm việc"), ("Office:Limits:1.001022:Days", "5")]);
        Refused("configuration.value.missing", "Office:Usua", configuration.Read<TimeLimit>("Office:Usua"));
        Refused("configuration.value.missing", "Office:Limits", configuration.Read<TimeLimit>("Office:Limits"));
        Refused("configuration.entries.missing", "Limit", configuration.GetSection("Limit").ReadAll<ProcedureCode, TimeLimit>());
        Refused("configuration.entries.missing", "Office:Usual", configuration.GetSection("Office:Usual").ReadAll<ProcedureCode, TimeLimit>());
        Refused("configuration.value.missing", "Office:Limits:1.001022", configuration.GetSection("Office:Limits").ReadAll<ProcedureCode, TimeLimit>());
        Assert.Equal(ResultStatus.NotFound, configuration.Read<TimeLimit>("Usual").Status);
        Assert.Contains("Office:Limits:1.001022", Assert.Throws<InvalidOperationException>(() => configuration.GetSection("Office:Limits").ReadAll<string, TimeLimit>().Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_NET_are_read_alike_and_two_keys_that_tell_one_value_are_refused()
    {
        var configuration = Of([("Days:1", "2026-09-02"), ("Days:01", "2026-09-03"), ("Share", "many"), ("Count", "1.234")]);
        Refused("configuration.key.twice", "Days:1", configuration.GetSection("Days").ReadAll<int, DateOnly>(), "Days:01");
        Assert.Equal(new DateOnly(2026, 9, 3), configuration.GetSection("Days").ReadAll<string, DateOnly>().Value["01"]);
        Refused("configuration.value.unreadable", "Share", configuration.Read<int>("Share"));
        Assert.Equal("“many” cannot be read: it must be a whole number within its bounds.", configuration.Read<int>("Share").Problems[0].Message.English);
        Assert.All(
            [.. configuration.Read<bool>("Share").Problems, .. configuration.Read<DateTime>("Share").Problems, .. configuration.Read<Guid>("Share").Problems, .. configuration.Read<TimeSpan>("Share").Problems],
            problem => Assert.DoesNotContain("recognized", problem.Message.English, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(1.234m, configuration.Read<decimal>("Count").Value);
    }

    [Property]
    public Property A_day_is_read_in_the_order_of_ISO_alone_so_that_no_culture_swaps_day_and_month() =>
        Prop.ForAll(
            (from day in Gen.Choose(0, 73_000)
             from form in Gen.Elements("dd/MM/yyyy", "MM/dd/yyyy", "d-M-yyyy", "yyyy/MM/dd", "d MMM yyyy", "MMMM d", "dd/MM/yyyy HH:mm", "HH:mm", "%d")
             select (new DateTime(1900, 1, 1).AddDays(day).AddHours(9), form)).ToArbitrary(),
            each =>
            {
                var (at, form) = each;
                string[] texts = [at.ToString(form, CultureInfo.InvariantCulture), at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), at.ToString("s", CultureInfo.InvariantCulture)];
                var all = texts.Select(text => Of([("Day", text)])).ToArray();
                Refused("configuration.value.unreadable", "Day", all[0].Read<DateTime>("Day"));
                Refused("configuration.value.unreadable", "Day", all[0].Read<DateOnly>("Day"));
                Refused("configuration.value.unreadable", "Day", all[0].Read<DateTimeOffset>("Day"));
                Assert.Equal((at.Date, at), (all[1].Read<DateTime>("Day").Value, all[2].Read<DateTime>("Day").Value));
                Assert.Equal(DateOnly.FromDateTime(at), all[1].Read<DateOnly>("Day").Value);
            });

    [Fact]
    public void The_generator_of_the_binder_leaves_out_what_reflection_binds_and_what_is_read_here()
    {
        var configuration = Of([("Usual", Limits[0]), ("Share", "19/20"), ("Limits:1.001193", Limits[0])]);
        var generated = configuration.Get<Settings>()!;
        Assert.Null(generated.Usual);
        Assert.Equal(default, generated.Share);
        Assert.Empty(generated.Limits);

        var reflecting = typeof(Settings);
        var bound = Assert.IsType<Settings>(configuration.Get(reflecting));
        var limit = configuration.Read<TimeLimit>("Usual").Value;
        Assert.Equal((limit, configuration.Read<Fraction>("Share").Value), (bound.Usual, bound.Share));
        Assert.Equal(configuration.GetSection("Limits").ReadAll<string, TimeLimit>().Value, bound.Limits);
        Assert.Equal(TimeLimit.WorkingDays(5), limit);
        Assert.Contains("Usual", Assert.Throws<InvalidOperationException>(() => Of([("Usual", "sớm")]).Get(reflecting)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_binder_of_NET_leaves_out_what_is_read_here_and_refused_with_its_key()
    {
        var reflecting = typeof(Settings);
        Settings Bound(string key, string text, bool isStrict = false) =>
            Assert.IsType<Settings>(Of([(key, text), ("Limits:2.000635", Limits[0])]).Get(reflecting, options => options.ErrorOnUnknownConfiguration = isStrict));

        Assert.Null(Bound("MaybeShare", "", isStrict: true).MaybeShare);
        Assert.Equal("MaybeShare", Assert.Single(Of([("MaybeShare", "")]).Read<Fraction>("MaybeShare").Problems).Path.Split(':')[0]);
        foreach (var text in (string[])["", "sớm"])
        {
            Assert.Contains("'Usual'", Assert.Throws<InvalidOperationException>(() => Bound("Usual", text)).Message, StringComparison.Ordinal);
            Assert.Equal(["2.000635"], Bound("Limits:1.001193", text).Limits.Keys);
            Assert.Throws<InvalidOperationException>(() => Bound("Limits:1.001193", text, isStrict: true));
            Assert.StartsWith(
                "Limits:1.001193", Assert.Single(Of([("Limits:1.001193", text)]).GetSection("Limits").ReadAll<ProcedureCode, TimeLimit>().Problems).Path, StringComparison.Ordinal);
        }
    }

    /// <summary>As the cookbook says of keys; were this to change, that page would be wrong.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_binder_of_NET_leaves_a_dictionary_by_codes_empty_and_what_is_read_as_options_refuses_the_start(bool isStrict)
    {
        var configuration = Of([("ByCode:1.001193", Limits[0]), ("ByCode:khai sinh", Limits[0])]);
        var reflecting = typeof(CodedSettings);
        Assert.Empty(Assert.IsType<CodedSettings>(configuration.Get(reflecting, options => options.ErrorOnUnknownConfiguration = isStrict)).ByCode);

        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration);
        services.AddOptions<CodedSettings>().Configure<IConfiguration>((options, from) => options.ByCode = new(from.GetSection("ByCode").ReadAll<ProcedureCode, TimeLimit>().Value)).ValidateOnStart();
        using var provider = services.BuildServiceProvider();
        Assert.Contains("ByCode:khai sinh", Assert.Throws<InvalidOperationException>(provider.GetRequiredService<IStartupValidator>().Validate).Message, StringComparison.Ordinal);
    }

    private static void Refused<T>(string code, string path, Result<T> result, string? orPath = null)
    {
        var problem = Assert.Single(result.Problems);
        Assert.Equal(code, problem.Code);
        Assert.Contains(problem.Path, new[] { path, orPath });
    }

    private static IConfigurationRoot Of(IEnumerable<(string Key, string? Text)> entries) =>
        new ConfigurationBuilder().AddInMemoryCollection(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Text))).Build();

    internal sealed class CodedSettings
    {
        public Dictionary<ProcedureCode, TimeLimit> ByCode { get; set; } = [];
    }

    internal sealed class Settings
    {
        public TimeLimit? Usual { get; set; }

        public Fraction Share { get; set; }

        public Fraction? MaybeShare { get; set; }

        public Dictionary<string, TimeLimit> Limits { get; set; } = [];
    }
}
