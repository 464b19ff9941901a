using System.Globalization;
using System.Text.RegularExpressions;
using AdminReform.Law;

namespace AdminReform.Agencies;

public sealed partial class AgencyCodeTests
{
    [Theory]
    [Holds("QCVN 102:2016/BTTTT", certainty: Certainty.Secondary)]
    [InlineData("000.00.13.H53", nameof(AgencyCodeForm.Qcvn102), "H53", 2)]
    [InlineData("000.00.00.H26", nameof(AgencyCodeForm.Qcvn102), "H26", 1)]
    [InlineData("000.24.25.H36", nameof(AgencyCodeForm.Qcvn102), "H36", 3)]
    [InlineData("001.24.25.H36", nameof(AgencyCodeForm.Qcvn102), "H36", 4)]
    [InlineData("000.A0.01.H26", nameof(AgencyCodeForm.Qcvn102), "H26", 3)]
    [InlineData("000.00.101.H05", nameof(AgencyCodeForm.Qcvn102), "H05", 2)]
    [InlineData("H26", nameof(AgencyCodeForm.Decision20), "H26", 1)]
    [InlineData("H26.12", nameof(AgencyCodeForm.Decision20), "H26", 2)]
    [InlineData("G09.20", nameof(AgencyCodeForm.Decision20), "G09", 2)]
    [InlineData("G22.99.8.A1", nameof(AgencyCodeForm.Decision20), "G22", 4)]
    public void A_code_knows_its_form_its_top_and_its_level(string text, string form, string top, int depth)
    {
        var code = AgencyCode.Parse(text);

        Assert.Equal((text, form, top, depth), (code.ToString(), code.Form.ToString(), code.Top, code.Depth));
    }

    [Theory]
    [InlineData(null, "agency.code.empty", 0)]
    [InlineData("", "agency.code.empty", 0)]
    [InlineData("h26.12", "agency.code.character", 0)]
    [InlineData("H26 .12", "agency.code.character", 3)]
    [InlineData("H26.1Đ", "agency.code.character", 5)]
    [InlineData("H26.", "agency.code.form", 4)]
    [InlineData("H26..1", "agency.code.form", 4)]
    [InlineData("H2", "agency.code.form", 2)]
    [InlineData("HH6", "agency.code.form", 1)]
    [InlineData("H261", "agency.code.form", 3)]
    [InlineData(".H26", "agency.code.form", 0)]
    [InlineData("000.00.13.53", "agency.code.form", 10)]
    [InlineData("000.00.13", "agency.code.form", 9)]
    [InlineData("000.00.13.H531", "agency.code.form", 13)]
    [InlineData("0000.00.13.H53", "agency.code.form", 3)]
    [InlineData("000.0.13.H53", "agency.code.form", 5)]
    [InlineData("000.0000.13.H53", "agency.code.form", 7)]
    [InlineData("00A.00.13.H53", "agency.code.form", 2)]
    [InlineData("H26.12345678901234567890123456789012", "agency.code.length", 35)]
    public void A_malformed_code_says_where_and_why(string? text, string code, int offset)
    {
        var problem = Assert.Single(AgencyCode.Create(text).Problems);

        Assert.Equal((code, offset.ToString(CultureInfo.InvariantCulture)), (problem.Code, problem.Path));
        Assert.Contains($"(character {offset + 1})", problem.Message.English, StringComparison.Ordinal);
        Assert.ThrowsAny<FormatException>(() => AgencyCode.Parse(text!));
    }

    [Fact]
    public void The_same_office_in_both_forms_is_two_codes()
    {
        var older = AgencyCode.Parse("000.00.12.H26");
        var newer = AgencyCode.Parse("H26.12");

        Assert.NotEqual(older, newer);
        Assert.False(older.IsWithin(newer) || newer.IsWithin(older));
        Assert.Equal(older.Top, newer.Top);
    }

    [Fact]
    public void Parents_lead_up_to_the_province_in_the_same_form()
    {
        Assert.Equal("000.24.25.H36", AgencyCode.Parse("001.24.25.H36").Parent!.Value);
        Assert.Equal("000.00.25.H36", AgencyCode.Parse("000.24.25.H36").Parent!.Value);
        Assert.Equal("000.00.00.H36", AgencyCode.Parse("000.00.25.H36").Parent!.Value);
        Assert.Equal("000.00.01.H26", AgencyCode.Parse("000.A0.01.H26").Parent!.Value);
        Assert.Equal("000.00.000.H05", AgencyCode.Parse("000.00.101.H05").Parent!.Value);
        Assert.Equal("H26", AgencyCode.Parse("H26.12").Parent!.Value);
        Assert.Equal("000.00.00.H43", AgencyCode.Parse("000.26.00.H43").Parent!.Value);
        Assert.Null(AgencyCode.Parse("000.00.00.H36").Parent);
        Assert.Null(AgencyCode.Parse("H26").Parent);
    }

    [Property(Arbitrary = [typeof(CodeArbitraries)])]
    public void Writing_and_reading_is_the_identity(AgencyCode code) => Assert.Equal(code, AgencyCode.Parse(code.ToString()));

    [Property(Arbitrary = [typeof(CodeArbitraries)])]
    public void A_parent_is_higher_up_and_holds_its_children(AgencyCode code)
    {
        var parent = code.Parent;

        Assert.Equal(code.Depth == 1, parent is null);
        if (parent is not null)
        {
            Assert.Equal((code.Form, code.Top), (parent.Form, parent.Top));
            Assert.InRange(parent.Depth, code.Form == AgencyCodeForm.Qcvn102 ? 1 : code.Depth - 1, code.Depth - 1);
            Assert.True(code.IsWithin(parent) && !parent.IsWithin(code));
            Assert.Equal(parent, AgencyCode.Parse(parent.Value));
        }
    }

    [Property(Arbitrary = [typeof(CodeArbitraries)], MaxTest = 1000)]
    public void What_is_read_is_what_the_shapes_of_both_regulations_say(NearCode near)
    {
        var expected = near.Text.Length <= 35 && Shapes().IsMatch(near.Text);

        Assert.Equal(expected, AgencyCode.TryParse(near.Text, out var code));
        Assert.Equal(expected, code is not null);
        Assert.Equal(expected, AgencyCode.Create(near.Text).IsSuccess);
    }

    [Property(Arbitrary = [typeof(CodeArbitraries)], MaxTest = 500)]
    public void A_fault_lies_within_the_text_or_just_behind_it(NearCode near)
    {
        if (AgencyCode.Create(near.Text) is { IsSuccess: false } failure)
        {
            Assert.InRange(int.Parse(failure.Problems[0].Path, CultureInfo.InvariantCulture), 0, near.Text.Length);
        }
    }

    [Property(Arbitrary = [typeof(CodeArbitraries)])]
    public void The_order_is_that_of_the_characters(AgencyCode one, AgencyCode other)
    {
        Assert.Equal(Math.Sign(string.CompareOrdinal(one.Value, other.Value)), Math.Sign(one.CompareTo(other)));
        Assert.Equal(one.CompareTo(other) < 0, one < other);
        Assert.Equal(one.CompareTo(other) >= 0, one >= other);
    }

    [GeneratedRegex(@"\A(?:[0-9]{3}\.[0-9A-Z]{2,3}\.[0-9A-Z]{2,3}\.[A-Z][0-9]{2}|[A-Z][0-9]{2}(?:\.[0-9A-Z]+)*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shapes();
}
