using System.Text;
using AdminReform.Deadlines;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Procedures;

public sealed class StarterCatalogueTests
{
    [Fact]
    public void It_has_at_least_thirty_procedures_of_the_common_fields()
    {
        Assert.True(StarterCatalogue.Entries.Count >= 30);
        Assert.Superset(
            new HashSet<string> { "Hộ tịch", "Đăng ký, quản lý cư trú", "Đất đai", "Hoạt động xây dựng", "Chứng thực", "Thành lập và hoạt động của doanh nghiệp" },
            StarterCatalogue.Entries.Select(entry => entry.Procedure.Versions[^1].Field.Vietnamese).ToHashSet());
    }

    [Fact]
    public void Every_record_names_a_source_that_was_read_with_its_address_and_day()
    {
        Assert.All(StarterCatalogue.Entries, entry =>
        {
            Assert.NotEmpty(entry.Sources);
            Assert.Contains(entry.Sources, source => source.AsOf is not null || source.Published is not null);
            Assert.All(entry.Sources, source =>
            {
                Assert.NotEqual("", source.Title);
                Assert.NotEqual("", source.Publisher);
                Assert.True(Uri.TryCreate(source.Address, UriKind.Absolute, out var address) && address.Scheme == "https", source.Address);
            });
        });
    }

    [Fact]
    public void No_record_is_unverified() =>
        Assert.DoesNotContain(StarterCatalogue.Entries, entry => entry.Certainty == Certainty.Unverified);

    [Fact]
    public void Every_record_passes_the_check_of_procedures() =>
        Assert.Empty(ProcedureCheck.Run(StarterCatalogue.Entries.Select(entry => entry.Procedure)).Select(problem => problem.ToString()));

    [Fact]
    public void Every_wording_is_read_as_the_limit_that_is_stored() => Assert.All(
        StarterCatalogue.Entries.SelectMany(entry => entry.Procedure.Versions).SelectMany(version => version.Limits).Where(limit => limit.Wording is not null),
        limit => Assert.Equal(limit.Limit, TimeLimit.Parse(limit.Wording!)));

    [Fact]
    public void No_version_claims_a_day_before_the_districts_ended() => Assert.All(
        StarterCatalogue.Entries.SelectMany(entry => entry.Procedure.Versions),
        version => Assert.True(version.Validity.From >= new LocalDate(2025, 7, 1)));

    [Fact]
    public void Every_text_is_in_composed_Unicode_and_in_both_languages() => Assert.All(
        StarterCatalogue.Entries.SelectMany(entry => entry.Procedure.Versions).SelectMany(version => new[] { version.Name, version.Field }),
        text => Assert.True(text.Vietnamese.IsNormalized(NormalizationForm.FormC) && text.Vietnamese.Length > 0 && text.English.Length > 0));

    [Fact]
    public void The_construction_permit_changed_on_the_first_of_July_2026()
    {
        var permit = StarterCatalogue.Find(ProcedureCode.Parse("1.013225"))!.Procedure;
        var house = new Dictionary<string, string> { ["building"] = "house" };

        Assert.Equal(TimeLimit.Days(15), permit.At(new LocalDate(2026, 6, 30))!.LimitFor(house).Value);
        Assert.Equal(TimeLimit.WorkingDays(7), permit.At(new LocalDate(2026, 7, 1))!.LimitFor(house).Value);
        Assert.Equal(TimeLimit.WorkingDays(10), permit.At(new LocalDate(2026, 7, 1))!.LimitFor(new Dictionary<string, string> { ["building"] = "work" }).Value);
    }

    [Fact]
    public void A_verification_lengthens_the_recognition_of_a_parent_by_five_working_days()
    {
        var version = StarterCatalogue.Find(ProcedureCode.Parse("1.001022.H26"))!.Procedure.At(new LocalDate(2026, 7, 1))!;

        Assert.Equal(TimeLimit.WorkingDays(3), version.Limit().Value);
        Assert.Equal(TimeLimit.WorkingDays(8), version.LimitFor(new Dictionary<string, string> { ["verification"] = "yes" }).Value);
    }

    [Fact]
    public void A_procedure_that_is_not_in_it_is_not_found() => Assert.Null(StarterCatalogue.Find(ProcedureCode.Parse("9.999999")));

    [Fact]
    public void Two_readings_are_equal_record_by_record() => Assert.Equal(StarterReader.Read(), StarterCatalogue.Entries);

    [Fact]
    public void Whoever_sees_it_is_told_what_it_is_not() =>
        Assert.Contains("National Database", StarterCatalogue.Notice.English, StringComparison.Ordinal);
}
