using System.Text;
using System.Text.Json;

namespace OnTimeReview.Commands;

/// <summary>Limits and promised moments in one log.</summary>
public sealed partial class SuggestOptionTests
{
    // 01/07/2026 and five working days are 08/07/2026: a is promised for another day, b for that day, and of c a stop of the clock moved it.
    [Fact]
    public void Where_a_log_has_limits_and_promises_both_which_counts_is_told_and_how_many_differ()
    {
        var file = Write("log.csv", Encoding.UTF8.GetBytes(
            "Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Ngày có kết quả;Thời hạn giải quyết;Ngày yêu cầu bổ sung;Ngày đã bổ sung\na;01/07/2026;30/07/2026;20/07/2026;05 ngày làm việc;;\n"
            + "b;01/07/2026;08/07/2026;;05 ngày làm việc;;\nc;01/07/2026;08/07/2026;;05 ngày làm việc;02/07/2026;13/07/2026\n"));
        var (json, page, mapping) = (Path.Combine(_folder, "review.json"), Path.Combine(_folder, "review.html"), TheConsole.Run("--suggest", file).Output);
        string Review(string how) => TheConsole.Run(
            "--events", file, "--mapping", Write("mapping.json", Encoding.UTF8.GetBytes(how)), "--at", "2026-07-31T08:00:00+07:00", "--language", "en", "--json", json, "--report", page).Output;
        int Differ()
        {
            using var document = JsonDocument.Parse(File.ReadAllText(json));
            return document.RootElement.GetProperty("totals").GetProperty("promisedOtherwise").GetInt32();
        }

        Assert.Contains("// Of a dossier with both, the limit wins and the promised moment has no effect", mapping, StringComparison.Ordinal);
        Assert.Contains("Promised for another day than the limit gives", Review(mapping), StringComparison.Ordinal);
        Assert.Contains("promised for another day than the limit gives (the limit counts) 1<", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Equal(1, Differ());
        Assert.DoesNotContain("Promised for another day", Review(mapping.Replace(",\n    \"limit\": \"Thời hạn giải quyết\"", "", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(0, Differ());
    }
}
